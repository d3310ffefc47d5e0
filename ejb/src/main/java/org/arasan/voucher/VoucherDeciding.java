package org.arasan.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Optional;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Office;
import org.arasan.access.OfficeLevel;
import org.arasan.access.Role;
import org.arasan.voucher.VoucherStep.What;

/**
 * The levels of the federation say yes or no to an application, one after the other; the last yes gives it its number. Vouchers beyond
 * the caller's reach look as if there were none. The voucher's row is locked first, the series last.
 */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherDeciding {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private VoucherNumbers numbers;
    @Inject
    private Steps steps;
    @Inject
    private VoucherReissuing reissuing;
    @Inject
    private ExpectedVersion expected;

    /** Agrees: it goes on to the next level, or is approved. Refused unless it waits at the caller's level. */
    public Voucher approve(Long id, String why) {
        Voucher voucher = waiting(id);
        approve(voucher, Steps.why(why));
        return voucher;
    }

    /** Agrees to all of them that still wait at the caller's level; all or, where one is refused, none. How many it was. */
    public int approveAll(Collection<Long> ids, String why) {
        String reason = Steps.why(why);
        OfficeLevel level = caller.office().level();
        int approved = 0;
        for (Long id : ids.stream().sorted().distinct().toList()) {
            Voucher voucher = own(id);
            if (voucher.waitsAt() == level) {
                approve(voucher, reason);
                approved++;
            }
        }
        return approved;
    }

    /** Says no for a reason, which must be given; the place of the quota is free again. */
    public Voucher reject(Long id, String why) {
        Voucher voucher = waiting(id);
        String reason = Steps.whyNeeded(why);
        OfficeLevel level = voucher.waitsAt();
        voucher.reject(reason);
        steps.note(voucher, What.REJECTED, level, reason);
        return voucher;
    }

    /**
     * Takes an approved voucher back for a reason; the place of the quota is free again. Only the level that approves last may, and not
     * while a stay stands on it: that is cancelled first.
     */
    public Voucher annul(Long id, String why) {
        Voucher voucher = expected.check(own(id));
        String reason = Steps.whyNeeded(why);
        OfficeLevel last = rules().levels().get(rules().levels().size() - 1);
        if (!caller.office().atLeast(last)) {
            throw Refusal.forbidden("voucher.level-annuls", last);
        }
        if (voucher.state() == Voucher.State.USED) {
            throw Refusal.conflict("voucher.serves", voucher.number());
        }
        reissuing.annul(voucher, reason);
        return voucher;
    }

    private void approve(Voucher voucher, String why) {
        OfficeLevel level = voucher.waitsAt();
        Optional<OfficeLevel> next = rules().after(level);
        if (next.isPresent()) {
            voucher.passOn(next.get());
        } else {
            String series = rules().series();
            voucher.approve(voucher.number() == null ? numbers.next(series) : null, series);
        }
        steps.note(voucher, What.APPROVED, level, why);
    }

    private Voucher waiting(Long id) {
        Voucher voucher = expected.check(own(id));
        if (voucher.waitsAt() == null) {
            throw Refusal.conflict("voucher.decided", voucher.state());
        }
        if (voucher.waitsAt() != caller.office().level()) {
            throw Refusal.conflict("voucher.waits-elsewhere", voucher.waitsAt());
        }
        return voucher;
    }

    /** Locked as it stands now. */
    private Voucher own(Long id) {
        Voucher voucher = Rows.found(em, Voucher.class, id);
        em.refresh(voucher, LockModeType.PESSIMISTIC_WRITE);
        Office office = caller.office();
        if (!office.reaches(voucher.union(), voucher.region())) {
            throw Refusal.notFound();
        }
        return voucher;
    }

    private VoucherRules rules() {
        return em.find(VoucherRules.class, VoucherRules.ONLY);
    }
}
