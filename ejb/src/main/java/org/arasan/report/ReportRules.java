package org.arasan.report;

import jakarta.annotation.security.PermitAll;
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

/** Says who counts as youth, and whether anonymous figures are public; set by an administrator of all resorts. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class ReportRules {

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 60;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** The rule that holds. */
    @PermitAll
    public ReportRule rule() {
        return em.createQuery("select r from ReportRule r order by r.id desc", ReportRule.class).setMaxResults(1).getSingleResult();
    }

    /** The rule that holds, with who set it, and all before it; the newest first. */
    public List<ReportRule> rules() {
        return em.createQuery("select r from ReportRule r left join fetch r.changedBy order by r.id desc", ReportRule.class).getResultList();
    }

    /** Sets another rule, from now on. Refuses an age that nobody would call youth. */
    public ReportRule set(int youthUntil, boolean published) {
        if (youthUntil < YOUNGEST || youthUntil > OLDEST) {
            throw Refusal.invalid("report.youth-outside", YOUNGEST, OLDEST).at("youthUntil");
        }
        ReportRule rule = new ReportRule(youthUntil, published, caller.account(), clock.now());
        em.persist(rule);
        return rule;
    }
}
