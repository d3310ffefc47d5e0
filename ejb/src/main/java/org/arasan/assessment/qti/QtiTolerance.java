package org.arasan.assessment.qti;

import java.math.BigDecimal;
import java.util.Optional;
import org.arasan.assessment.Marking;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Option;

/** How far from the number given an answer may lie: {@code equal} in the item's processing says so, in units or in percent. */
final class QtiTolerance {

    private final Node item;
    private final Node response;

    QtiTolerance(Node item, Node response) {
        this.item = item;
        this.response = response;
    }

    Option range(String written, BigDecimal weight) {
        BigDecimal middle = number(response, written);
        Optional<Node> equal = item.all().filter(each -> each.is("equal") && !each.get("tolerance").isEmpty()).findFirst();
        if (equal.isEmpty() || equal.get().get("toleranceMode").equals("exact")) {
            return Option.range(middle, middle, weight);
        }
        String[] around = equal.get().get("tolerance").split("\\s+");
        BigDecimal below = number(equal.get(), around[0]);
        BigDecimal above = number(equal.get(), around[around.length - 1]);
        if (equal.get().get("toleranceMode").equals("relative")) {
            below = middle.abs().multiply(below).movePointLeft(2);
            above = middle.abs().multiply(above).movePointLeft(2);
        }
        return Option.range(middle.subtract(below), middle.add(above), weight);
    }

    private static BigDecimal number(Node where, String text) {
        return Marking.number(text).orElseThrow(() -> new Misread(where.place(), "assessment.not-a-number", text));
    }
}
