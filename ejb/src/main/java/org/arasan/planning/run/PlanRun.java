package org.arasan.planning.run;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.Account;
import org.arasan.programme.Intake;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One search for a plan of an intake: it waits, is searched for a slice of time after the other, proposes, and is accepted, rejected,
 * cancelled, or outdated by a change of the facts it rests on. Once decided, it keeps its figures and forgets its places. An intake has one undecided run at
 * a time.
 */
@Entity
public class PlanRun implements Versioned {

    /** Where it stands. */
    public enum State {
        WAITING, SEARCHING, PROPOSED, ACCEPTED, REJECTED, CANCELLED,
        /** What it rests on has changed; another run has taken its place. */ OUTDATED
    }

    /** Seconds that a search may take. */
    public static final int LONGEST = 3600;

    private static final int MILLIS = 1000;
    private static final int WHOLE = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_run_seq")
    @SequenceGenerator(name = "plan_run_seq", sequenceName = "plan_run_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String parts;
    private int seconds;
    private long doneMillis;
    private boolean hurried;

    @Enumerated(EnumType.STRING)
    private PlanPart.Kind part;

    private Integer unplaced;
    private Long cost;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account askedBy;
    private Instant askedAt;
    private Instant proposedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account decidedBy;
    private Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private PlanRun successor;

    private String facts;

    @Convert(converter = DraftColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Draft draft = Draft.EMPTY;

    protected PlanRun() {
    }

    /** Refuses no parts at all, and other than 1 to {@value #LONGEST} seconds. */
    PlanRun(Intake intake, Collection<PlanPart.Kind> parts, int seconds) {
        if (parts.isEmpty()) {
            throw Refusal.invalid("run.no-parts").at("parts");
        }
        if (seconds < 1 || seconds > LONGEST) {
            throw Refusal.invalid("run.seconds", LONGEST).at("seconds");
        }
        this.intake = intake;
        this.parts = parts.stream().sorted().distinct().map(Enum::name).collect(Collectors.joining(","));
        this.seconds = seconds;
    }

    PlanRun askedBy(Account account, Instant now) {
        askedBy = account;
        askedAt = now;
        return this;
    }

    /** It is searched from now on, resting on these facts; the places found so far for other facts are a start, and no more. */
    void begin(String print) {
        facts = print;
        state = State.SEARCHING;
    }

    /** A slice of the search is done. */
    void goOn(Slice slice, PlanPart.Found found) {
        part = slice.part();
        doneMillis = slice.until();
        draft = found.draft();
        unplaced = found.unplaced();
        cost = found.cost();
    }

    /** The search is over: somebody has to decide. */
    void propose(Instant now) {
        state = State.PROPOSED;
        proposedAt = now;
    }

    /** Whoever waits for it has seen enough: what is found by now is proposed after the slice at hand. Refused where it is not searched any more. */
    void hurry() {
        if (isProposed() || isDecided()) {
            throw Refusal.conflict("run.not-searching");
        }
        hurried = true;
    }

    /** What is searched next; empty where all is. */
    Optional<Slice> next() {
        return Slice.next(parts(), seconds, doneMillis, hurried);
    }

    /** Refuses whoever decides about what is not proposed, or decided already. */
    void requireProposed() {
        if (!isProposed()) {
            throw Refusal.conflict(isDecided() ? "run.decided" : "run.still-searching");
        }
    }

    void decide(State decision, Account by, Instant now) {
        if (isDecided()) {
            throw Refusal.conflict("run.decided");
        }
        state = decision;
        decidedBy = by;
        decidedAt = now;
        draft = null;
    }

    /** Another search takes its place: it begins where this one has come to, with the facts of now. */
    PlanRun outdate(Instant now) {
        PlanRun next = new PlanRun(intake, parts(), seconds).askedBy(askedBy, now);
        next.draft = draft;
        decide(State.OUTDATED, null, now);
        return next;
    }

    void followedBy(PlanRun next) {
        successor = next;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }

    public boolean isProposed() {
        return state == State.PROPOSED;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Intake intake() {
        return intake;
    }

    public State state() {
        return state;
    }

    public List<PlanPart.Kind> parts() {
        return Stream.of(parts.split(",")).map(PlanPart.Kind::valueOf).toList();
    }

    public int seconds() {
        return seconds;
    }

    public long doneMillis() {
        return doneMillis;
    }

    /** Whole per cent of its time that is behind. */
    public int percent() {
        return isProposed() ? WHOLE : (int) Math.min(WHOLE - 1, doneMillis * WHOLE / ((long) seconds * MILLIS));
    }

    /** What was searched last, {@code null} before the beginning. */
    public PlanPart.Kind part() {
        return part;
    }

    /** Whom or what the part that was searched last has no place for, or {@code null} before the beginning. */
    public Integer unplaced() {
        return unplaced;
    }

    /** What unmet wishes of that part cost, or {@code null}. */
    public Long cost() {
        return cost;
    }

    public Account askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** {@code null} where a change of the facts decided. */
    public Account decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** The run that took its place, or {@code null}. */
    public PlanRun successor() {
        return successor;
    }

    String facts() {
        return facts;
    }

    Draft draft() {
        return draft;
    }
}
