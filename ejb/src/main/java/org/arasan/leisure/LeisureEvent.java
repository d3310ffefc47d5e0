package org.arasan.leisure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.arasan.Changes;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.programme.Intake;
import org.arasan.programme.topic.Titles;
import org.arasan.resort.Resort;

/**
 * An excursion, a concert or the like at a house, for which guests sign up. It is drafted, opened for signing up, closed again, and
 * cancelled where it comes to nothing; it has so many places, or as many as people come.
 */
@Entity
public class LeisureEvent implements Versioned {

    /** Where it stands. Guests see all but drafts. */
    public enum State { DRAFT, OPEN, CLOSED, CANCELLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "leisure_event_seq")
    @SequenceGenerator(name = "leisure_event_seq", sequenceName = "leisure_event_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    @Embedded
    private Titles titles;

    private String place;
    private Instant starts;
    private Instant ends;
    private Integer places;
    private Instant closesAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    private Changes changes;

    protected LeisureEvent() {
    }

    /** A draft, which nobody but the office sees. */
    LeisureEvent(Resort resort, Intake intake, EventPlan plan) {
        this.resort = resort;
        this.state = State.DRAFT;
        plan(intake, plan);
    }

    /** Takes other words, times and places. Refused once it is cancelled; whoever calls has looked whether it is over. */
    final void plan(Intake newIntake, EventPlan plan) {
        require(state != State.CANCELLED);
        intake = newIntake;
        titles = new Titles(plan.titles());
        place = plan.place().strip();
        starts = plan.starts();
        ends = plan.ends();
        places = plan.places();
        closesAt = plan.closesAt();
    }

    /** Guests sign up from now on, for the first time or again. */
    void open() {
        require(state == State.DRAFT || state == State.CLOSED);
        state = State.OPEN;
    }

    /** Nobody signs up any more; who has, goes. */
    void close() {
        require(state == State.OPEN);
        state = State.CLOSED;
    }

    /** It will not be. */
    void cancel() {
        require(state != State.CANCELLED);
        state = State.CANCELLED;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw Refusal.conflict("leisure.cannot", state);
        }
    }

    /** Refuses whoever signs up too early or too late. */
    void requireOpen(Instant now) {
        if (!takesSignUps(now)) {
            throw Refusal.conflict("leisure.shut");
        }
    }

    /** Whether guests can sign up at that moment. */
    public boolean takesSignUps(Instant now) {
        return state == State.OPEN && now.isBefore(closesAt);
    }

    /** Whether that many people leave a place for one more. */
    boolean hasPlaceBeyond(long going) {
        return places == null || going < places;
    }

    @Override
    public Long id() {
        return id;
    }

    /** Of its titles, times and place, and its cancellation. */
    public Changes changes() {
        return changes;
    }

    @Override
    public int version() {
        return version;
    }

    public Resort resort() {
        return resort;
    }

    /** The only intake whose guests it is for, or {@code null} where it is everybody's. */
    public Intake intake() {
        return intake;
    }

    /** The title in that language; in Russian, the language of the offices, or else in any, where nobody translated it. */
    public String title(Language language) {
        return titles.in(language).or(() -> titles.in(Language.RU)).orElseGet(() -> titles.all().values().iterator().next());
    }

    public Map<Language, String> titles() {
        return titles.all();
    }

    public String place() {
        return place;
    }

    public Instant starts() {
        return starts;
    }

    public Instant ends() {
        return ends;
    }

    /** {@code null} where they are not counted. */
    public Integer places() {
        return places;
    }

    /** From when on nobody can sign up any more. */
    public Instant closesAt() {
        return closesAt;
    }

    public State state() {
        return state;
    }
}
