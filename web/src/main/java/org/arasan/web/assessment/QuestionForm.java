package org.arasan.web.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.assessment.Draft;
import org.arasan.assessment.Marking;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;

/**
 * What is typed about a question. The key stands in one field, a line each: a star before what is right, {@code left = right} of a
 * matching, {@code 10} or {@code 9 … 11} of a number, an accepted text.
 */
public class QuestionForm {

    private QuestionType type = QuestionType.SINGLE;
    private Integer topic;
    private Language language = Language.RU;
    private Integer points = 1;
    private String text;
    private String feedback;
    private String key;

    void show(Draft draft) {
        type = draft.type();
        topic = draft.topic();
        language = draft.language();
        points = draft.points();
        text = draft.text();
        feedback = draft.feedback();
        key = draft.options().stream().map(each -> line(draft.type(), each)).collect(Collectors.joining("\n"));
    }

    private static String line(QuestionType type, Option option) {
        return switch (type) {
            case SINGLE, MULTIPLE -> (option.weight().signum() > 0 ? "* " : "") + option.text();
            case MATCHING -> (option.text() == null ? "" : option.text() + " ") + "= " + option.counterpart();
            case NUMERIC -> option.low().compareTo(option.high()) == 0 ? option.low().toPlainString()
                    : option.low().toPlainString() + " … " + option.high().toPlainString();
            case SHORT -> option.text();
        };
    }

    Draft draft() {
        List<String> lines = Stream.of((key == null ? "" : key).split("\\R")).map(String::strip).filter(each -> !each.isEmpty()).toList();
        return new Draft(type, topic == null ? 0 : topic, language, points == null ? 0 : points, text == null ? null : text.strip(), feedback,
                options(lines));
    }

    private List<Option> options(List<String> lines) {
        return switch (type) {
            case SINGLE -> lines.stream().map(each -> Option.of(bare(each), right(each) ? Option.WHOLE : BigDecimal.ZERO)).toList();
            case MULTIPLE -> several(lines);
            case MATCHING -> lines.stream().map(QuestionForm::pair).toList();
            case NUMERIC -> lines.stream().map(QuestionForm::range).toList();
            case SHORT -> lines.stream().map(each -> Option.of(each, Option.WHOLE)).toList();
        };
    }

    /** Right ones share the points, a wrong one takes away as much as a right one gives. */
    private static List<Option> several(List<String> lines) {
        long right = lines.stream().filter(QuestionForm::right).count();
        BigDecimal share = right == 0 ? Option.WHOLE : Option.WHOLE.divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP);
        return lines.stream().map(each -> Option.of(bare(each), right(each) ? share : share.negate())).toList();
    }

    private static boolean right(String line) {
        return line.startsWith("*");
    }

    private static String bare(String line) {
        return right(line) ? line.substring(1).strip() : line;
    }

    private static Option pair(String line) {
        int at = line.indexOf('=');
        if (at < 0) {
            throw Refusal.invalid("tests.key-pair", line).at("options");
        }
        String left = line.substring(0, at).strip();
        return Option.pair(left.isEmpty() ? null : left, line.substring(at + 1).strip());
    }

    private static Option range(String line) {
        String[] ends = line.split("…|\\.\\.\\.?");
        List<BigDecimal> numbers = new ArrayList<>();
        for (String each : ends) {
            numbers.add(Marking.number(each).orElseThrow(() -> Refusal.invalid("assessment.not-a-number", each.strip()).at("options")));
        }
        return Option.range(numbers.get(0), numbers.get(numbers.size() - 1), Option.WHOLE);
    }

    public QuestionType getType() {
        return type;
    }

    public void setType(QuestionType type) {
        this.type = type;
    }

    public Integer getTopic() {
        return topic;
    }

    public void setTopic(Integer topic) {
        this.topic = topic;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public Integer getPoints() {
        return points;
    }

    public void setPoints(Integer points) {
        this.points = points;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
