package org.arasan.planning.upset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.course.CoursePlan;
import org.arasan.planning.timetable.course.CourseSource;
import org.arasan.planning.upset.Upset.Case;
import org.arasan.planning.upset.Upset.Kind;
import org.arasan.programme.Intake;

/** Lessons of an intake that are missing, whose trainer cannot come, or that break another rule that the timetable is judged by. */
@Dependent
class LessonUpsets {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CourseSource source;
    @Inject
    private DomainClock clock;

    List<Upset> of(Intake intake) {
        if (intake.curriculum() == null || !source.hasLearners(intake)) {
            return List.of();
        }
        CoursePlan plan = source.plan(intake, source.groupsToBe(intake), Map.of());
        List<Case> missing = plan.missing().stream()
                .map(need -> new Case(Because.of("upset.topic", need.group().name(), need.topic().title()), null, null, null)).toList();
        List<Case> broken = broken(plan);
        List<Upset> upsets = new ArrayList<>(List.of(new Upset(Kind.NO_LESSON, missing.size(), null, 0, missing), away(ahead(intake), plan.means()),
                new Upset(Kind.LESSON_RULE, broken.size(), null, 0, broken)));
        upsets.removeIf(each -> each.count() == 0);
        return upsets;
    }

    /** Lessons that have not begun, those that make up for others too, and pinned ones: no plan moves these, but somebody has to know. */
    private List<Lesson> ahead(Intake intake) {
        return em.createQuery("""
                select distinct l from Lesson l join fetch l.group g join fetch g.intake join fetch l.topic join fetch l.venue join fetch l.trainer
                where g.intake = :intake and l.state in (PLANNED, PUBLISHED) and l.starts > :now order by l.starts, l.id""", Lesson.class)
                .setParameter("intake", intake).setParameter("now", clock.now()).getResultList();
    }

    static Upset away(List<Lesson> lessons, LessonMeans means) {
        List<Case> cases = new ArrayList<>();
        int fixed = 0;
        for (Lesson lesson : lessons) {
            Optional<Teacher> trainer = means.teachers().stream().filter(each -> each.id() == lesson.trainer().id()).findFirst();
            Span span = new Span(lesson.starts(), lesson.ends());
            if (trainer.isPresent() && !isThere(trainer.get(), span, means)) {
                Because what = Because.of("upset.lesson", lesson.hearers(), lesson.topic().title(), means.hours().dayOf(span.from()),
                        means.hours().timeOf(span.from()));
                cases.add(new Case(what, whyAway(trainer.get(), span, means.hours().dayOf(span.from())), null, lesson.id()));
                fixed += lesson.isPinned() || lesson.isMakeUp() ? 1 : 0;
            }
        }
        return new Upset(Kind.TRAINER_AWAY, cases.size(), null, fixed, cases);
    }

    private static boolean isThere(Teacher trainer, Span span, LessonMeans means) {
        return trainer.canCome(span) && trainer.onSite().test(means.hours().dayOf(span.from()));
    }

    /** In the words that stand against the trainer wherever somebody asks for one. */
    private static Because whyAway(Teacher trainer, Span span, LocalDate day) {
        return trainer.availability().absence(span.from()).or(() -> trainer.availability().absence(span.until()))
                .map(absence -> Because.of("trainer.against.absent", trainer.name(), absence.lastDay()))
                .orElseGet(() -> trainer.onSite().test(day)
                        ? Because.of("trainer.against.hours", trainer.name(), trainer.availability().hoursOn(span.from()))
                        : Because.of("trainer.against.on-site", trainer.name(), day));
    }

    /** What else must hold and does not, the lessons without their trainer left out. */
    private static List<Case> broken(CoursePlan plan) {
        List<Place> places = plan.now().stream().filter(each -> isThere(each.trainer(), each.span(), plan.means())).toList();
        return plan.judge(places).findings().stream().filter(each -> each.level() == Verdict.Level.MUST)
                .flatMap(each -> each.breaches().stream().map(why -> new Case(Because.of("planning." + each.constraint()), why, null, null))).toList();
    }
}
