package org.arasan.member;

import java.util.List;

/** A sentence for the reader, in whatever language that is: the key of a text and what it speaks of. */
public record Note(String text, List<Object> args) {

    public static Note of(String text, Object... args) {
        return new Note(text, List.of(args));
    }
}
