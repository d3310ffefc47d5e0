package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.arasan.access.Caller;
import org.arasan.clock.DomainClock;
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
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private VoucherNumbers numbers;

    /**
     * Annuls the voucher and issues one to another guest on the same quota, which keeps its place.
     *
     * @param number typed by hand, or null for the next of the series
     */
    public Voucher reissue(Voucher old, Member newHolder, String number, String why) {
        lock(old);
        String typed = numbers.typed(number);
        VoucherRules rules = em.find(VoucherRules.class, VoucherRules.ONLY);
        Voucher fresh = old.reissue(newHolder, typed == null ? numbers.next(rules.series()) : typed, why);
        em.persist(fresh);
        note(new VoucherStep(old, What.ANNULLED, null, why));
        note(new VoucherStep(fresh, What.REISSUED, null, why));
        return fresh;
    }

    /** Annuls the voucher and gives its place back to the quota. */
    public void annul(Voucher voucher, String why) {
        lock(voucher);
        voucher.annul(why);
        note(new VoucherStep(voucher, What.ANNULLED, null, why));
    }

    private void lock(Voucher voucher) {
        em.refresh(voucher, LockModeType.PESSIMISTIC_WRITE);
    }

    private void note(VoucherStep step) {
        em.persist(step.by(caller.isSystem() ? null : caller.account(), clock.now()));
    }
}
