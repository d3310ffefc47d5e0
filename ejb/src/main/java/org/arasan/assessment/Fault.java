package org.arasan.assessment;

import java.util.List;

/**
 * Something in a file that cannot be taken.
 *
 * @param file its name, of a package the name of the part
 * @param line from 1; 0 where it concerns the file as a whole
 * @param column from 1; 0 where it concerns the line as a whole
 * @param text the key of a text that says what is wrong
 */
public record Fault(String file, int line, int column, String text, List<Object> args) {

    public static Fault at(Place place, String text, Object... args) {
        return new Fault(place.file(), place.line(), place.column(), text, List.of(args));
    }

    /** Where in which file. */
    public record Place(String file, int line, int column) {
    }
}
