package org.arasan.web.api;

import org.arasan.Length;
import org.arasan.Refusal;

/** What a text may hold: every script, from either side, and emoji; nothing that no column keeps and no screen shows. */
final class Characters {

    /** More than anybody types into one field. */
    private static final int MOST = 4000;

    private Characters() {
    }

    /** Refuses control characters but tabs and ends of lines, halves of characters, and code points that will never be characters. */
    static String sound(String text, String field) {
        Length.within(MOST, text, field);
        if (text.codePoints().anyMatch(Characters::unsound)) {
            throw Refusal.invalid("api.character").at(field);
        }
        return text;
    }

    private static boolean unsound(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\t' && point != '\n' && point != '\r';
            case Character.SURROGATE -> true;
            default -> (point & 0xFFFE) == 0xFFFE;
        };
    }
}
