package org.arasan.programme.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.arasan.programme.topic.Outline;
import org.arasan.programme.topic.TopicPlan;

/** Brings a variant up to a newer core: what the core has changed is taken over, what the variant says of its own stays. */
final class TakingOver {

    private TakingOver() {
    }

    static List<TopicPlan> merge(List<TopicPlan> before, List<TopicPlan> newer, List<TopicPlan> own) {
        List<TopicPlan> merged = new ArrayList<>();
        for (TopicPlan plan : own) {
            Optional<TopicPlan> old = Difference.of(plan.number(), before);
            if (old.isEmpty() || !old.get().equals(plan)) {
                merged.add(plan);
            } else {
                Difference.of(plan.number(), newer).ifPresent(merged::add);
            }
        }
        newer.stream().filter(plan -> Difference.of(plan.number(), before).isEmpty() && Difference.of(plan.number(), own).isEmpty())
                .forEach(merged::add);
        return Outline.ordered(merged);
    }
}
