package org.arasan.course;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Changes;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.course.trainer.Trainer;
import org.arasan.programme.Programme;
import org.arasan.programme.Topic;
import org.arasan.resort.Venue;

/**
 * One topic of the curriculum for one study group, or for all of them together where the topic is a plenary: planned, published, open for check-in, running, closed. Its academic hours, with
 * pauses between them, move with it. Trainer, venue and group are each in one lesson at a time; the database refuses more.
 */
@Entity
public class Lesson implements Versioned {

    /** Where it stands. Only a planned or published lesson can still be moved. */
    public enum State { PLANNED, PUBLISHED, CHECK_IN, RUNNING, CLOSED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_seq")
    @SequenceGenerator(name = "lesson_seq", sequenceName = "lesson_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private StudyGroup group;

    @ManyToOne(fetch = FetchType.LAZY)
    private Topic topic;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer trainer;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    private Instant starts;
    private Instant ends;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean makeUp;

    private boolean pinned;

    @Embedded
    private FormerPlace former;

    @Embedded
    private Changes changes;

    /** Names of the groups that hear it together, {@code null} where it is one group's alone. */
    private String hearers;

    @OneToMany(mappedBy = "lesson", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<AcademicHour> hours = new ArrayList<>();

    protected Lesson() {
    }

    /** Lays the topic out; {@code firstOrdinal} is the number of its first academic hour within the course. */
    public Lesson(StudyGroup group, Topic topic, int firstOrdinal, LessonPlace place) {
        this.group = group;
        this.topic = topic;
        this.state = State.PLANNED;
        for (int i = 0; i < topic.academicHours(); i++) {
            hours.add(new AcademicHour(this, firstOrdinal + i));
        }
        take(place);
    }

    /**
     * The topic once more, for some who missed hours of it. It hangs on the group of most of them, without being one of the group's own
     * lessons.
     */
    public static Lesson makeUp(StudyGroup group, Topic topic, int firstOrdinal, LessonPlace place) {
        Lesson lesson = new Lesson(group, topic, firstOrdinal, place);
        lesson.makeUp = true;
        return lesson;
    }

    /** The topic once for all groups together, whose names these are. It hangs on one of them. */
    public static Lesson plenary(StudyGroup group, String hearers, Topic topic, int firstOrdinal, LessonPlace place) {
        Lesson lesson = new Lesson(group, topic, firstOrdinal, place);
        lesson.hearers = hearers;
        return lesson;
    }

    /** Goes to another time, venue or trainer at that moment, its hours with it. Refused once its check-in is open; clashes are asked about before. */
    public void move(LessonPlace place, Instant now) {
        if (hasBegun()) {
            throw Refusal.conflict("course.lesson-has-begun", topic.title(), hearers());
        }
        remember(place, now);
        take(place);
    }

    /** Stays where it is whatever a planner would rather have; a hand can still move it. Safe to repeat. */
    public void pin() {
        pinned = true;
    }

    /** A planner may move it again, as long as it is not published. Safe to repeat. */
    public void unpin() {
        pinned = false;
    }

    /** Somebody else gives it from now on, also when its check-in is open or it has begun. Refused once it is over. */
    public void handOver(Trainer other, Instant now) {
        if (state == State.CLOSED) {
            throw Refusal.conflict("course.lesson-over", topic.title(), hearers());
        }
        remember(new LessonPlace(starts, venue, other), now);
        trainer = other;
    }

    /** What nobody has seen yet has not changed for anybody. */
    private void remember(LessonPlace next, Instant now) {
        former = isPublished() ? FormerPlace.of(former, new LessonPlace(starts, venue, trainer), next, now) : null;
    }

    private void take(LessonPlace place) {
        Programme programme = group.intake().programme();
        starts = place.starts();
        ends = starts.plus(programme.lasting(hours.size()));
        trainer = place.trainer();
        venue = place.venue();
        Instant next = starts;
        for (AcademicHour hour : hours) {
            hour.takePlace(next, next.plus(programme.academicHour()));
            next = hour.ends().plus(programme.pause());
        }
    }

    /** Members and the trainer see it from now on. Safe to repeat. */
    public void publish() {
        advance(State.PUBLISHED);
    }

    /** Members may be checked in; the roll of its first hour opens. Safe to repeat. */
    public void openCheckIn() {
        requirePublished();
        advance(State.CHECK_IN);
        hours.get(0).open();
    }

    /** The lesson begins. Safe to repeat. */
    public void start() {
        openCheckIn();
        advance(State.RUNNING);
    }

    /** The lesson is over: hours whose roll is complete close, the others stay open until somebody calls them. Safe to repeat. */
    public void close() {
        requirePublished();
        advance(State.CLOSED);
    }

    private void advance(State next) {
        if (state.compareTo(next) < 0) {
            state = next;
        }
    }

    private void requirePublished() {
        if (state == State.PLANNED) {
            throw Refusal.conflict("course.lesson-not-published", topic.title(), hearers());
        }
    }

    /** Refuses whoever neither gives the lesson nor runs its resort, as if it were not there. */
    public void requireOpenTo(Caller caller) {
        if (caller.is(Role.ADMINISTRATOR)) {
            caller.mayManage(group.intake().resort());
        } else if (!isPublished() || !trainer.isUsedBy(caller.account())) {
            throw Refusal.notFound();
        }
    }

    /** Whether members and trainers see it. */
    public boolean isPublished() {
        return state != State.PLANNED;
    }

    /** Whether a hand has put it where it is. No planner moves a pinned lesson: it lays everything else out around it. */
    public boolean isPinned() {
        return pinned;
    }

    /** Whether it gives a topic once more to some, instead of being a group's own lesson. */
    public boolean isMakeUp() {
        return makeUp;
    }

    /**
     * Whether all groups of the intake hear it together. It hangs on one of them, the largest when it was laid out, and its rolls hold
     * everybody.
     */
    public boolean isPlenary() {
        return hearers != null;
    }

    /** The name of the group that hears it; of a plenary, the names of all. */
    public String hearers() {
        return isPlenary() ? hearers : group.name();
    }

    /** Whether that group hears it as its own lesson. */
    public boolean isHeardBy(StudyGroup one) {
        return isPlenary() || group.id().equals(one.id());
    }

    /** Whether its check-in has opened, after which it stays where it is. */
    public boolean hasBegun() {
        return state.compareTo(State.CHECK_IN) >= 0;
    }

    @Override
    public Long id() {
        return id;
    }

    public StudyGroup group() {
        return group;
    }

    public Topic topic() {
        return topic;
    }

    public Trainer trainer() {
        return trainer;
    }

    public Venue venue() {
        return venue;
    }

    public Instant starts() {
        return starts;
    }

    public Instant ends() {
        return ends;
    }

    public State state() {
        return state;
    }

    /** Where it was before it was moved, {@code null} where it was not, or not since it was published. */
    public FormerPlace former() {
        return former;
    }

    /** Of its time, hall, trainer and hearers. */
    public Changes changes() {
        return changes;
    }

    @Override
    public int version() {
        return version;
    }

    /** In the order of the course. */
    public List<AcademicHour> hours() {
        return List.copyOf(hours);
    }
}
