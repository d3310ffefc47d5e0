package org.arasan.assessment.gift;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.assessment.Fault.Place;

/**
 * A GIFT file whose escaped signs are out of the way: each becomes two letters that no text has, so that what is left of
 * <code>~ = # { } :</code> is punctuation, and every place in it is still the same place in the file.
 */
final class GiftText {

    /** Stands for nothing at all: the stroke before an escaped sign, a letter of a comment. */
    private static final char NOTHING = '\uE000';
    private static final char FIRST = '\uE001';
    private static final String SIGNS = "~=#{}:n\\%";
    private static final Map<Character, Character> MEANING = Map.of('n', '\n');

    private final String file;
    private final String text;
    private final int[] lines;

    private GiftText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    static GiftText of(String file, String raw) {
        char[] letters = raw.replaceAll("[\uE000-\uE00F]", "\uFFFD").toCharArray();
        for (int i = 0; i + 1 < letters.length; i++) {
            int sign = letters[i] == '\\' ? SIGNS.indexOf(letters[i + 1]) : -1;
            if (sign >= 0) {
                letters[i] = NOTHING;
                letters[++i] = (char) (FIRST + sign);
            }
        }
        return new GiftText(file, new String(letters));
    }

    /** What was meant by it: escaped signs as themselves, a line break of the file as a space. */
    static String meant(String part) {
        StringBuilder out = new StringBuilder(part.length());
        for (char each : part.toCharArray()) {
            if (each >= FIRST && each < FIRST + SIGNS.length()) {
                char sign = SIGNS.charAt(each - FIRST);
                out.append(MEANING.getOrDefault(sign, sign));
            } else if (each == '\n' || each == '\r') {
                out.append(' ');
            } else if (each != NOTHING) {
                out.append(each);
            }
        }
        return out.toString();
    }

    /** A comment says nothing, and yet separates nothing. */
    static String silent(String line) {
        return String.valueOf(NOTHING).repeat(line.length());
    }

    /** Line and column of a place in the text. */
    Place place(int offset) {
        int found = Arrays.binarySearch(lines, offset);
        int line = found < 0 ? -found - 2 : found;
        return new Place(file, line + 1, offset - lines[line] + 1);
    }

    String text() {
        return text;
    }
}
