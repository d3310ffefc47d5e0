package org.arasan.course;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import org.arasan.course.trainer.Trainer;
import org.arasan.resort.Venue;

/**
 * Where a published lesson was before it went elsewhere, so that those who hear it learn what changed. Several moves within the time in which the first is
 * news are one; a lesson that returns where it was has not changed for anybody.
 */
@Embeddable
public class FormerPlace {

    /** So long a change is news: since the day before. */
    public static final Duration NEWS = Duration.ofDays(2);

    private Instant formerStarts;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue formerVenue;

    @ManyToOne(fetch = FetchType.LAZY)
    private Trainer formerTrainer;

    private Instant movedAt;

    protected FormerPlace() {
    }

    private FormerPlace(LessonPlace place, Instant movedAt) {
        this.formerStarts = place.starts();
        this.formerVenue = place.venue();
        this.formerTrainer = place.trainer();
        this.movedAt = movedAt;
    }

    /**
     * What a lesson remembers that goes from one place to another; {@code null} where nothing changed in the end.
     *
     * @param known what it remembers already, or {@code null}
     */
    static FormerPlace of(FormerPlace known, LessonPlace from, LessonPlace to, Instant now) {
        LessonPlace first = known != null && known.isNews(now) ? known.place() : from;
        return first.isSame(to) ? null : new FormerPlace(first, now);
    }

    /** What is gone, a hall or a trainer, is nobody's news. */
    private boolean isNews(Instant now) {
        return formerVenue != null && formerTrainer != null && movedAt.plus(NEWS).isAfter(now);
    }

    public LessonPlace place() {
        return new LessonPlace(formerStarts, formerVenue, formerTrainer);
    }

    /** When it was moved last. */
    public Instant movedAt() {
        return movedAt;
    }
}
