package org.arasan.web.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.arasan.Language;
import org.arasan.assessment.Draft;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;

/**
 * A question to be entered, or its next edition.
 *
 * @param topic number of the curriculum's topic
 * @param points what a right answer is worth, 1 to 100; 1 where it is left out
 * @param text plain; nothing in it is taken for markup
 * @param options the key
 */
public record QuestionEntry(QuestionType type, Integer topic, Language language, Integer points, String text, String feedback,
                            List<OptionRow> options) {

    /**
     * One line of the key. Of a choice and a short text: {@code text} and {@code weight}. Of a matching: {@code text} and
     * {@code counterpart}; without a text the counterpart only misleads. Of a number: {@code low}, {@code high} and {@code weight}.
     *
     * @param weight in percent of the points; 100 where it is left out
     */
    public record OptionRow(String text, String counterpart, BigDecimal low, BigDecimal high, BigDecimal weight) {

        static OptionRow of(Option option) {
            return new OptionRow(option.text(), option.counterpart(), plain(option.low()), plain(option.high()), plain(option.weight()));
        }

        private static BigDecimal plain(BigDecimal number) {
            return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
        }

        Option option() {
            return new Option(text, counterpart, low, high == null ? low : high, weight == null ? Option.WHOLE : weight);
        }
    }

    Draft draft() {
        return new Draft(type, topic == null ? 0 : topic, language, points == null ? 1 : points, text, feedback,
                options == null ? List.of() : options.stream().map(OptionRow::option).toList());
    }
}
