package org.arasan.web.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.arasan.Versioned;

/**
 * The row that an answer tells of. Its state becomes the header {@code ETag} when all is written: {@code StayRow.of(etag.of(lookup.stay(id)))}.
 */
@RequestScoped
public class Etag {

    private Versioned row;

    /** Remembers {@code told} and gives it back. */
    public <T extends Versioned> T of(T told) {
        row = told;
        return told;
    }

    /** The tag of the row's state, without quotes, if the answer is about one row. */
    Optional<String> value() {
        return Optional.ofNullable(row).map(Versioned::tag);
    }
}
