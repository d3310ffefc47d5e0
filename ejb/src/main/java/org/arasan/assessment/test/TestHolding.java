package org.arasan.assessment.test;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;

/**
 * Lets intakes sit tests: an administrator of the resort has a test held, opens and closes it. A test with days of its own is held without
 * them, see {@link HeldAtPublication}.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class TestHolding {

    private static final String FETCHED = """
            select distinct h from HeldTest h join fetch h.test t join fetch t.programme left join fetch t.titles
            join fetch h.intake i join fetch i.resort join fetch i.programme
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;

    /** Those of an intake, the first held first. */
    public List<HeldTest> held(Long intakeId) {
        caller.mayManage(Rows.found(em, Intake.class, intakeId).resort());
        return em.createQuery(FETCHED + "where i.id = :intake order by h.id", HeldTest.class).setParameter("intake", intakeId).getResultList();
    }

    /** Has a test held. Refused where it is held already, is retired, or belongs to another programme. */
    public HeldTest hold(Long intakeId, Long testId) {
        Intake intake = Rows.found(em, Intake.class, intakeId);
        caller.mayManage(intake.resort());
        KnowledgeTest test = Rows.found(em, KnowledgeTest.class, testId);
        if (test.isRetired()) {
            throw Refusal.conflict("assessment.test-retired");
        }
        HeldTest held = new HeldTest(test, intake);
        em.persist(held);
        em.flush();
        return read(held.id());
    }

    /** Other times, where null leaves one open. */
    public HeldTest openBetween(Long heldId, Instant opens, Instant closes) {
        own(heldId).openBetween(opens, closes);
        return read(heldId);
    }

    /** Opens it now. */
    public HeldTest open(Long heldId) {
        own(heldId).open(clock.now());
        return read(heldId);
    }

    /** Closes it now: nobody begins it any more. */
    public HeldTest close(Long heldId) {
        own(heldId).close(clock.now());
        return read(heldId);
    }

    private HeldTest own(Long heldId) {
        HeldTest held = Rows.found(em, HeldTest.class, heldId, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(held.intake().resort());
        return expected.check(held);
    }

    private HeldTest read(Long id) {
        em.flush();
        return em.createQuery(FETCHED + "where h.id = :id", HeldTest.class).setParameter("id", id).getSingleResult();
    }
}
