package org.arasan.programme;

import java.util.List;

/** One thing that is missing for completion: a text of the bundles and its arguments. */
public record Lack(String text, List<Object> args) {

    public Lack(String text, Object... args) {
        this(text, List.of(args));
    }
}
