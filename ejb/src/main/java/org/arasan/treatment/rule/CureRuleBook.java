package org.arasan.treatment.rule;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.resort.Resort;

/** Finds the rules that hold in a house, with its pairs of kinds; who may ask, the use case has settled. */
@Dependent
public class CureRuleBook {

    @PersistenceContext
    private EntityManager em;

    /** The house's own rules, or the usual ones where nobody has changed them; these are not kept. */
    public CureRules of(Resort resort) {
        return em.createQuery("""
                select distinct r from CureRules r left join fetch r.rests b left join fetch b.earlier left join fetch b.later
                where r.resort = :resort""", CureRules.class).setParameter("resort", resort).getResultStream().findFirst()
                .orElseGet(() -> new CureRules(resort));
    }
}
