package org.arasan.member;

import java.util.List;

/**
 * One kind of thing kept about a person. For programs it is called {@code name}; for people its heading is the text {@code data.name} of
 * its bundle, and a fact's label {@code data.<fact>}.
 *
 * @param rows each is a list of facts; no row where nothing is kept
 * @param files what is kept as a file, to be handed over as it is
 */
public record Chapter(String bundle, String name, List<List<Fact>> rows, List<Copy> files) {

    /** @param value text, a number, yes or no, an enumeration's value, a day, a moment, or a {@link Note}; {@code null} where nothing is known */
    public record Fact(String name, Object value) {

        public static Fact of(String name, Object value) {
            return new Fact(name, value);
        }
    }

    /** A file by its name. */
    public record Copy(String name, byte[] content) {
    }

    public static Chapter of(String bundle, String name, List<List<Fact>> rows) {
        return new Chapter(bundle, name, rows, List.of());
    }

    public Chapter with(List<Copy> copies) {
        return new Chapter(bundle, name, rows, copies);
    }
}
