package org.arasan.programme;

import java.util.List;

/** Something that an administrator can do with an intake or an enrolment of one kind: a button {@code action.<name>} and what it asks first. */
public record Action(String name, List<Field> input) {

    public Action {
        Field.requireName(name);
        input = List.copyOf(input);
    }

    public Action(String name) {
        this(name, List.of());
    }
}
