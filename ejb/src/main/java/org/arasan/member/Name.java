package org.arasan.member;

/** A person's name in its three parts; the patronymic may be empty. */
public record Name(String family, String given, String patronymic) {

    public Name {
        family = family.strip();
        given = given.strip();
        patronymic = patronymic == null ? "" : patronymic.strip();
        if (family.isEmpty() || given.isEmpty()) {
            throw new IllegalArgumentException("a name has a family and a given part");
        }
    }

    public String full() {
        return (family + " " + given + " " + patronymic).strip();
    }
}
