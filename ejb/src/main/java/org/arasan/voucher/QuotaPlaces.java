package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.resort.Resort;
import org.arasan.voucher.Voucher.State;

/** Takes places of quotas, in the caller's transaction. The quotas are locked in their order first: the last place is taken once. */
@Dependent
class QuotaPlaces {

    static final List<State> TAKING = List.of(State.APPLIED, State.APPROVED, State.USED);

    /** For whom and where a voucher is: its union and region, its resort (null: any) and its first day. */
    record Wanted(Union union, Region region, Resort resort, LocalDate day) {
    }

    @PersistenceContext
    private EntityManager em;

    /**
     * The quota with a place left that is made for the wanted voucher most closely: for its resort rather than any, for its region rather
     * than all. Empty where none is made for it; refused where all are full.
     *
     * @param chosen the id of the only one that will do, or null
     */
    Optional<Quota> take(Wanted wanted, Long chosen) {
        List<Quota> fitting = em.createQuery("""
                select q from Quota q where q.union = :union and q.firstDay <= :day and q.lastDay >= :day order by q.id""", Quota.class)
                .setParameter("union", wanted.union()).setParameter("day", wanted.day()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList().stream().filter(each -> each.fits(wanted) && (chosen == null || chosen.equals(each.id()))).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Quota> closest = Comparator.comparing((Quota each) -> each.resort() == null)
                .thenComparing(each -> each.region() == null);
        return Optional.of(fitting.stream().sorted(closest).filter(each -> taken(each) < each.vouchers()).findFirst()
                .orElseThrow(() -> Refusal.conflict("voucher.quota-full", fitting.stream().mapToInt(Quota::vouchers).sum()).at("quota")));
    }

    /** How many vouchers stand on it. */
    long taken(Quota quota) {
        return em.createQuery("select count(v) from Voucher v where v.quota = :quota and v.state in :taking", Long.class)
                .setParameter("quota", quota).setParameter("taking", TAKING).getSingleResult();
    }
}
