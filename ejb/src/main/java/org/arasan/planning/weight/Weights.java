package org.arasan.planning.weight;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.resort.Resort;

/** Reads the weights that a house has set itself; whatever it has not set weighs what is usual. */
@Dependent
public class Weights {

    @PersistenceContext
    private EntityManager em;

    /** Of these constraints alone. */
    public Map<String, Long> of(Resort resort, Collection<String> rules) {
        Map<String, Long> own = of(resort);
        own.keySet().retainAll(rules);
        return own;
    }

    public Map<String, Long> of(Resort resort) {
        return em.createQuery("select w from RuleWeight w where w.key.resortId = :resort", RuleWeight.class).setParameter("resort", resort.id())
                .getResultStream().collect(Collectors.toMap(RuleWeight::rule, RuleWeight::weight));
    }
}
