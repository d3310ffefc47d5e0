package org.arasan.exchange.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.arasan.member.Member;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.voucher.Voucher;

/** Looks up what is known of the people that lists name, thousands at a time and never one by one; writes the new ones. */
@ApplicationScoped
public class PeopleRegister {

    private static final int AT_ONCE = 4_000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Hands hands;

    KnownPeople known(Intake intake, Collection<String> iins, Collection<String> numbers) {
        Map<String, Member> members = find(Member.class,
                "select m from Member m join fetch m.union join fetch m.region where m.iin in :some", iins, Map.of(),
                member -> member.iin().digits());
        Map<String, Enrolment> enrolments = find(Enrolment.class,
                "select e from Enrolment e join fetch e.member where e.intake = :intake and e.member.iin in :some", iins,
                Map.of("intake", intake), PeopleRegister::iin);
        Map<String, Stay> stays = find(Stay.class, // whose enrolments and members are here already
                """
                select s from Stay s left join fetch s.voucher where s.intake = :intake and s.state <> CANCELLED and s.member.iin in :some""",
                iins, Map.of("intake", intake), stay -> stay.member().iin().digits());
        Map<String, Enrolment> elsewhere = !intake.staysOvernight() ? Map.of() : find(Enrolment.class, """
                select e from Enrolment e join fetch e.intake join fetch e.member where e.intake <> :intake and e.intake.calendar.overnight and e.state = :enrolled
                and e.intake.begins < :ends and e.intake.ends > :begins and e.member.iin in :some""", iins,
                Map.of("intake", intake, "enrolled", Enrolment.State.ENROLLED, "begins", intake.begins(), "ends", intake.ends()),
                PeopleRegister::iin);
        Map<String, Voucher> vouchers = find(Voucher.class,
                "select v from Voucher v join fetch v.holder where v.number in :some", numbers, Map.of(), Voucher::number);
        Map<String, Stay> used = find(Stay.class,
                """
                select s from Stay s join fetch s.voucher left join fetch s.intake where s.state <> CANCELLED and s.voucher.number in :some""",
                numbers, Map.of(),
                stay -> stay.voucher().number());
        return new KnownPeople(members, enrolments, stays, elsewhere, vouchers, used,
                all(Union.class, Union::folded), all(Region.class, Region::folded));
    }

    private static String iin(Enrolment enrolment) {
        return enrolment.member().iin().digits();
    }

    /** Writes new rows, in the hand of whoever takes the list in. */
    Pen pen() {
        return new Pen(em::persist, () -> hands.plain());
    }

    private <T> Map<String, T> all(Class<T> type, Function<T, String> key) {
        Map<String, T> all = new HashMap<>();
        em.createQuery("select t from " + type.getSimpleName() + " t", type).getResultList()
                .forEach(each -> all.put(key.apply(each), each));
        return all;
    }

    private <T> Map<String, T> find(Class<T> type, String query, Collection<String> keys, Map<String, Object> parameters,
                                    Function<T, String> key) {
        Map<String, T> found = new HashMap<>();
        List<String> all = new ArrayList<>(keys);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> part = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            TypedQuery<T> some = em.createQuery(query, type).setParameter("some", part);
            parameters.forEach(some::setParameter);
            some.getResultList().forEach(each -> found.put(key.apply(each), each));
        }
        return found;
    }
}
