package org.arasan.assessment.sitting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.assessment.test.HeldTest;
import org.arasan.clock.DomainClock;

/** The tests of the intakes in which the calling member has a place, and what came of them. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyTests {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Sittings sittings;
    @Inject
    private Drawing drawing;

    /** The latest intake first. */
    public List<MyTest> all() {
        Instant now = clock.now();
        Map<Long, List<Sitting>> attempts = em.createQuery("""
                select s from Sitting s join fetch s.heldTest h join fetch h.test where s.enrolment.member = :me order by s.number""", Sitting.class)
                .setParameter("me", caller.member()).getResultList().stream().map(sittings::endedIfOver)
                .collect(Collectors.groupingBy(each -> each.heldTest().id()));
        return em.createQuery("""
                select distinct h from HeldTest h join fetch h.test t join fetch t.programme left join fetch t.titles left join fetch t.draws
                join fetch h.intake i join fetch i.resort join fetch i.programme where exists (
                    select e from Enrolment e where e.intake = i and e.member = :me and e.state = ENROLLED)
                order by i.firstDay desc, h.id""", HeldTest.class).setParameter("me", caller.member()).getResultList().stream()
                .map(each -> new MyTest(each, attempts.getOrDefault(each.id(), List.of()),
                        each.isOpen(now) ? drawing.languages(each.test()) : List.of(), now)).toList();
    }
}
