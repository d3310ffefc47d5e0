package org.arasan.web.treatment.house;

import java.util.List;
import org.arasan.treatment.contraindication.HealthCondition;

/**
 * A condition of the house's catalogue on the wire.
 *
 * @param forbids the kinds it forbids, by name
 * @param inUse   whether it may be noted at all
 */
public record ConditionRow(Long id, Long resort, String name, List<Kind> forbids, boolean inUse) {

    public record Kind(Long id, String name) {
    }

    static ConditionRow of(HealthCondition condition) {
        return new ConditionRow(condition.id(), condition.resort().id(), condition.name(),
                condition.forbidden().stream().map(each -> new Kind(each.id(), each.name())).toList(), condition.inUse());
    }
}
