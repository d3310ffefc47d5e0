package org.arasan.voucher;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.OfficeLevel;
import org.arasan.clock.DomainClock;
import org.arasan.voucher.VoucherStep.What;

/** Writes down who did what to a voucher, when and why, in the caller's transaction. */
@Dependent
class Steps {

    private static final int CHARACTERS = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** @param level at which it was decided, or null where no level has a say */
    void note(Voucher voucher, What what, OfficeLevel level, String why) {
        em.persist(new VoucherStep(voucher, what, level, why).by(caller.signedIn().orElse(null), clock.now()));
    }

    /** A reason as given, cleaned; may be empty. Refuses one that is too long. */
    static String why(String why) {
        String clean = why == null ? "" : why.strip();
        if (clean.length() > CHARACTERS) {
            throw Refusal.invalid("voucher.text-long", CHARACTERS).at("why");
        }
        return clean;
    }

    /** The same where there must be one. */
    static String whyNeeded(String why) {
        String clean = why(why);
        if (clean.isEmpty()) {
            throw Refusal.invalid("voucher.why-missing").at("why");
        }
        return clean;
    }
}
