package org.arasan.programme;

import java.util.List;

/**
 * A kind of programme, as a plug-in: one CDI bean, found at deployment. It speaks only in this package's types and in {@link Facts};
 * the core names no kind. A programme whose plug-in has gone stays readable by what is stored with its rows.
 */
public interface ProgrammeKind {

    /** The name that {@link Programme#kind()} stores. */
    String code();

    /** What a member still lacks for completion; empty if nothing. */
    List<Lack> lacking(Programme programme, Facts facts);

    /** One thing that is missing: a text of the bundles and its arguments. */
    record Lack(String text, List<Object> args) {

        public Lack(String text, Object... args) {
            this(text, List.of(args));
        }
    }
}
