package org.arasan.kind.studycircle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.member.Traces;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;

/**
 * A study circle in a region: founded by its convener, working by a plan of its own, with members, meetings and minutes. It is on trial
 * until its intake's trial is over; then the federation confirms it, or it ends.
 */
@Entity
@Table(name = "study_circle")
public class Circle implements Versioned {

    /** How it stands. */
    public enum State { TRIAL, CONFIRMED, ENDED }

    static final int MOST_MEMBERS = 40;
    private static final int MOST_TOPICS = 60;
    private static final int REPORT_CHARACTERS = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "study_circle_seq")
    @SequenceGenerator(name = "study_circle_seq", sequenceName = "study_circle_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @OneToOne(fetch = FetchType.LAZY)
    private Enrolment convener;

    @ManyToOne(fetch = FetchType.LAZY)
    private Intake intake;

    private String name;
    private LocalDate foundedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @ElementCollection
    @CollectionTable(name = "study_circle_topic", joinColumns = @JoinColumn(name = "circle_id"))
    @OrderColumn(name = "position")
    private List<PlannedTopic> plan = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "study_circle_member", joinColumns = @JoinColumn(name = "circle_id"))
    @OrderColumn(name = "position")
    private List<CircleMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "circle", cascade = CascadeType.ALL)
    @OrderBy("heldOn, id")
    private List<Meeting> meetings = new ArrayList<>();

    private String report;
    private LocalDate reportedOn;

    protected Circle() {
    }

    /** Founded by a convener on that day; refused before the training is over. */
    Circle(Enrolment convener, String name, LocalDate today) {
        Intake training = convener.intake();
        if (!today.isAfter(training.lastDay())) {
            throw Refusal.conflict("studycircle.training-lasts", training.lastDay());
        }
        this.convener = convener;
        this.intake = training;
        this.foundedOn = today;
        this.state = State.TRIAL;
        call(name);
    }

    void call(String newName) {
        requireWorking();
        name = text(newName, "name", Length.NAME);
    }

    /** Takes a plan of study: what is to be worked on, and when. */
    void plan(List<PlannedTopic> topics) {
        requireWorking();
        if (topics.size() > MOST_TOPICS) {
            throw Refusal.invalid("studycircle.many", MOST_TOPICS, topics.size()).at("plan");
        }
        plan.clear();
        plan.addAll(topics);
    }

    /** Takes a list of members anew. */
    void admit(List<CircleMember> people) {
        requireWorking();
        if (people.size() > MOST_MEMBERS) {
            throw Refusal.invalid("studycircle.many", MOST_MEMBERS, people.size()).at("members");
        }
        members.clear();
        members.addAll(people);
    }

    /** Keeps the minutes of a meeting that was held; refuses a day before the founding or still to come, and more people than there are. */
    Meeting meet(MeetingNote note, LocalDate today) {
        requireWorking();
        if (note.heldOn().isBefore(foundedOn) || note.heldOn().isAfter(today)) {
            throw Refusal.invalid("studycircle.meeting-day", foundedOn, today).at("heldOn");
        }
        if (note.people() > members.size() + 1) {
            throw Refusal.invalid("studycircle.meeting-people", members.size() + 1, note.people()).at("people");
        }
        Meeting meeting = new Meeting(this, note);
        meetings.add(meeting);
        return meeting;
    }

    /** Hands in what the circle worked on; may be handed in anew while the circle is on trial. */
    void report(String text, LocalDate today) {
        requireWorking();
        report = text(text, "report", REPORT_CHARACTERS);
        reportedOn = today;
    }

    /** The trial is passed. Refused without a report. */
    void confirm() {
        requireWorking();
        if (reportedOn == null) {
            throw Refusal.conflict("studycircle.no-report", name);
        }
        state = State.CONFIRMED;
    }

    /** It works no longer; what it did stays. Safe to repeat. */
    void end() {
        state = State.ENDED;
    }

    /** Names and words of an erased convener go; what the circle worked on stays. */
    void forget(Traces traces) {
        name = traces.without(name);
        report = traces.without(report);
        members.clear();
        plan.replaceAll(each -> new PlannedTopic(traces.without(each.topic()), each.plannedOn()));
        meetings.forEach(each -> each.forget(traces));
    }

    private void requireWorking() {
        if (state == State.ENDED) {
            throw Refusal.conflict("studycircle.ended", name);
        }
    }

    static String text(String text, String field, int characters) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalid("studycircle.missing").at(field);
        }
        return Length.within(characters, text.strip(), field);
    }

    /** The last day of its trial. */
    public LocalDate trialEnds() {
        return Milestone.REPORT.due(intake);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Enrolment convener() {
        return convener;
    }

    public Intake intake() {
        return intake;
    }

    public String name() {
        return name;
    }

    public LocalDate foundedOn() {
        return foundedOn;
    }

    public State state() {
        return state;
    }

    public List<PlannedTopic> plan() {
        return List.copyOf(plan);
    }

    public List<CircleMember> members() {
        return List.copyOf(members);
    }

    /** By day. */
    public List<Meeting> meetings() {
        return List.copyOf(meetings);
    }

    /** {@code null} until it is handed in. */
    public String report() {
        return report;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }
}
