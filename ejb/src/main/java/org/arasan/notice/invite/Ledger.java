package org.arasan.notice.invite;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.course.Lesson;
import org.arasan.notice.Mailbox;

/** Holds what calendars were told against what they should know. Reading it changes nothing, and it forgets no change that nobody told of. */
@Dependent
class Ledger {

    /**
     * Lessons to come that somebody who wants that hears or gives, against what was told; of people whom the channel reaches. The lesson's
     * revision counts whatever a calendar shows of it (decision 0043).
     */
    private static final String DIFFERENCES = """
            with wanted as (
                select b.id mailbox, e.id enrolment, l.id lesson, l.revision || ' ' || lower(m.email) fingerprint
                from mailbox b join member m on m.id = b.member_id join enrolment e on e.member_id = m.id and e.state = 'ENROLLED'
                join attendance a on a.enrolment_id = e.id join academic_hour h on h.id = a.hour_id join lesson l on l.id = h.lesson_id
                where b.invitations and l.state <> 'PLANNED' and l.ends > :now
                union
                select b.id, cast(0 as bigint), l.id, l.revision || ' ' || lower(c.login)
                from mailbox b join account c on c.id = b.account_id join trainer t on t.account_id = c.id join lesson l on l.trainer_id = t.id
                where b.invitations and l.state <> 'PLANNED' and l.ends > :now)
            select b.id, coalesce(w.lesson, i.lesson_id), coalesce(w.enrolment, i.enrolment_id), w.fingerprint, i.id iid
            from wanted w full join invitation i on (i.mailbox_id, i.lesson_id, i.enrolment_id) = (w.mailbox, w.lesson, w.enrolment)
            join mailbox b on b.id = coalesce(w.mailbox, i.mailbox_id)
            left join member m on m.id = b.member_id left join account c on c.id = b.account_id
            where not (:channel = any(b.without)) and (m.email <> '' or c.state = 'ACTIVE')
            and case when w.lesson is null then i.state = 'INVITED' and i.ends > :now
                else i.id is null or i.state = 'CANCELLED' or i.fingerprint <> w.fingerprint end
            order by 1, 2, 3 limit :most""";

    @PersistenceContext
    private EntityManager em;

    List<Difference> differences(String channel, Instant now, int most) {
        List<?> rows = em.createNativeQuery(DIFFERENCES).setParameter("channel", channel).setParameter("now", now).setParameter("most", most)
                .getResultList();
        return rows.stream().map(each -> Difference.of((Object[]) each)).toList();
    }

    /** Whether there is anybody whom changes of lessons could concern. */
    boolean isWanted() {
        return !em.createQuery("select 1 from Mailbox b where b.invitations = true", Integer.class).setMaxResults(1).getResultList().isEmpty();
    }

    Map<Long, Mailbox> mailboxes(Collection<Difference> differences) {
        return byId(em.createQuery("select b from Mailbox b left join fetch b.member left join fetch b.account where b.id in :ids", Mailbox.class)
                .setParameter("ids", differences.stream().map(Difference::mailbox).distinct().toList()).getResultList(), Mailbox::id);
    }

    Map<Long, Lesson> lessons(Collection<Difference> differences) {
        return byId(em.createQuery("""
                select distinct l from Lesson l join fetch l.hours join fetch l.topic join fetch l.venue join fetch l.trainer join fetch l.group g
                join fetch g.intake i join fetch i.resort where l.id in :ids""", Lesson.class)
                .setParameter("ids", differences.stream().map(Difference::lesson).distinct().toList()).getResultList(), Lesson::id);
    }

    Map<Long, Invitation> invitations(Collection<Difference> differences) {
        return byId(em.createQuery("select i from Invitation i where i.id in :ids", Invitation.class)
                .setParameter("ids", differences.stream().map(Difference::invitation).filter(Objects::nonNull).toList()).getResultList(), Invitation::id);
    }

    /** What was over by then is nothing to a calendar any more. */
    void forget(Instant before) {
        em.createQuery("delete from Invitation i where i.ends < :before").setParameter("before", before).executeUpdate();
    }

    private static <T> Map<Long, T> byId(List<T> rows, Function<T, Long> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
