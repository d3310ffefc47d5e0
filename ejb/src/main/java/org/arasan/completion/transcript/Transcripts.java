package org.arasan.completion.transcript;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.completion.Certificate;
import org.arasan.completion.Completion;
import org.arasan.member.Member;
import org.arasan.programme.Enrolment;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;

/** Tells what a member has learnt over the years: the member, and administrators. Five queries, however many courses there are. */
@Stateless
@RolesAllowed({Role.MEMBER, Role.ADMINISTRATOR})
public class Transcripts {

    /** An hour of a course counts once, however often it was attended. */
    private static final String HOURS = """
            select heard.enrolment_id, heard.title, count(*) from (
                select distinct on (a.enrolment_id, h.ordinal) a.enrolment_id, h.ordinal, t.id as topic, t.title, t.day, t.number
                from enrolment e join attendance a on a.enrolment_id = e.id join academic_hour h on h.id = a.hour_id
                join lesson l on l.id = h.lesson_id join topic t on t.id = l.topic_id
                where e.member_id = :member and a.mark in ('PRESENT', 'LATE')
                order by a.enrolment_id, h.ordinal, h.starts) heard
            group by heard.enrolment_id, heard.topic, heard.title, heard.day, heard.number order by heard.day, heard.number""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** The caller's own. */
    @RolesAllowed(Role.MEMBER)
    public Transcript mine() {
        return of(caller.member(), null);
    }

    /**
     * That member's. An administrator of one resort is told of the courses there alone, and of nobody who was never there, as if there
     * were no such member.
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Transcript of(Long memberId) {
        Member member = em.createQuery("select m from Member m join fetch m.union join fetch m.region where m.id = :id", Member.class)
                .setParameter("id", memberId).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        Resort own = caller.confinedTo().orElse(null);
        Transcript transcript = of(member, own);
        if (own != null && transcript.courses().isEmpty() && !stayedAt(own, member)) {
            throw Refusal.notFound();
        }
        return transcript;
    }

    private Transcript of(Member member, Resort house) {
        Map<Long, List<TopicHours>> hours = hours(member);
        Map<Long, Certificate> certificates = certificates(member);
        Instant now = clock.now();
        List<Course> courses = rows(member, house).stream().map(row -> {
            Enrolment enrolment = (Enrolment) row[0];
            Completion completion = (Completion) row[1];
            return new Course(enrolment, completion, (Stay) row[2], certificates.get(enrolment.id()),
                    hours.getOrDefault(enrolment.id(), List.of()), Course.result(enrolment, completion, now));
        }).filter(Course::tells).toList();
        readTitles(courses);
        ZoneId zone = courses.isEmpty() ? ZoneOffset.UTC : courses.get(0).intake().resort().zone();
        return new Transcript(member, house == null ? null : house.name(), courses, clock.today(zone));
    }

    private boolean stayedAt(Resort resort, Member member) {
        return em.createQuery("select 1 from Stay s where s.member = :member and s.resort = :resort", Integer.class)
                .setParameter("member", member).setParameter("resort", resort).setMaxResults(1).getResultStream().findFirst().isPresent();
    }

    private List<Object[]> rows(Member member, Resort house) {
        return em.createQuery("""
                select e, c, s from Enrolment e join fetch e.intake i join fetch i.resort join fetch i.programme
                left join Completion c on c.enrolment = e left join Stay s on s.enrolment = e and s.state <> CANCELLED
                where e.member = :member and (:house is null or i.resort.id = :house) order by i.lastDay desc, e.id desc""", Object[].class)
                .setParameter("member", member).setParameter("house", house == null ? null : house.id()).getResultList();
    }

    /** Brings the titles of all these programmes at once. */
    private void readTitles(List<Course> courses) {
        if (!courses.isEmpty()) {
            em.createQuery("select p from Programme p left join fetch p.titles where p.id in :programmes")
                    .setParameter("programmes", courses.stream().map(each -> each.intake().programme().id()).distinct().toList()).getResultList();
        }
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<TopicHours>> hours(Member member) {
        List<Object[]> rows = em.createNativeQuery(HOURS).setParameter("member", member.id()).getResultList();
        return rows.stream().collect(Collectors.groupingBy(row -> ((Number) row[0]).longValue(), HashMap::new,
                Collectors.mapping(row -> new TopicHours((String) row[1], ((Number) row[2]).intValue()), Collectors.toList())));
    }

    /** By enrolment: the valid one, else the newest. */
    private Map<Long, Certificate> certificates(Member member) {
        BinaryOperator<Certificate> better = BinaryOperator.maxBy(Comparator.comparing(Certificate::isValid).thenComparing(Certificate::id));
        return em.createQuery("""
                select p from Certificate p join fetch p.completion c where c.enrolment.member = :member""", Certificate.class)
                .setParameter("member", member).getResultStream()
                .collect(Collectors.toMap(each -> each.completion().enrolment().id(), Function.identity(), better));
    }
}
