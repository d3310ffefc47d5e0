package org.arasan.assessment.gift;

import java.math.BigDecimal;
import java.util.Optional;
import org.arasan.assessment.Fault.Place;
import org.arasan.assessment.Marking;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Option;

/** What counts as a number: {@code 3.14}, {@code 3.14:0.01} (so much more or less), {@code 3..4}. */
final class GiftNumber {

    private GiftNumber() {
    }

    static Option range(String written, BigDecimal weight, Place place) {
        String text = GiftText.meant(written).strip();
        int dots = text.indexOf("..");
        if (dots > 0) {
            return Option.range(number(text.substring(0, dots), place), number(text.substring(dots + 2), place), weight);
        }
        String[] parts = text.split(":", 2);
        BigDecimal middle = number(parts[0], place);
        BigDecimal tolerance = parts.length < 2 ? BigDecimal.ZERO : number(parts[1], place).abs();
        return Option.range(middle.subtract(tolerance), middle.add(tolerance), weight);
    }

    private static BigDecimal number(String text, Place place) {
        return Optional.of(text).flatMap(Marking::number).orElseThrow(() -> new Misread(place, "assessment.not-a-number", shortened(text.strip())));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
