package org.arasan.course.move;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.arasan.access.Account;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.course.trainer.Trainer;
import org.arasan.resort.Venue;

/** One move of a lesson by hand: who, when, from where to where. It can be taken back once, as long as the lesson still stands where it put it. */
@Entity
public class LessonMove {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lesson_move_seq")
    @SequenceGenerator(name = "lesson_move_seq", sequenceName = "lesson_move_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    private Instant movedAt;

    private Instant fromStarts;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue fromVenue;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer fromTrainer;

    private boolean fromPinned;

    private Instant toStarts;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue toVenue;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer toTrainer;

    private Instant undoneAt;

    protected LessonMove() {
    }

    /** The move that {@code account} is about to make, from where the lesson still stands. */
    LessonMove(Lesson lesson, LessonPlace to, Account account, Instant now) {
        this.lesson = lesson;
        this.account = account;
        this.movedAt = now;
        this.fromStarts = lesson.starts();
        this.fromVenue = lesson.venue();
        this.fromTrainer = lesson.trainer();
        this.fromPinned = lesson.isPinned();
        this.toStarts = to.starts();
        this.toVenue = to.venue();
        this.toTrainer = to.trainer();
    }

    /** Is taken back at that moment. */
    public void undo(Instant now) {
        undoneAt = now;
    }

    /** Whether the lesson stands where this move put it: nobody has moved it since. */
    public boolean stands() {
        return lesson.starts().equals(toStarts) && Objects.equals(lesson.venue().id(), toVenue.id())
                && Objects.equals(lesson.trainer().id(), toTrainer.id());
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public Long id() {
        return id;
    }

    public Lesson lesson() {
        return lesson;
    }

    /** Who moved it. */
    public Account account() {
        return account;
    }

    public Instant movedAt() {
        return movedAt;
    }

    /** Where the lesson was before. */
    public LessonPlace from() {
        return new LessonPlace(fromStarts, fromVenue, fromTrainer);
    }

    /** Whether it was pinned there. */
    public boolean fromPinned() {
        return fromPinned;
    }

    /** Where this move put it. */
    public LessonPlace to() {
        return new LessonPlace(toStarts, toVenue, toTrainer);
    }
}
