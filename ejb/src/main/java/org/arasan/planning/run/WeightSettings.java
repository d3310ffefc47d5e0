package org.arasan.planning.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.planning.weight.RuleWeight;
import org.arasan.planning.weight.Weights;
import org.arasan.resort.Resort;

/** What the wishes of a house weigh against one another when it is planned for. What must hold weighs more than any wish, and is no setting. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class WeightSettings {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private PlanParts parts;
    @Inject
    private Weights weights;

    /** One wish: what it weighs in this house, and what is usual. */
    public record Setting(PlanPart.Kind part, String rule, long weight, long usual) {
    }

    public List<Setting> settings(Long resortId) {
        Map<String, Long> set = weights.of(resort(resortId));
        return parts.of(List.of(PlanPart.Kind.values())).stream().flatMap(part -> part.wishes().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(wish -> new Setting(part.kind(), wish.getKey(), set.getOrDefault(wish.getKey(), wish.getValue()), wish.getValue()))).toList();
    }

    /**
     * Gives the wishes named these weights; {@code null} means the usual one. Refuses a wish that there is not, and weights below 0 and above
     * {@link RuleWeight#HEAVIEST}, at the field of the wish. Plans in search take them up with their next slice.
     */
    public List<Setting> set(Long resortId, Map<String, Long> wanted) {
        Resort resort = resort(resortId);
        List<String> known = settings(resortId).stream().map(Setting::rule).toList();
        wanted.forEach((rule, weight) -> {
            if (!known.contains(rule)) {
                throw Refusal.invalid("run.unknown-wish", rule).at(rule);
            }
            if (weight != null && (weight < 0 || weight > RuleWeight.HEAVIEST)) {
                throw Refusal.invalid("run.weight", RuleWeight.HEAVIEST).at(rule);
            }
        });
        em.createQuery("delete from RuleWeight w where w.key.resortId = :resort and w.key.rule in :rules")
                .setParameter("resort", resort.id()).setParameter("rules", wanted.keySet()).executeUpdate();
        wanted.forEach((rule, weight) -> {
            if (weight != null) {
                em.persist(new RuleWeight(resort.id(), rule, weight));
            }
        });
        em.flush();
        return settings(resortId);
    }

    private Resort resort(Long id) {
        Resort resort = Rows.found(em, Resort.class, id);
        caller.mayManage(resort);
        return resort;
    }
}
