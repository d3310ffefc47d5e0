package org.arasan.assessment.gift;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.assessment.Draft;
import org.arasan.assessment.Fault.Place;
import org.arasan.assessment.Markup;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;
import org.arasan.assessment.Reading;
import org.arasan.assessment.Setting;

/** One question of a GIFT file: title, text and, in braces, what may be answered. What stands behind the braces makes a gap of them. */
final class GiftQuestion {

    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TRUTH = Set.of("T", "TRUE", "F", "FALSE");
    private static final String GAP = " _____ ";

    private final GiftText text;
    private final int begin;
    private final String block;
    private final Setting setting;
    private boolean literal;

    GiftQuestion(GiftText text, int begin, String block, Setting setting) {
        this.text = text;
        this.begin = begin;
        this.block = block;
        this.setting = setting;
    }

    /** Refuses what is no question, or none that can be marked by itself, with its place. */
    void into(Reading reading) {
        int open = block.indexOf('{');
        int shut = block.indexOf('}');
        if (open < 0) {
            throw new Misread(place(Math.max(0, shut)), shut < 0 ? "assessment.gift-no-answers" : "assessment.gift-brace");
        }
        if (shut < open || block.indexOf('{', open + 1) >= 0 || block.indexOf('}', shut + 1) >= 0) {
            throw new Misread(place(open), shut < 0 ? "assessment.gift-open" : "assessment.gift-brace");
        }
        if (setting.topic() == null) {
            throw new Misread(place(0), "assessment.topic-missing");
        }
        String asked = question(untitled(open), block.substring(shut + 1));
        reading.add(place(0), draft(asked, block.substring(open + 1, shut), open + 1));
    }

    private String untitled(int open) {
        String head = block.substring(0, open);
        String words = head.stripLeading();
        if (!words.startsWith("::")) {
            return head;
        }
        int end = words.indexOf("::", 2);
        if (end < 0) {
            throw new Misread(place(head.length() - words.length()), "assessment.gift-title");
        }
        return words.substring(end + 2);
    }

    private String question(String head, String tail) {
        Matcher format = FORMAT.matcher(head);
        boolean marked = format.lookingAt();
        literal = marked && !format.group(1).equalsIgnoreCase("html") && !format.group(1).equalsIgnoreCase("moodle");
        String before = marked ? head.substring(format.end()) : head;
        String after = GiftText.meant(tail).strip();
        return plain(after.isEmpty() ? before : before + GAP + tail);
    }

    private Draft draft(String asked, String answers, int at) {
        int general = answers.indexOf("####");
        String feedback = general < 0 ? null : plain(answers.substring(general + 4));
        String key = general < 0 ? answers : answers.substring(0, general);
        String bare = key.strip();
        if (bare.isEmpty()) {
            throw new Misread(place(at - 1), "assessment.gift-essay");
        }
        if (bare.startsWith("#")) {
            return draft(QuestionType.NUMERIC, asked, feedback, numbers(key, at));
        }
        String truth = bare.split("#", 2)[0].strip().toUpperCase(java.util.Locale.ROOT);
        if (TRUTH.contains(truth)) {
            return draft(QuestionType.SINGLE, asked, feedback, GiftTruth.options(truth.startsWith("T"), setting.language()));
        }
        List<GiftAnswer> lines = GiftAnswer.lines(this, key, at);
        QuestionType type = type(lines);
        return draft(type, asked, feedback, lines.stream().map(each -> option(type, each)).toList());
    }

    private Draft draft(QuestionType type, String asked, String feedback, List<Option> options) {
        return new Draft(type, setting.topic(), setting.language(), 1, asked, feedback, options);
    }

    private static QuestionType type(List<GiftAnswer> lines) {
        if (lines.stream().allMatch(GiftAnswer::pairs)) {
            return QuestionType.MATCHING;
        }
        if (lines.stream().allMatch(GiftAnswer::right)) {
            return QuestionType.SHORT;
        }
        return lines.stream().anyMatch(GiftAnswer::right) ? QuestionType.SINGLE : QuestionType.MULTIPLE;
    }

    private Option option(QuestionType type, GiftAnswer line) {
        if (type == QuestionType.MATCHING) {
            return line.pair();
        }
        if (type == QuestionType.SHORT && line.text().contains("*")) {
            throw new Misread(line.place(), "assessment.gift-star");
        }
        return Option.of(line.text(), line.weight());
    }

    private List<Option> numbers(String key, int at) {
        int sign = key.indexOf('#');
        String rest = key.substring(sign + 1);
        int first = at + sign + 1;
        if (!rest.strip().startsWith("=") && !rest.strip().startsWith("~")) {
            return List.of(GiftNumber.range(rest.split("#", 2)[0], Option.WHOLE, place(first)));
        }
        // what is wrong has no number in Moodle: it is everything else
        return GiftAnswer.lines(this, rest, first).stream().filter(GiftAnswer::right)
                .map(each -> GiftNumber.range(each.text(), each.weight(), each.place())).toList();
    }

    String plain(String part) {
        String meant = GiftText.meant(part);
        return literal ? Markup.tidy(meant) : Markup.plain(meant);
    }

    Place place(int within) {
        return text.place(begin + within);
    }
}
