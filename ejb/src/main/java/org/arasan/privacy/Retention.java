package org.arasan.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.privacy.RetentionRule.Terms;

/** Says how long the house keeps what; set by an administrator of all resorts, carried out every day by {@link RetentionKeeping}. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class Retention {

    private static final int MOST_YEARS = 75;
    private static final int MOST_DAYS = 365;

    /** What a rule would take away at its next run, as things stand now. */
    public record Outlook(long members, long readings, long runs, long imports) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Expiry expiry;

    /** The rule that holds, with who set it, and all before it; the newest first. */
    public List<RetentionRule> rules() {
        return em.createQuery("select r from RetentionRule r left join fetch r.changedBy order by r.id desc", RetentionRule.class)
                .getResultList();
    }

    /** What those times would take away, before anybody sets them. Members whose stay is still open are counted, but wait. */
    public Outlook outlook(Terms terms) {
        requireSound(terms);
        return new Outlook(expiry.members(terms).size(), expiry.readings(terms), expiry.runs(terms), expiry.imports(terms));
    }

    /** Sets new times, from the next run on. Refuses less than one and more than 75 years, or a year of days. */
    public RetentionRule set(Terms terms) {
        requireSound(terms);
        RetentionRule rule = new RetentionRule(terms, caller.account(), clock.now());
        em.persist(rule);
        return rule;
    }

    private static void requireSound(Terms terms) {
        require(terms.memberYears(), MOST_YEARS, "memberYears");
        require(terms.logYears(), MOST_YEARS, "logYears");
        require(terms.importDays(), MOST_DAYS, "importDays");
    }

    private static void require(int number, int most, String field) {
        if (number < 1 || number > most) {
            throw Refusal.invalid("privacy.term-outside", 1, most).at(field);
        }
    }
}
