package org.arasan.assessment.test;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Programme;

/** The tests of a programme: read by every administrator, written by those of the whole house. */
@Stateless
@RolesAllowed(Role.HOUSE)
public class TestBook {

    private static final String FETCHED = """
            select distinct t from KnowledgeTest t join fetch t.programme p left join fetch t.titles left join fetch t.draws
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;

    /** Those that are not retired, the first made first. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<KnowledgeTest> tests(Long programmeId) {
        Rows.found(em, Programme.class, programmeId);
        return em.createQuery(FETCHED + "where p.id = :programme and t.retired is null order by t.id", KnowledgeTest.class)
                .setParameter("programme", programmeId).getResultList();
    }

    /** One of them, also a retired one. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public KnowledgeTest test(Long id) {
        return em.createQuery(FETCHED + "where t.id = :id", KnowledgeTest.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** A new test. Refused where it cannot be held, and where the programme has a final test already and this would be another. */
    public KnowledgeTest make(Long programmeId, TestPlan plan) {
        KnowledgeTest test = new KnowledgeTest(Rows.found(em, Programme.class, programmeId), plan.checked());
        em.persist(test);
        em.flush();
        return test;
    }

    /** Other rules for attempts begun from now on. */
    public KnowledgeTest change(Long id, TestPlan plan) {
        expected.check(Rows.found(em, KnowledgeTest.class, id, LockModeType.PESSIMISTIC_WRITE)).follow(plan.checked());
        em.flush();
        return test(id);
    }

    /** No further intake holds it; where it is held, it goes on. Safe to repeat. */
    public KnowledgeTest retire(Long id) {
        expected.check(Rows.found(em, KnowledgeTest.class, id, LockModeType.PESSIMISTIC_WRITE)).retire(clock.now());
        return test(id);
    }
}
