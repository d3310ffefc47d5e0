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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.course.Lesson;
import org.arasan.course.StudyGroup;
import org.arasan.planning.run.Draft.LessonAt;
import org.arasan.planning.timetable.TimetableSource;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;
import org.arasan.treatment.appointment.Span;

/**
 * When members of an intake will have lessons once a draft is accepted: those that it lays out or moves, those that stay where they are, and
 * what they make up or learn elsewhere.
 */
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
        if (!byMember.isEmpty()) {
            beside(intake, byMember.keySet()).forEach((member, spans) -> byMember.merge(member, spans, DraftLessons::both));
        }
        return byMember;
    }

    /** What members make up, or learn in other intakes: no draft touches it. */
    private Map<Long, List<Span>> beside(Intake intake, Set<Long> members) {
        return em.createQuery("""
                select a.member.id, a.starts, a.ends from Attendance a join a.hour h join h.lesson l where a.member.id in :members
                and (l.makeUp = true or l.group.intake <> :intake) and a.starts < :ends and a.ends > :begins""", Object[].class)
                .setParameter("members", members).setParameter("intake", intake).setParameter("begins", intake.begins())
                .setParameter("ends", intake.ends()).getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> new Span((Instant) row[1], (Instant) row[2]), Collectors.toList())));
    }

    private static List<Span> both(List<Span> drafted, List<Span> beside) {
        return Stream.concat(drafted.stream(), beside.stream()).toList();
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
