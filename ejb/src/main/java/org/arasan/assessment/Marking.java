package org.arasan.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer is worth. An answer is a list of values: the places of the choices taken (from 0), {@code left=right} places of a
 * matching, or the one text that was typed. An empty list is no answer, and worth nothing.
 *
 * <p>Of a single choice the choice taken counts. Of several the weights add up, and wrong ones take away, but never below nothing. Of a
 * matching each left side counts alike.
 */
public final class Marking {

    private static final int SCALE = 5;

    private Marking() {
    }

    /** The share of the question's points, 0 to 100 percent. */
    public static BigDecimal share(QuestionType type, List<Option> key, List<String> answer) {
        if (answer.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal share = switch (type) {
            case SINGLE, MULTIPLE -> answer.stream().map(each -> key.get(Integer.parseInt(each)).weight()).reduce(BigDecimal.ZERO, BigDecimal::add);
            case MATCHING -> matched(key, answer);
            case NUMERIC -> number(answer.get(0)).map(typed -> best(key.stream().filter(each -> each.contains(typed)))).orElse(BigDecimal.ZERO);
            case SHORT -> best(key.stream().filter(each -> Words.folded(each.text()).equals(Words.folded(answer.get(0)))));
        };
        return share.max(BigDecimal.ZERO).min(Option.WHOLE);
    }

    /** What was typed as a number: with a comma or a point, spaces between thousands. Empty where it is none. */
    public static Optional<BigDecimal> number(String typed) {
        String plain = typed.replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.').replace('−', '-');
        return plain.matches("[+-]?[0-9]{1,13}(\\.[0-9]{1,9})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static BigDecimal best(Stream<Option> accepted) {
        return accepted.map(Option::weight).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal matched(List<Option> key, List<String> answer) {
        Map<Integer, Integer> given = new HashMap<>();
        answer.stream().map(each -> each.split("=")).forEach(each -> given.put(Integer.valueOf(each[0]), Integer.valueOf(each[1])));
        long asked = key.stream().filter(Option::asks).count();
        // two lines may have the same right side: which of them was picked makes no difference
        long right = given.entrySet().stream().filter(each -> key.get(each.getKey()).asks()
                && key.get(each.getKey()).counterpart().equals(key.get(each.getValue()).counterpart())).count();
        return BigDecimal.valueOf(100 * right).divide(BigDecimal.valueOf(asked), SCALE, RoundingMode.HALF_UP);
    }
}
