package org.arasan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a word is compared where people spell it in several ways. Offices type Kazakh names on Russian keyboards, so letters that Kazakh
 * alone has are folded to their Russian neighbours: {@code Қызылорда} and {@code Кызылорда} are one region.
 */
public final class Spelling {

    private static final Map<Character, String> NEIGHBOUR = Map.ofEntries(
            Map.entry('ә', "а"), Map.entry('ғ', "г"), Map.entry('қ', "к"), Map.entry('ң', "н"), Map.entry('ө', "о"),
            Map.entry('ұ', "у"), Map.entry('ү', "у"), Map.entry('һ', "х"), Map.entry('і', "и"), Map.entry('ё', "е"),
            Map.entry('ʻ', ""), Map.entry('ʼ', ""), Map.entry('\'', ""), Map.entry('’', ""), Map.entry('‘', ""));

    private static final Pattern BLANKS = Pattern.compile(" +");

    private Spelling() {
    }

    /** Lower case, Kazakh letters folded, only letters and digits, single spaces between words. */
    public static String folded(String text) {
        if (text == null) {
            return "";
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (char letter : lower.toCharArray()) {
            String neighbour = NEIGHBOUR.get(letter);
            if (neighbour != null) {
                out.append(neighbour);
            } else {
                out.append(Character.isLetterOrDigit(letter) ? letter : ' ');
            }
        }
        return BLANKS.matcher(out.toString().trim()).replaceAll(" ");
    }
}
