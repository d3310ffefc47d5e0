package org.arasan.programme.curriculum;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.programme.topic.Outline;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.programme.topic.TopicPlan.Context;

/** What topics need, where a list has moved or dropped some of them. */
final class Needs {

    private Needs() {
    }

    /** The same topics without needs that have gone, or that now come later. */
    static List<TopicPlan> thatHold(List<TopicPlan> plans) {
        Set<Integer> before = new HashSet<>();
        return Outline.ordered(plans).stream().map(plan -> {
            Set<Integer> held = plan.needs().stream().filter(before::contains).collect(Collectors.toSet());
            before.add(plan.number());
            return plan.in(new Context(plan.context().module(), plan.context().titles(), held));
        }).toList();
    }
}
