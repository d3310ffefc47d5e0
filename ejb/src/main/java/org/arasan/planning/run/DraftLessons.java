package org.arasan.planning.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGroup;
import org.arasan.planning.run.Draft.LessonAt;
import org.arasan.planning.timetable.TimetableSource;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.treatment.appointment.Span;

/** When members of an intake will have lessons once a draft is accepted: those that it lays out or moves, and those that stay where they are. */
@Dependent
class DraftLessons {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private TimetableSource source;

    /** By the ids of members in a group; others are not there. */
    Map<Long, List<Span>> of(Intake intake, Draft draft) {
        Map<Long, List<Span>> byMember = new HashMap<>();
        List<Lesson> lessons = source.lessons(intake);
        List<StudyGroup> groups = source.groups(intake);
        for (StudyGroup group : groups) {
            List<Span> spans = spans(intake, draft, group.name(), lessons.stream().filter(each -> each.isHeardBy(group)).toList());
            group.learners().forEach(seat -> byMember.put(seat.enrolment().member().id(), spans));
        }
        if (groups.isEmpty()) {
            draft.groups().forEach(group -> {
                List<Span> spans = spans(intake, draft, group.name(), List.of());
                members(group.enrolments()).forEach(member -> byMember.put(member, spans));
            });
        }
        return byMember;
    }

    private List<Long> members(List<Long> enrolments) {
        return em.createQuery("select e.member.id from Enrolment e where e.id in :ids and e.state = :enrolled", Long.class)
                .setParameter("ids", enrolments).setParameter("enrolled", Enrolment.State.ENROLLED).getResultList();
    }

    private static List<Span> spans(Intake intake, Draft draft, String group, List<Lesson> lessons) {
        List<Span> spans = new ArrayList<>();
        for (Topic topic : intake.curriculum() == null ? List.<Topic>of() : intake.curriculum().topics()) {
            LessonAt planned = draft.lessons().stream().filter(each -> each.topic().equals(topic.id()) && isFor(each, group)).findFirst().orElse(null);
            if (planned != null && planned.isPlaced()) {
                Instant starts = planned.starts();
                spans.add(new Span(starts, starts.plus(intake.programme().lasting(topic.academicHours()))));
            } else if (planned == null) {
                lessons.stream().filter(each -> each.topic().id().equals(topic.id())).forEach(each -> spans.add(new Span(each.starts(), each.ends())));
            }
        }
        return List.copyOf(spans);
    }

    /** A plenary names all its groups. */
    private static boolean isFor(LessonAt lesson, String group) {
        return List.of(lesson.group().split(", ")).contains(group);
    }
}
