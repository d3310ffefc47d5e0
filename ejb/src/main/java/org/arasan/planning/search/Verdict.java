package org.arasan.planning.search;

import java.util.List;

/**
 * What a plan is worth. Every figure is a cost: nothing is best.
 *
 * @param broken   costs of what must hold
 * @param left     costs of whom or what has no place
 * @param wished   costs of what is only wished for
 * @param findings the constraints, those that must hold first, whether something breaks them or not
 */
public record Verdict(long broken, long left, long wished, List<Finding> findings) {

    /** How much a constraint weighs against others: none of a lower level makes up for one of a higher. */
    public enum Level { MUST, PLACE, WISH }

    /**
     * One constraint.
     *
     * @param constraint its name, which is the key of its text too
     * @param cost       what it adds on its level
     * @param breaches   each case in which it is broken
     */
    public record Finding(String constraint, Level level, long cost, List<Because> breaches) {
    }

    /** Whether all that must hold does. */
    public boolean holds() {
        return broken == 0;
    }

    public Finding of(String constraint) {
        return findings.stream().filter(each -> each.constraint().equals(constraint)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no constraint " + constraint));
    }
}
