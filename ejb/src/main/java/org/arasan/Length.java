package org.arasan;

/** How long a text may be that people type: nobody's name or reason is longer, and a list that shows it stays readable. */
public final class Length {

    /** Of a name or a title, in characters. */
    public static final int NAME = 200;
    /** Of a reason or a note, in characters. */
    public static final int REASON = 500;

    private Length() {
    }

    /** Gives {@code text} back, which may be null; refuses a longer one at {@code field}. */
    public static String within(int characters, String text, String field) {
        if (text != null && text.codePointCount(0, text.length()) > characters) {
            throw Refusal.invalid("refusal.long", characters).at(field);
        }
        return text;
    }
}
