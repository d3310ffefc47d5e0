package org.arasan.assessment.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.arasan.programme.Enrolment;

/** What members have reached in the final test of their intake, for whoever judges completion. Called inside a use case. */
@ApplicationScoped
public class Scores {

    /** The name of the fact. */
    public static final String SCORE = "score";

    @PersistenceContext
    private EntityManager em;

    /** Percent of the best attempt that has ended, by the id of the enrolment; who has none is left out. */
    public Map<Long, Integer> best(Collection<Enrolment> enrolments) {
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
