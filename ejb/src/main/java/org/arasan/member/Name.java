package org.arasan.member;

import java.util.regex.Pattern;

/** A person's name in its three parts; the patronymic may be empty. */
public record Name(String family, String given, String patronymic) {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M} .'’ʼʻ-]{1,80}");

    public Name {
        family = family.strip();
        given = given.strip();
        patronymic = patronymic == null ? "" : patronymic.strip();
        if (family.isEmpty() || given.isEmpty()) {
            throw new IllegalArgumentException("a name has a family and a given part");
        }
    }

    /** Whether people are called so: letters with their marks, spaces, dots, hyphens and apostrophes, 80 characters at most. */
    public static boolean isPart(String text) {
        return text != null && !text.isBlank() && PART.matcher(text.strip()).matches();
    }

    public String full() {
        return (family + " " + given + " " + patronymic).strip();
    }
}
