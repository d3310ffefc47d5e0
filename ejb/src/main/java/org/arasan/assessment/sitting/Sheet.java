package org.arasan.assessment.sitting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;

/**
 * A question's options as one attempt shows them, and answers in its terms. Choices are called by their place in the attempt's own order,
 * from 0, so that their names say nothing about which of them is right.
 */
public final class Sheet {

    private static final int NUMBER_LENGTH = 40;

    private final QuestionType type;
    private final List<Option> options;
    /** Which option of the edition stands at each place of the attempt. */
    private final List<Integer> choices;
    /** Places in the edition of what has to be matched. */
    private final List<Integer> lefts;

    Sheet(QuestionType type, List<Option> options, List<Integer> sequence) {
        this.type = type;
        this.options = options;
        Set<String> seen = new HashSet<>();
        this.choices = type.offersChoices() ? sequence : type != QuestionType.MATCHING ? List.of()
                : sequence.stream().filter(each -> seen.add(options.get(each).counterpart())).toList();
        this.lefts = type != QuestionType.MATCHING ? List.of()
                : IntStream.range(0, options.size()).filter(each -> options.get(each).asks()).boxed().toList();
    }

    /** What can be picked, in the attempt's order; of a matching the right side. */
    public List<String> choices() {
        return choices.stream().map(options::get).map(each -> type == QuestionType.MATCHING ? each.counterpart() : each.text()).toList();
    }

    /** The left side of a matching. */
    public List<String> lefts() {
        return lefts.stream().map(each -> options.get(each).text()).toList();
    }

    /** The answer in the edition's places. Refuses what the question does not offer. */
    List<String> places(List<String> values) {
        List<String> given = values == null ? List.of() : values;
        return switch (type) {
            case SINGLE, MULTIPLE -> picked(given);
            case MATCHING -> matched(given);
            case NUMERIC, SHORT -> typed(given);
        };
    }

    /** The answer in the attempt's own places. */
    List<String> shown(List<String> places) {
        return switch (type) {
            case SINGLE, MULTIPLE -> places.stream().map(each -> String.valueOf(choices.indexOf(Integer.valueOf(each)))).toList();
            case MATCHING -> places.stream().map(each -> each.split("="))
                    .map(each -> lefts.indexOf(Integer.valueOf(each[0])) + "=" + choices.indexOf(Integer.valueOf(each[1]))).toList();
            case NUMERIC, SHORT -> places;
        };
    }

    private List<String> picked(List<String> values) {
        if (type == QuestionType.SINGLE && values.size() > 1 || Set.copyOf(values).size() < values.size()) {
            throw unknown(String.join(", ", values));
        }
        return values.stream().map(each -> String.valueOf(place(choices, each, each))).toList();
    }

    private List<String> matched(List<String> values) {
        List<String> pairs = new ArrayList<>();
        Set<Integer> once = new HashSet<>();
        for (String each : values) {
            String[] ends = each.split("=", -1);
            if (ends.length != 2 || !once.add(place(lefts, ends[0], each))) {
                throw unknown(each);
            }
            pairs.add(place(lefts, ends[0], each) + "=" + place(choices, ends[1], each));
        }
        return pairs;
    }

    private List<String> typed(List<String> values) {
        if (values.size() > 1) {
            throw unknown(values.get(1));
        }
        String text = values.isEmpty() ? "" : values.get(0).strip();
        Length.within(type == QuestionType.NUMERIC ? NUMBER_LENGTH : Length.REASON, text, "answer");
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static Integer place(List<Integer> offered, String name, String value) {
        if (!name.matches("[0-9]{1,2}") || Integer.parseInt(name) >= offered.size()) {
            throw unknown(value);
        }
        return offered.get(Integer.parseInt(name));
    }

    private static Refusal unknown(String value) {
        return Refusal.invalid("assessment.unknown-choice", value.length() > 40 ? value.substring(0, 40) + "…" : value).at("answer");
    }
}
