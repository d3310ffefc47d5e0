package org.arasan.course.makeup;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.Spelling;
import org.arasan.course.Attendance;
import org.arasan.course.StudyGroupMember;
import org.arasan.programme.Intake;
import org.arasan.programme.Topic;

/** Finds who missed hours of a topic. Two queries, however many they are. */
@Dependent
class TopicLacks {

    @PersistenceContext
    private EntityManager em;

    /** Everybody of the intake who has a group, by name, also those who lack nothing. */
    List<TopicLack> of(Intake intake, Topic topic, Instant now) {
        int first = firstOrdinal(intake, topic);
        int last = first + topic.academicHours() - 1;
        Map<Long, List<Attendance>> rolls = em.createQuery("""
                select a from Attendance a join fetch a.hour h where a.enrolment.intake = :intake and h.ordinal between :first and :last""",
                Attendance.class).setParameter("intake", intake).setParameter("first", first).setParameter("last", last)
                .getResultStream().collect(Collectors.groupingBy(each -> each.enrolment().id()));
        return em.createQuery("""
                select s from StudyGroupMember s join fetch s.group g join fetch s.enrolment e join fetch e.member
                where g.intake = :intake and e.state = ENROLLED""", StudyGroupMember.class).setParameter("intake", intake).getResultStream()
                .map(seat -> lack(seat, rolls.getOrDefault(seat.enrolment().id(), List.of()), first, last, now))
                .sorted(Comparator.comparing(each -> Spelling.folded(each.name()))).toList();
    }

    /** The number within the course of the topic's first academic hour. */
    static int firstOrdinal(Intake intake, Topic topic) {
        return 1 + intake.curriculum().topics().stream().takeWhile(each -> !each.id().equals(topic.id())).mapToInt(Topic::academicHours).sum();
    }

    private static TopicLack lack(StudyGroupMember seat, List<Attendance> roll, int first, int last, Instant now) {
        Predicate<Attendance> pending = each -> each.mark() == null && each.hour().ends().isAfter(now);
        List<Integer> missed = IntStream.rangeClosed(first, last).filter(ordinal -> roll.stream()
                .filter(each -> each.hour().ordinal() == ordinal).noneMatch(each -> each.attended() || pending.test(each))).boxed().toList();
        return new TopicLack(seat.enrolment(), seat.group(), missed, roll.stream().anyMatch(pending));
    }
}
