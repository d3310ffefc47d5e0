package org.arasan.assessment.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.assessment.Fault.Place;
import org.arasan.assessment.Misread;
import org.arasan.assessment.Option;

/**
 * One line between the braces: {@code =right}, {@code ~wrong}, {@code ~%50%partly}, {@code =left -> right}, each perhaps with
 * {@code #a word about it}, which is left out.
 */
record GiftAnswer(boolean right, String left, String counterpart, BigDecimal weight, Place place) {

    private static final Pattern WEIGHT = Pattern.compile("\\s*%(-?[0-9]{1,3}(?:\\.[0-9]{1,5})?)%(.*)", Pattern.DOTALL);

    /** The lines, in their order. Refuses words that stand before the first of them. */
    static List<GiftAnswer> lines(GiftQuestion question, String key, int at) {
        List<Integer> signs = new ArrayList<>();
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == '=' || key.charAt(i) == '~') {
                signs.add(i);
            }
        }
        if (signs.isEmpty() || !GiftText.meant(key.substring(0, signs.get(0))).isBlank()) {
            throw new Misread(question.place(at), "assessment.gift-stray");
        }
        List<GiftAnswer> lines = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            int end = i + 1 < signs.size() ? signs.get(i + 1) : key.length();
            lines.add(line(question, key.substring(signs.get(i), end), question.place(at + signs.get(i))));
        }
        return lines;
    }

    private static GiftAnswer line(GiftQuestion question, String text, Place place) {
        boolean right = text.charAt(0) == '=';
        String words = text.substring(1);
        BigDecimal weight = right ? Option.WHOLE : BigDecimal.ZERO;
        Matcher weighted = WEIGHT.matcher(words);
        if (weighted.matches()) {
            weight = new BigDecimal(weighted.group(1));
            words = weighted.group(2);
        } else if (words.stripLeading().startsWith("%")) {
            throw new Misread(place, "assessment.gift-weight");
        }
        String answer = words.split("#", 2)[0];
        int arrow = right ? answer.indexOf("->") : -1;
        return arrow < 0 ? new GiftAnswer(right, question.plain(answer), null, weight, place)
                : new GiftAnswer(true, question.plain(answer.substring(0, arrow)), question.plain(answer.substring(arrow + 2)), weight, place);
    }

    String text() {
        return pairs() ? left + " -> " + counterpart : left;
    }

    boolean pairs() {
        return counterpart != null;
    }

    /** An empty left side brings a right side that only misleads. */
    Option pair() {
        return Option.pair(left.isEmpty() ? null : left, counterpart);
    }
}
