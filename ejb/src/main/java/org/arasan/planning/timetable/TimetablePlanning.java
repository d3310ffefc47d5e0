package org.arasan.planning.timetable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.course.IntakeLock;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.course.StudyGroup;
import org.arasan.course.trainer.Trainer;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.StudyGroups.Learner;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.resort.Venue;

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

    /**
     * Forms the groups anew from everybody enrolled ({@link StudyGroups}); a draft laid out before goes. Refused once the timetable is
     * published, and while nobody is enrolled. Gives the number of groups.
     */
    public int formGroups(Long intakeId) {
        Intake intake = intakes.take(intakeId);
        intake.requirePreparing();
        Map<Long, Enrolment> enrolled = enrolled(intake).stream().collect(Collectors.toMap(Enrolment::id, each -> each));
        if (enrolled.isEmpty()) {
            throw Refusal.conflict("planning.nobody-enrolled");
        }
        source.lessons(intake).forEach(em::remove);
        em.flush();
        source.groups(intake).forEach(em::remove);
        em.flush();
        List<StudyGroups.Proposal> proposals = StudyGroups.form(enrolled.values().stream().map(each -> learner(each, intake))
                .sorted((a, b) -> Long.compare(a.enrolment(), b.enrolment())).toList(), intake.mostInGroup());
        for (StudyGroups.Proposal proposal : proposals) {
            StudyGroup group = new StudyGroup(intake, proposal.name(), proposal.language());
            proposal.learners().forEach(each -> group.take(enrolled.get(each.enrolment())));
            em.persist(group);
        }
        return proposals.size();
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
        outcome.places().forEach(place -> em.persist(lesson(intake, place)));
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

    private Lesson lesson(Intake intake, Place place) {
        Topic topic = em.find(Topic.class, place.need().topic().id());
        int before = intake.curriculum().topics().stream().takeWhile(each -> !each.id().equals(topic.id()))
                .mapToInt(Topic::academicHours).sum();
        StudyGroup group = em.find(StudyGroup.class, place.need().group().id());
        LessonPlace at = new LessonPlace(place.span().from(), em.find(Venue.class, place.hall().id()),
                em.find(Trainer.class, place.trainer().id()));
        return place.need().group().alone() ? new Lesson(group, topic, before + 1, at)
                : Lesson.plenary(group, place.need().group().name(), topic, before + 1, at);
    }

    private List<Enrolment> enrolled(Intake intake) {
        return em.createQuery("""
                select e from Enrolment e join fetch e.member where e.intake = :intake and e.state = :enrolled""", Enrolment.class)
                .setParameter("intake", intake).setParameter("enrolled", Enrolment.State.ENROLLED).getResultList();
    }

    /** Where languages mix, everybody counts as speaking Russian, the language of the offices. */
    private static Learner learner(Enrolment enrolment, Intake intake) {
        return new Learner(enrolment.id(), intake.mixesLanguages() ? Language.RU : enrolment.member().contacts().language(),
                enrolment.member().union() == null ? 0 : enrolment.member().union().id());
    }
}
