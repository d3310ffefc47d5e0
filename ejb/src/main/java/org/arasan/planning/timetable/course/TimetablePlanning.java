package org.arasan.planning.timetable.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.course.IntakeLock;
import org.arasan.planning.timetable.Gap;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.Timetable;
import org.arasan.planning.timetable.TimetableSource;
import org.arasan.planning.timetable.TimetableTask;
import org.arasan.programme.Intake;

/** Forms the study groups of an intake and lays its lessons out, as a draft that nobody but its administrators sees until it is published. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TimetablePlanning {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeLock intakes;
    @Inject
    private TimetableSource source;
    @Inject
    private CourseSource course;
    @Inject
    private CourseLaying laying;

    /**
     * Forms the groups anew from everybody enrolled; a draft laid out before goes. Refused once the timetable is
     * published, and while nobody is enrolled. Gives the number of groups.
     */
    public int formGroups(Long intakeId) {
        Intake intake = intakes.take(intakeId);
        intake.requirePreparing();
        if (!course.hasLearners(intake)) {
            throw Refusal.conflict("planning.nobody-enrolled");
        }
        source.lessons(intake).forEach(em::remove);
        em.flush();
        source.groups(intake).forEach(em::remove);
        em.flush();
        List<GroupToBe> groups = course.groupsToBe(intake);
        laying.form(intake, groups);
        return groups.size();
    }

    /**
     * Lays every lesson out that is neither published nor pinned, whatever the draft said before, and gives what could not be laid out with the
     * reason. Refuses an intake without groups or curriculum, and a curriculum that does not fit the resort's hours.
     */
    public List<Gap> layOut(Long intakeId) {
        Intake intake = intakes.take(intakeId);
        requireMaterial(intake);
        source.lessons(intake).stream().filter(lesson -> !lesson.isPublished() && !lesson.isPinned()).forEach(em::remove);
        em.flush();
        TimetableTask.Outcome outcome = Timetable.layOut(source.needs(intake), source.means(intake, null));
        outcome.gaps().stream().filter(gap -> gap.reason().equals("planning.no-time")).findFirst().ifPresent(this::refuseCurriculum);
        outcome.places().forEach(place -> em.persist(laying.lay(intake, place)));
        return outcome.gaps();
    }

    /** What is still missing from the timetable and why, the lessons laid out so far staying where they are. */
    public List<Gap> gaps(Long intakeId) {
        Intake intake = intakes.see(intakeId);
        if (intake.curriculum() == null) {
            return List.of();
        }
        LessonMeans means = source.means(intake, null);
        return source.needs(intake).stream().map(need -> Gap.explain(need, means)).toList();
    }

    private void requireMaterial(Intake intake) {
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
        if (intake.curriculum() == null) {
            throw Refusal.conflict("planning.no-curriculum");
        }
        if (source.groups(intake).isEmpty()) {
            throw Refusal.conflict("course.no-groups");
        }
    }

    private void refuseCurriculum(Gap gap) {
        LessonNeed need = gap.need();
        throw Refusal.conflict("planning.curriculum-does-not-fit", need.topic().number(), need.topic().title(), need.day(),
                gap.args().get(0), gap.args().get(1));
    }
}
