package org.arasan.programme;

import java.util.List;

/**
 * Something a kind wants to know, under a name such as {@code groupLeader}. Its label is {@code field.<name>} in the kind's bundle, the word of a choice {@code field.<name>.<choice>}.
 *
 * @param most characters of a text, or the largest number; 0 where there is no bound of its own
 */
public record Field(String name, Type type, boolean required, int most, List<String> choices) {

    /** What may stand in it. */
    public enum Type {
        TEXT,
        /** A whole number, not negative. */ NUMBER,
        /** A sum with at most two digits behind the point, not negative. */ MONEY,
        /** A day, 2026-11-28. */ DATE,
        /** One of the field's choices. */ CHOICE,
        /** {@code true}, or nothing. */ YES_NO
    }

    public Field {
        requireName(name);
        choices = List.copyOf(choices);
    }

    /** Names become keys of bundles and ids on pages: a letter first, then letters, digits and hyphens. */
    static void requireName(String name) {
        if (name == null || !name.matches("[a-z][A-Za-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("\"" + name + "\" is no name: a small letter first, then letters, digits and hyphens");
        }
    }

    public static Field text(String name, boolean required, int most) {
        return new Field(name, Type.TEXT, required, most, List.of());
    }

    public static Field number(String name, boolean required, int most) {
        return new Field(name, Type.NUMBER, required, most, List.of());
    }

    public static Field of(String name, Type type, boolean required) {
        return new Field(name, type, required, 0, List.of());
    }

    public static Field choice(String name, boolean required, String... choices) {
        return new Field(name, Type.CHOICE, required, 0, List.of(choices));
    }
}
