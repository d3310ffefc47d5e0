package org.arasan.timeline.calendar;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The letters of a calendar file: what may stand in a text, and how long a line may be. */
final class CalendarText {

    /** A line has at most so many octets; what follows begins with a blank (RFC 5545, 3.1). */
    private static final int LINE = 75;
    private static final Pattern NEW_LINE = Pattern.compile("\\R");
    private static final Pattern NO_LETTER = Pattern.compile("[\\p{Cc}&&[^\n]]");

    private CalendarText() {
    }

    /** The text without control characters, of which RFC 5545 (3.3.11) knows the new line alone: a lone CR would begin a property of its own. */
    static String plain(String text) {
        return NO_LETTER.matcher(NEW_LINE.matcher(text).replaceAll("\n")).replaceAll(" ").strip();
    }

    /** The library folds by letters, of which a Kazakh one is two octets: so it is done here. */
    static void fold(String line, StringBuilder out) {
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int letter = line.codePointAt(at);
            int more = letter < 0x80 ? 1 : Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(letter);
            octets += more;
        }
        out.append("\r\n");
    }
}
