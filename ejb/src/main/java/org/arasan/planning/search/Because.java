package org.arasan.planning.search;

import ai.timefold.solver.core.api.score.stream.ConstraintJustification;
import java.util.List;

/** One breach of a constraint in words: a text of the planner's bundle with its arguments, which name whom and what it concerns. */
public record Because(String text, List<Object> args) implements ConstraintJustification {

    public static Because of(String text, Object... args) {
        return new Because(text, List.of(args));
    }
}
