package org.arasan.voucher;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.arasan.access.Caller;
import org.arasan.access.Office;
import org.arasan.access.Role;
import org.arasan.voucher.VoucherStep.What;

/** An office applies for a voucher for a member of its own. The application takes its place of the quota at once. */
@Stateless
@RolesAllowed({Role.OFFICE, Role.HOUSE})
public class VoucherApplying {

    /**
     * A price in whole tenge; shares left out follow the federation's split.
     */
    public record Shares(Long total, Long byUnion, Long byMember, Long byEmployer) {

        boolean none() {
            return total == null && byUnion == null && byMember == null && byEmployer == null;
        }

        boolean totalAlone() {
            return byUnion == null && byMember == null && byEmployer == null;
        }
    }

    /**
     * What is applied for.
     *
     * @param member id of a known member, or null where {@code person} says who it is
     * @param person somebody who may be new to the house, or null
     * @param resort id of the only one where it shall serve, or null for any
     * @param days of the stay; null for the usual number
     * @param price null where nothing is known yet
     * @param quota id of the one to take a place of, or null for the one that fits best
     * @param number typed by hand, or null to be given at the end
     */
    public record Application(Long member, Person person, Long resort, LocalDate validFrom, LocalDate validUntil, Integer days,
                              Shares price, String paymentNote, Long quota, String number, String why) {
    }

    @Inject
    private Caller caller;
    @Inject
    private Applications applications;
    @Inject
    private Steps steps;

    /**
     * Refuses a member of another union or region as if there were none, terms that are not sound, somebody who has a voucher for these
     * days or had one too short a time ago, and an application that no quota has a place for.
     */
    public Voucher apply(Application wish) {
        String why = Steps.why(wish.why());
        Office office = caller.office();
        Voucher voucher = applications.file(wish, office);
        steps.note(voucher, What.APPLIED, office.level(), why);
        return voucher;
    }
}
