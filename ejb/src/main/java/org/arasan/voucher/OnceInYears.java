package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.member.Member;
import org.arasan.voucher.Voucher.State;

/** The rule that nobody comes twice within so many years. The caller has locked the member, so that two offices cannot both say yes. */
@Dependent
class OnceInYears {

    private static final List<State> COUNTING = List.of(State.APPLIED, State.APPROVED, State.USED);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PastStays stays;

    /** Refuses a voucher valid from that day where another one, or a stay, is less than {@code years} away; 0 refuses nothing. */
    void refuseTooSoon(Member member, LocalDate from, int years) {
        if (years == 0) {
            return;
        }
        LocalDate after = from.minusYears(years);
        LocalDate before = from.plusYears(years);
        em.createQuery("""
                select v from Voucher v where v.holder = :member and v.state in :counting
                and v.terms.validFrom > :after and v.terms.validFrom < :before order by v.terms.validFrom desc""", Voucher.class)
                .setParameter("member", member).setParameter("counting", COUNTING).setParameter("after", after)
                .setParameter("before", before).setMaxResults(1).getResultStream().findFirst().ifPresent(earlier -> {
                    throw tooSoon(member, years, earlier.terms().validFrom());
                });
        stays.latest(member, after, before).ifPresent(day -> {
            throw tooSoon(member, years, day);
        });
    }

    private static Refusal tooSoon(Member member, int years, LocalDate day) {
        return Refusal.conflict("voucher.too-soon", member.fullName(), day, years).at("validFrom");
    }
}
