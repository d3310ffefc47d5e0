package org.arasan.programme;

import java.util.List;

/** Something that a kind tells about an intake: a heading ({@code section.<name>} in its bundle) and lines below it. */
public record Section(String name, List<Line> lines) {

    public Section {
        Field.requireName(name);
        lines = List.copyOf(lines);
    }

    /** A text of the bundles with its arguments, and what stands beside it: a figure, a name. */
    public record Line(String text, List<Object> args, String value) {

        public Line(String text, String value) {
            this(text, List.of(), value);
        }
    }
}
