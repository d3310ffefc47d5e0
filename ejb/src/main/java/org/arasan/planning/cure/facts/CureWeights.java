package org.arasan.planning.cure.facts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.planning.search.Verdict.Level;

/** How much each wish weighs in a house: what it has set, and the usual weight for all else. What must hold cannot be set aside. */
public final class CureWeights {

    public static final CureWeights USUAL = new CureWeights(Map.of());

    private final EnumMap<CureConstraint, Long> weights = new EnumMap<>(CureConstraint.class);

    /** @param set by {@link CureConstraint#key()}; refuses a negative weight, passes over what is no wish */
    public CureWeights(Map<String, Long> set) {
        for (CureConstraint each : CureConstraint.values()) {
            long weight = each.level() == Level.WISH ? set.getOrDefault(each.key(), each.usualWeight()) : each.usualWeight();
            if (weight < 0) {
                throw new IllegalArgumentException(each.key() + " cannot weigh " + weight);
            }
            weights.put(each, weight);
        }
    }

    public long of(CureConstraint constraint) {
        return weights.get(constraint);
    }

    /** What each wish usually weighs, by key. */
    public static Map<String, Long> wishes() {
        return Arrays.stream(CureConstraint.values()).filter(each -> each.level() == Level.WISH)
                .collect(Collectors.toMap(CureConstraint::key, CureConstraint::usualWeight));
    }

    /** All of them by key. */
    public Map<String, Long> all() {
        return Arrays.stream(CureConstraint.values()).collect(Collectors.toMap(CureConstraint::key, this::of));
    }
}
