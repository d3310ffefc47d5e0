package org.arasan.planning.timetable.move;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.IntakeLock;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.course.move.LessonMove;
import org.arasan.course.move.LessonMoves;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.programme.Intake;

/**
 * Moves a lesson by hand: to another time, hall or trainer, where it stays pinned; and takes such moves back. A lesson that is published
 * moves for everybody at once, its agenda with it; if it goes to another trainer, both are told, and the lesson remembers it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LessonMoving {

    /** Where a lesson is to go; {@code anyDay} lets it leave the day that the curriculum gives its topic. */
    public record Move(Instant starts, Long venue, Long trainer, boolean anyDay) {

        static Move back(LessonPlace place) {
            return new Move(place.starts(), place.venue().id(), place.trainer().id(), true);
        }
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private LessonPlacing placing;
    @Inject
    private LessonMoves moves;
    @Inject
    private DomainClock clock;

    /** Refuses whatever breaks a rule of the timetable, with the reason and with places that fit; and a lesson that has begun. */
    public Lesson move(Long lessonId, Move move) {
        if (move.starts() == null || move.venue() == null || move.trainer() == null) {
            throw Refusal.invalid("planning.place-incomplete").at("starts");
        }
        Lesson lesson = lesson(lessonId);
        intakes.take(lesson.group().intake().id());
        em.refresh(lesson);
        LessonPlace place = placing.checked(lesson, move, clock.now());
        moves.record(lesson, place);
        placing.put(lesson, place);
        return lesson;
    }

    /** The caller's moves of the last day that can be taken back, the latest first. */
    public List<LessonMove> undoable(Long intakeId) {
        return moves.mine(intakes.see(intakeId));
    }

    /**
     * Takes one of the caller's moves back: the lesson returns to where it was, pinned only if it was pinned there. Refused where somebody
     * has moved it on since, and with whatever stands at its former place by now.
     */
    public Lesson undo(Long intakeId, Long moveId) {
        Intake intake = intakes.take(intakeId);
        LessonMove move = moves.mine(intake, moveId);
        Lesson lesson = move.lesson();
        if (move.isUndone()) {
            throw Refusal.conflict("planning.undone-already", lesson.topic().title(), lesson.hearers());
        }
        if (!move.stands()) {
            throw movedMeanwhile(lesson, move);
        }
        placing.put(lesson, placing.checked(lesson, Move.back(move.from()), clock.now()));
        if (!move.fromPinned()) {
            lesson.unpin();
        }
        move.undo(clock.now());
        return lesson;
    }

    private Refusal movedMeanwhile(Lesson lesson, LessonMove mine) {
        Object[] now = {lesson.topic().title(), lesson.hearers(), lesson.starts().atZone(lesson.group().intake().resort().zone()).toLocalDate(),
            lesson.starts().atZone(lesson.group().intake().resort().zone()).toLocalTime(), lesson.venue().name(), lesson.trainer().name()};
        return moves.last(lesson).filter(other -> !Objects.equals(other.account().id(), mine.account().id()))
                .map(other -> Refusal.conflict("planning.moved-meanwhile", now[0], now[1], now[2], now[3], now[4], now[5], other.account().name()))
                .orElseGet(() -> Refusal.conflict("planning.changed-meanwhile", now));
    }

    /** Where the lesson could go on that day, best first: every free hall with every trainer who could give it. */
    public List<Place> fitting(Long lessonId, LocalDate day) {
        Instant now = clock.now();
        return placing.fitting(seen(lessonId), day).stream().filter(place -> !place.span().from().isBefore(now)).toList();
    }

    /** The trainers and halls among which to choose for a lesson. */
    public LessonMeans means(Long lessonId) {
        return placing.means(seen(lessonId));
    }

    private Lesson seen(Long lessonId) {
        Lesson lesson = lesson(lessonId);
        intakes.see(lesson.group().intake().id());
        return lesson;
    }

    private Lesson lesson(Long lessonId) {
        return Rows.found(em, Lesson.class, lessonId);
    }
}
