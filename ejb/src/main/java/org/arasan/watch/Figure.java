package org.arasan.watch;

import java.util.List;

/**
 * One line of {@link Figures}: a gauge, which the database tells.
 *
 * @param name its name, the unit at its end where it has one; Prometheus writes underscores for the dots
 * @param states a gauge of its own each, by the label {@code state}; empty for a single one
 * @param sql gives a row of state and value each (a single one: the value alone); {@code :now} is the domain's clock
 */
record Figure(String name, List<String> states, String sql) {

    static Figure single(String name, String sql) {
        return new Figure(name, List.of(), sql);
    }

    static Figure byState(String name, List<String> states, String sql) {
        return new Figure(name, states, sql);
    }

    /** One for each gauge; the empty one stands for a single gauge. */
    List<String> labels() {
        return states.isEmpty() ? List.of("") : states;
    }

    /** Its part of the one statement: rows of name, state and value. */
    String rows() {
        String columns = states.isEmpty() ? "(value)" : "(state, value)";
        String state = states.isEmpty() ? "''" : "lower(cast(state as text))";
        return "select '%s' as figure, %s as state, cast(value as double precision) as value from (%s) as told%s"
                .formatted(name, state, sql, columns);
    }
}
