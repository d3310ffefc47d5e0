package org.arasan.web.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.arasan.Versioned;

/**
 * The row that an answer tells of: {@code StayRow.of(etag.of(lookup.stay(id)))}. Its state becomes the header {@code ETag} when all is
 * written.
 */
@RequestScoped
public class Etag {

    private Supplier<String> tag = () -> null;

    /** Remembers {@code told} and gives it back. */
    public <T extends Versioned> T of(T told) {
        tag = told::tag;
        return told;
    }

    /** The tag of the row's state, without quotes, if the answer is about one row. */
    Optional<String> value() {
        return Optional.ofNullable(tag.get());
    }

    /** The tag is known already, or there is none. */
    void is(String known) {
        tag = () -> known;
    }
}
