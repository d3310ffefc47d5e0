package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.access.Caller;
import org.arasan.access.Office;
import org.arasan.access.OfficeLevel;
import org.arasan.voucher.VoucherApplying.Application;
import org.arasan.voucher.VoucherStep.What;

/**
 * Enters a voucher that a list brings, in the caller's transaction: at the level that approves last it is approved at once, below it is an
 * application like any other.
 */
@Dependent
public class VoucherEntering {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Applications applications;
    @Inject
    private VoucherNumbers numbers;
    @Inject
    private Steps steps;

    /** Refused for the reasons of {@link VoucherApplying#apply}. */
    public Voucher enter(Application wish) {
        Office office = caller.office();
        Voucher voucher = applications.file(wish, office);
        VoucherRules rules = em.find(VoucherRules.class, VoucherRules.ONLY);
        OfficeLevel last = rules.levels().get(rules.levels().size() - 1);
        if (office.atLeast(last)) {
            voucher.approve(voucher.number() == null ? numbers.next(rules.series()) : null, rules.series());
        }
        steps.note(voucher, What.IMPORTED, office.level(), "");
        return voucher;
    }
}
