package org.arasan.programme.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.programme.topic.TopicPlan;

/**
 * How a variant differs from its core at one topic, by the topic's number.
 *
 * @param before what the core says, {@code null} where it has no such topic
 * @param now    what the variant says, {@code null} where it has no such topic
 */
public record Difference(Kind kind, int number, TopicPlan before, TopicPlan now) {

    /** A topic that the core has not, one that it has and the variant has not, one of which they say different things. */
    public enum Kind { ADDED, REMOVED, REPLACED }

    static List<Difference> between(List<TopicPlan> core, List<TopicPlan> own) {
        List<Difference> differences = new ArrayList<>();
        for (TopicPlan now : own) {
            Optional<TopicPlan> before = of(now.number(), core);
            if (before.isEmpty()) {
                differences.add(new Difference(Kind.ADDED, now.number(), null, now));
            } else if (!before.get().equals(now)) {
                differences.add(new Difference(Kind.REPLACED, now.number(), before.get(), now));
            }
        }
        core.stream().filter(before -> of(before.number(), own).isEmpty())
                .forEach(before -> differences.add(new Difference(Kind.REMOVED, before.number(), before, null)));
        return differences;
    }

    static Optional<TopicPlan> of(int number, List<TopicPlan> plans) {
        return plans.stream().filter(plan -> plan.number() == number).findFirst();
    }
}
