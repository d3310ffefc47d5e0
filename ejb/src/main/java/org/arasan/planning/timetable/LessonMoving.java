package org.arasan.planning.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.course.IntakeLock;
import org.arasan.course.Lesson;
import org.arasan.course.LessonAgenda;
import org.arasan.course.LessonPlace;
import org.arasan.course.substitution.Substituting;
import org.arasan.course.trainer.Trainer;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.programme.Intake;
import org.arasan.resort.Venue;

/**
 * Moves a lesson by hand: to another time, hall or trainer. A lesson that is published moves for everybody at once, its agenda with it; if it
 * goes to another trainer, both are told, and the lesson remembers it.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class LessonMoving {

    /** Where a lesson is to go; {@code anyDay} lets it leave the day that the curriculum gives its topic. */
    public record Move(Instant starts, Long venue, Long trainer, boolean anyDay) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private TimetableSource source;
    @Inject
    private LessonAgenda agenda;
    @Inject
    private DomainClock clock;
    @Inject
    private Substituting substituting;

    /** Refuses whatever breaks a rule of the timetable, with the reason and with places that fit; and a lesson that has begun. */
    public Lesson move(Long lessonId, Move move) {
        if (move.starts() == null || move.venue() == null || move.trainer() == null) {
            throw Refusal.invalid("planning.place-incomplete").at("starts");
        }
        Lesson lesson = lesson(lessonId);
        Intake intake = intakes.take(lesson.group().intake().id());
        em.refresh(lesson);
        LessonMeans means = source.means(intake, lesson);
        LessonNeed need = source.need(lesson, means.hours().dayOf(move.starts()));
        Place place = new Place(need, Span.of(move.starts(), need.topic().length()), teacher(means, move), hall(means, move));
        new MoveRules(means, place, intake.dateOf(lesson.topic().day())).check(clock.now(), move.anyDay());
        Trainer trainer = em.find(Trainer.class, move.trainer());
        if (lesson.isPublished() && !lesson.trainer().id().equals(trainer.id())) {
            substituting.passOn(lesson, trainer);
        }
        lesson.move(new LessonPlace(move.starts(), em.find(Venue.class, move.venue()), trainer));
        em.flush();
        if (lesson.isPublished()) {
            agenda.keep(lesson);
        }
        return lesson;
    }

    /** Where the lesson could go on that day, best first: every free hall with every trainer who could give it. */
    public List<Place> fitting(Long lessonId, LocalDate day) {
        Lesson lesson = lesson(lessonId);
        Intake intake = intakes.see(lesson.group().intake().id());
        return Timetable.fitting(source.need(lesson, day), source.means(intake, lesson)).stream()
                .filter(place -> !place.span().from().isBefore(clock.now())).toList();
    }

    /** The trainers and halls among which to choose for a lesson. */
    public LessonMeans means(Long lessonId) {
        Lesson lesson = lesson(lessonId);
        return source.means(intakes.see(lesson.group().intake().id()), lesson);
    }

    private Lesson lesson(Long lessonId) {
        return Rows.found(em, Lesson.class, lessonId);
    }

    private static Teacher teacher(LessonMeans means, Move move) {
        return means.teachers().stream().filter(each -> each.id() == move.trainer()).findFirst().orElseThrow(Refusal::notFound);
    }

    private static Hall hall(LessonMeans means, Move move) {
        return means.halls().stream().filter(each -> each.id() == move.venue()).findFirst().orElseThrow(Refusal::notFound);
    }
}
