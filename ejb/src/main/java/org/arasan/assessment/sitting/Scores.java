package org.arasan.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.arasan.programme.Enrolment;
import org.arasan.programme.FactSource;
import org.arasan.programme.Facts;

/** What members have reached in the final test of their intake: percent of the best attempt that has ended. */
@ApplicationScoped
class Scores implements FactSource {

    @PersistenceContext
    private EntityManager em;

    @Override
    public String fact() {
        return Facts.SCORE;
    }

    @Override
    public Map<Long, Integer> of(Collection<Enrolment> enrolments) {
        Map<Long, Integer> best = new HashMap<>();
        if (!enrolments.isEmpty()) {
            em.createQuery("""
                    select s from Sitting s where s.enrolment in :enrolments and s.heldTest.test.finalTest = true and s.handedIn is not null""",
                    Sitting.class).setParameter("enrolments", enrolments).getResultList()
                    .forEach(each -> best.merge(each.enrolment().id(), each.percent(), Math::max));
        }
        return best;
    }
}
