package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.member.Member;
import org.arasan.voucher.VoucherStep.What;

/**
 * Takes a voucher back, or gives another guest one in its place, in the caller's transaction: both are written down as steps on the
 * vouchers' way. Callers have locked members, rooms and stays before; whether they may is theirs to settle.
 */
@Dependent
public class VoucherReissuing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private VoucherNumbers numbers;
    @Inject
    private OnceInYears once;
    @Inject
    private Steps steps;

    /**
     * Annuls the voucher and issues one to another guest on the same quota, which keeps its place. Refuses a guest who had a voucher too
     * short a time ago, and a number that is taken.
     *
     * @param number typed by hand, or null for the next of the series
     */
    public Voucher reissue(Voucher old, Member newHolder, String number, String why) {
        em.refresh(old, LockModeType.PESSIMISTIC_WRITE);
        VoucherRules rules = em.find(VoucherRules.class, VoucherRules.ONLY);
        if (old.terms() != null) {
            once.refuseTooSoon(newHolder, old.terms().validFrom(), rules.onceInYears());
        }
        String reason = Steps.why(why);
        String typed = numbers.typed(number);
        Voucher fresh = typed == null ? old.reissue(newHolder, numbers.next(rules.series()), rules.series(), reason)
                : old.reissue(newHolder, typed, null, reason);
        em.persist(fresh);
        steps.note(old, What.ANNULLED, null, reason);
        steps.note(fresh, What.REISSUED, null, reason);
        return fresh;
    }

    /** Annuls the voucher and gives its place back to the quota. */
    public void annul(Voucher voucher, String why) {
        em.refresh(voucher, LockModeType.PESSIMISTIC_WRITE);
        String reason = Steps.why(why);
        voucher.annul(reason);
        steps.note(voucher, What.ANNULLED, null, reason);
    }
}
