package org.arasan.assessment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * One line of a question's key. Of a choice: its text. Of a matching: the left side (empty where the right side is there only to mislead)
 * and its counterpart. Of a number: the lowest and the highest that count. Of a short text: one that is accepted.
 *
 * @param weight what it is worth, in percent of the question's points; less than nothing where a wrong choice takes away
 */
@Embeddable
public record Option(String text, String counterpart, BigDecimal low, BigDecimal high, BigDecimal weight) {

    public static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A choice, or an accepted text. */
    public static Option of(String text, BigDecimal weight) {
        return new Option(text, null, null, null, weight);
    }

    /** Left and right of a matching; {@code left} is null where the right side only misleads. */
    public static Option pair(String left, String right) {
        return new Option(left, right, null, null, left == null ? BigDecimal.ZERO : WHOLE);
    }

    /** Every number from {@code low} to {@code high}, both included. */
    public static Option range(BigDecimal low, BigDecimal high, BigDecimal weight) {
        return new Option(null, null, low, high, weight);
    }

    /** Whether the left side waits for its counterpart. */
    public boolean asks() {
        return text != null;
    }

    boolean contains(BigDecimal number) {
        return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
    }
}
