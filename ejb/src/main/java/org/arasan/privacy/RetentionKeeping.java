package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.arasan.Incident;
import org.arasan.access.Role;
import org.arasan.admission.application.ApplicationTidying;
import org.arasan.exchange.ImportTidying;
import org.arasan.exchange.vouchers.VoucherListTidying;
import org.arasan.privacy.RetentionRule.Terms;

/**
 * Lets go, every day, of what has been kept as long as the rule says: members, logs, files that nobody
 * decided on, applications that came to nothing.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RetentionKeeping {

    private static final Logger LOG = System.getLogger(RetentionKeeping.class.getName());

    /** The first run in an old house must not last longer than a transaction may; the rest follows on the next days. */
    private static final int MOST_A_DAY = 2_000;

    @Inject
    private Expiry expiry;
    @Inject
    private MemberErasing erasing;
    @Inject
    private ImportTidying imports;
    @Inject
    private VoucherListTidying voucherLists;
    @Inject
    private ApplicationTidying applications;

    /**
     * May run as often as one likes. A member with something open, or whose erasure fails, waits for a later day; the others do not wait
     * for them.
     */
    public void keep() {
        Terms terms = expiry.terms();
        imports.lapse(expiry.undecided(terms));
        voucherLists.lapse(expiry.undecided(terms));
        applications.lapse(expiry.undecidedDay(terms));
        long erased = expiry.members(terms).stream().filter(this::erased).limit(MOST_A_DAY).count();
        expiry.forgetLogs(terms);
        if (erased > 0) {
            LOG.log(Level.INFO, "Members erased by the rule of retention: {0}", erased);
        }
    }

    private boolean erased(Long member) {
        try {
            return erasing.eraseByRule(member);
        } catch (RuntimeException failure) {
            Incident.of(failure, "erasing member " + member + " by the rule of retention");
            return false;
        }
    }
}
