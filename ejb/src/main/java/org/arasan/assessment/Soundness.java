package org.arasan.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.arasan.Length;
import org.arasan.Refusal;

/** What a question must have so that it can be asked and marked. */
final class Soundness {

    static final int TEXT = 4_000;
    static final int FEEDBACK = 1_000;
    static final int MOST_OPTIONS = 20;
    static final int MOST_TOPIC = 999;
    static final int MOST_POINTS = 100;
    /** A third of the points is 33.33333 percent in a file. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");
    private static final BigDecimal LARGEST = new BigDecimal("1e12");

    private final Draft draft;

    private Soundness(Draft draft) {
        this.draft = draft;
    }

    static void check(Draft draft) {
        Soundness soundness = new Soundness(draft);
        soundness.frame();
        soundness.texts();
        soundness.key();
    }

    private void frame() {
        require(draft.type() != null, "assessment.type-missing", "type");
        require(draft.language() != null, "assessment.language-missing", "language");
        require(draft.text() != null && !draft.text().isBlank(), "assessment.text-missing", "text");
        Length.within(TEXT, draft.text(), "text");
        Length.within(FEEDBACK, draft.feedback(), "feedback");
        if (draft.topic() < 1 || draft.topic() > MOST_TOPIC) {
            throw Refusal.invalid("assessment.topic-number", MOST_TOPIC).at("topic");
        }
        if (draft.points() < 1 || draft.points() > MOST_POINTS) {
            throw Refusal.invalid("assessment.points", MOST_POINTS).at("points");
        }
        if (draft.options().size() > MOST_OPTIONS) {
            throw Refusal.invalid("assessment.too-many-options", MOST_OPTIONS).at("options");
        }
    }

    private void texts() {
        for (Option each : draft.options()) {
            Length.within(Length.REASON, each.text(), "options");
            Length.within(Length.REASON, each.counterpart(), "options");
            require(each.weight() != null && each.weight().abs().compareTo(Option.WHOLE) <= 0, "assessment.weight", "options");
        }
        if (draft.type() != QuestionType.NUMERIC) {
            List<String> texts = draft.options().stream().map(Option::text)
                    .filter(each -> each != null || draft.type() != QuestionType.MATCHING).map(Words::folded).toList();
            require(texts.stream().noneMatch(String::isEmpty), "assessment.option-empty", "options");
            require(Set.copyOf(texts).size() == texts.size(), "assessment.option-twice", "options");
        }
    }

    private void key() {
        switch (draft.type()) {
            case SINGLE -> {
                require(draft.options().size() > 1, "assessment.choices-two", "options");
                require(weights().anyMatch(each -> each.compareTo(Option.WHOLE) == 0), "assessment.single-right", "options");
            }
            case MULTIPLE -> {
                require(draft.options().size() > 1, "assessment.choices-two", "options");
                BigDecimal right = weights().filter(each -> each.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
                require(right.subtract(Option.WHOLE).abs().compareTo(ROUNDING) <= 0, "assessment.multiple-right", "options");
            }
            case MATCHING -> {
                require(draft.options().stream().filter(Option::asks).count() > 1, "assessment.pairs-two", "options");
                require(draft.options().stream().noneMatch(each -> each.counterpart() == null || each.counterpart().isBlank()),
                        "assessment.option-empty", "options");
            }
            case NUMERIC -> {
                require(accepts(draft.options()), "assessment.accepts-nothing", "options");
                require(draft.options().stream().allMatch(Soundness::sound), "assessment.range", "options");
            }
            case SHORT -> require(accepts(draft.options()), "assessment.accepts-nothing", "options");
        }
    }

    private Stream<BigDecimal> weights() {
        return draft.options().stream().map(Option::weight);
    }

    private static boolean accepts(List<Option> options) {
        return options.stream().anyMatch(each -> each.weight().compareTo(Option.WHOLE) == 0);
    }

    private static boolean sound(Option range) {
        return range.low() != null && range.high() != null && range.low().compareTo(range.high()) <= 0
                && range.low().abs().compareTo(LARGEST) < 0 && range.high().abs().compareTo(LARGEST) < 0
                && range.low().scale() < 10 && range.high().scale() < 10;
    }

    private static void require(boolean sound, String code, String field) {
        if (!sound) {
            throw Refusal.invalid(code).at(field);
        }
    }
}
