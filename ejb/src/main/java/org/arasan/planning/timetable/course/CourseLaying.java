package org.arasan.planning.timetable.course;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.course.LessonAgenda;
import org.arasan.course.LessonPlace;
import org.arasan.course.LessonRemoval;
import org.arasan.course.StudyGroup;
import org.arasan.course.substitution.Substituting;
import org.arasan.course.trainer.Trainer;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.TimetableSource;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.resort.Venue;

/** Writes groups and lessons as they were planned, in the transaction of whoever has locked the intake. */
@Dependent
public class CourseLaying {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private TimetableSource source;
    @Inject
    private Substituting substituting;
    @Inject
    private LessonRemoval removal;
    @Inject
    private LessonAgenda agenda;
    @Inject
    private DomainClock clock;

    /** Forms these groups; where the intake has groups already, nothing happens. */
    public void form(Intake intake, List<GroupToBe> groups) {
        if (!source.groups(intake).isEmpty()) {
            return;
        }
        for (GroupToBe each : groups) {
            StudyGroup group = new StudyGroup(intake, each.name(), each.language());
            each.enrolments().forEach(enrolment -> group.take(em.find(Enrolment.class, enrolment)));
            em.persist(group);
        }
        em.flush();
    }

    /**
     * Lays lessons out there, and moves those that there are already. A published lesson moves for everybody at once, its agenda with it; where it
     * goes to another trainer, both are told. A lesson that none of the places is for is taken off the timetable, for everybody: it is among those to be
     * laid out until there is a place for it.
     */
    public void lay(Intake intake, CoursePlan plan, List<Place> places) {
        List<Lesson> left = plan.without(places);
        removal.remove(left);
        List<Lesson> moved = new ArrayList<>();
        for (Place place : places) {
            Optional<Lesson> there = plan.lesson(place.need());
            there.ifPresentOrElse(lesson -> {
                if (!place.isAt(plan.now(place.need()))) {
                    move(lesson, at(place));
                    moved.add(lesson);
                }
            }, () -> em.persist(lay(intake, place)));
        }
        em.flush();
        left.stream().filter(Lesson::isPublished).forEach(agenda::drop);
        moved.stream().filter(Lesson::isPublished).forEach(agenda::keep);
    }

    private void move(Lesson lesson, LessonPlace place) {
        if (lesson.isPublished() && !lesson.trainer().id().equals(place.trainer().id())) {
            substituting.passOn(lesson, place.trainer());
        }
        lesson.move(place, clock.now());
    }

    private LessonPlace at(Place place) {
        return new LessonPlace(place.span().from(), em.find(Venue.class, place.hall().id()), em.find(Trainer.class, place.trainer().id()));
    }

    /** A new lesson at that place, a draft. */
    public Lesson lay(Intake intake, Place place) {
        LessonNeed need = place.need();
        Topic topic = em.find(Topic.class, need.topic().id());
        int before = intake.curriculum().topics().stream().takeWhile(each -> !each.id().equals(topic.id())).mapToInt(Topic::academicHours).sum();
        StudyGroup group = em.find(StudyGroup.class, need.group().id());
        return need.group().alone() ? new Lesson(group, topic, before + 1, at(place))
                : Lesson.plenary(group, need.group().name(), topic, before + 1, at(place));
    }
}
