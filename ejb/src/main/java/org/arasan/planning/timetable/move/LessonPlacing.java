package org.arasan.planning.timetable.move;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.course.LessonAgenda;
import org.arasan.course.LessonPlace;
import org.arasan.course.substitution.Substituting;
import org.arasan.course.trainer.Trainer;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.Timetable;
import org.arasan.planning.timetable.TimetableSource;
import org.arasan.planning.timetable.move.LessonMoving.Move;
import org.arasan.programme.Intake;
import org.arasan.resort.Venue;
import org.arasan.treatment.appointment.LastJudge;

/** A lesson on its way to another place, there or back: the rules are asked, then it goes, and whom it touches learns of it. */
@Dependent
class LessonPlacing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private TimetableSource source;
    @Inject
    private BusyReading busy;
    @Inject
    private LessonAgenda agenda;
    @Inject
    private Substituting substituting;
    @Inject
    private LastJudge judge;
    @Inject
    private DomainClock clock;

    /** The place that is wished for; refused with whatever it breaks. */
    LessonPlace checked(Lesson lesson, Move move, Instant now) {
        Intake intake = lesson.group().intake();
        LessonMeans means = source.means(intake, lesson);
        LessonNeed need = source.need(lesson, means.hours().dayOf(move.starts()));
        Place place = new Place(need, Span.of(move.starts(), need.topic().length()), teacher(means, move), hall(means, move));
        new MoveRules(means, busy.of(lesson), place, intake.dateOf(lesson.topic().day())).check(now, move.anyDay());
        return new LessonPlace(move.starts(), em.find(Venue.class, move.venue()), em.find(Trainer.class, move.trainer()));
    }

    /** Goes there and is pinned; of a published lesson both trainers are told where it changes hands, and its agenda goes along. */
    void put(Lesson lesson, LessonPlace place) {
        // its first hour passes over where its second one was, and its new trainer may be busy at the old time
        judge.after(() -> {
            if (lesson.isPublished() && !lesson.trainer().id().equals(place.trainer().id())) {
                substituting.passOn(lesson, place.trainer());
            }
            lesson.move(place, clock.now());
        });
        lesson.pin();
        em.flush();
        if (lesson.isPublished()) {
            agenda.keep(lesson);
        }
    }

    /** What fits on that day, best first. */
    List<Place> fitting(Lesson lesson, LocalDate day) {
        BusyTimes others = busy.of(lesson);
        return Timetable.fitting(source.need(lesson, day), means(lesson)).stream().filter(place -> others.during(place.span()) == 0).toList();
    }

    LessonMeans means(Lesson lesson) {
        return source.means(lesson.group().intake(), lesson);
    }

    private static Teacher teacher(LessonMeans means, Move move) {
        return means.teachers().stream().filter(each -> each.id() == move.trainer()).findFirst().orElseThrow(Refusal::notFound);
    }

    private static Hall hall(LessonMeans means, Move move) {
        return means.halls().stream().filter(each -> each.id() == move.venue()).findFirst().orElseThrow(Refusal::notFound);
    }
}
