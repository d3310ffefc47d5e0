package org.arasan.exchange.sheet;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes words comparable that people and programs spell differently: case, ё and е, the letters that Kazakh and Kyrgyz add to Cyrillic (windows-1251 has no
 * room for them, so lists arrive with қаз as каз), accents, blanks and punctuation.
 */
public final class Folding {

    private static final String FROM = "әғқңөұүһіёйєї№";
    private static final String TO = "агкноуухиеиеин";

    private Folding() {
    }

    /** The word folded: {@code "Қызылорда "} and {@code "кызылорда"} give the same. */
    public static String fold(String word) {
        String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        lower.codePoints().forEach(letter -> append(folded, letter));
        return folded.toString();
    }

    /** Whether two words are the same once folded. */
    public static boolean same(String one, String other) {
        return fold(one).equals(fold(other));
    }

    private static void append(StringBuilder folded, int letter) {
        int place = FROM.indexOf(letter);
        if (place >= 0) {
            folded.append(TO.charAt(place));
        } else if (Character.isLetterOrDigit(letter)) {
            String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            folded.append(bare.charAt(0));
            if (Character.isSupplementaryCodePoint(letter)) {
                folded.append(bare.substring(1));
            }
        }
    }
}
