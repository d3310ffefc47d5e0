package org.arasan.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.access.OfficeLevel;
import org.arasan.access.Role;
import org.arasan.voucher.VoucherRules.Split;

/** The federation's rules for vouchers: every office reads them, an administrator of all resorts changes them. */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherRuling {

    /**
     * Rules as they are to be.
     *
     * @param onceInYears 0 for no such rule
     * @param levels that decide
     * @param series that numbers are taken from
     * @param days usual for a stay
     */
    public record Ruling(int onceInYears, List<OfficeLevel> levels, Split split, String series, int days, boolean quotaNeeded) {

        public static Ruling of(VoucherRules rules) {
            return new Ruling(rules.onceInYears(), rules.levels(), rules.split(), rules.series(), rules.days(), rules.quotaNeeded());
        }
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ExpectedVersion expected;

    public VoucherRules rules() {
        return em.find(VoucherRules.class, VoucherRules.ONLY);
    }

    /** Takes the rules as they are written, or refuses them whole. */
    @RolesAllowed(Role.HOUSE)
    public VoucherRules change(Ruling ruling) {
        VoucherRules rules = expected.check(em.find(VoucherRules.class, VoucherRules.ONLY, LockModeType.PESSIMISTIC_WRITE));
        rules.comeOnceIn(ruling.onceInYears());
        rules.climb(ruling.levels() == null ? List.of() : ruling.levels());
        rules.share(ruling.split() == null ? rules.split() : ruling.split());
        rules.issue(ruling.series(), ruling.days());
        rules.needQuota(ruling.quotaNeeded());
        return rules;
    }
}
