package org.arasan.admission.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.member.Member;
import org.arasan.programme.Intake;

/** Who has a place, who is enrolled without one, and who has one that nothing holds any more; under the lock of the admission. */
@Dependent
public class Seats {

    /** An enrolment holds a place; where people stay overnight, a stay or a request for one in these days does so too. */
    private static final String UNHELD = """
            from Seat s join s.admission a join a.intake i join s.member m where not exists (
                select e.id from Enrolment e where e.intake = i and e.member = m and e.state = ENROLLED)
            and not (i.calendar.overnight = true and exists (select t.id from Stay t where t.member = m
                and t.state in (REQUESTED, HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT) and t.period.arrives < i.ends and t.period.leaves > i.begins))
            """;

    @PersistenceContext
    private EntityManager em;

    /** Gives that person a place; the caller has asked whether one is left. */
    public void give(Admission admission, Member member, Traits who) {
        admission.take(who);
        em.persist(new Seat(admission, member, who));
    }

    /** Takes it back; the next may have it. */
    public void takeBack(Seat seat) {
        seat.admission().giveBack(seat.traits());
        em.remove(seat);
    }

    public Optional<Seat> of(Admission admission, Member member) {
        return em.createQuery("select s from Seat s where s.admission = :admission and s.member = :member", Seat.class)
                .setParameter("admission", admission).setParameter("member", member).getResultStream().findFirst();
    }

    /** All with a place, and whoever is enrolled without one as if they had: what is counted when the terms are set. */
    public List<Seat> everybody(Admission admission) {
        Stream<Seat> given = admission.id() == null ? Stream.of() : em.createQuery("select s from Seat s where s.admission = :admission", Seat.class)
                .setParameter("admission", admission).getResultStream();
        return Stream.concat(given, enrolled(admission.intake()).stream()
                .map(each -> new Seat(admission, each, Traits.of(each, admission.intake().firstDay())))).toList();
    }

    /** Those enrolled who have no place, in the order in which they were enrolled. */
    public List<Member> enrolled(Intake intake) {
        return em.createQuery("""
                select m from Enrolment e join e.member m left join fetch m.union left join fetch m.region
                where e.intake = :intake and e.state = ENROLLED and not exists (
                    select s.id from Seat s where s.admission.intake = :intake and s.member = m) order by e.id""", Member.class)
                .setParameter("intake", intake).getResultList();
    }

    /** The places of that admission that nothing holds any more. */
    public List<Seat> unheld(Admission admission) {
        TypedQuery<Seat> query = em.createQuery("select s " + UNHELD + "and a = :admission order by s.id", Seat.class);
        return query.setParameter("admission", admission).getResultList();
    }

    /** The intakes at that resort, not over, where people stay overnight, that have such places. */
    public List<Long> withUnheld(Long resort) {
        return em.createQuery("select distinct i.id " + UNHELD + "and i.resort.id = :resort and i.calendar.overnight = true and i.state <> COMPLETED",
                Long.class).setParameter("resort", resort).getResultList();
    }

    /** The ids of the members who have one. */
    public List<Long> members(Admission admission) {
        return em.createQuery("select s.member.id from Seat s where s.admission = :admission", Long.class)
                .setParameter("admission", admission).getResultList();
    }
}
