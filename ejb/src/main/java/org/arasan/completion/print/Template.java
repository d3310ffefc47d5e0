package org.arasan.completion.print;

import java.util.Optional;
import org.arasan.programme.Paper.Look;

/**
 * How the papers of one kind of programme look and speak.
 *
 * @param look  colour and ornament
 * @param words the kind's bundle, whose {@code certificate.title}, {@code certificate.award} and so on stand instead of the core's; null
 *              where the kind is not deployed, or says nothing of its own
 */
public record Template(Look look, String words) {

    /** What a programme's papers look like whose kind is not deployed. */
    public static final Template CORE = new Template(Look.SPRING, null);

    public Template {
        look = look == null ? Look.SPRING : look;
    }

    Optional<OwnWords> own() {
        return Optional.ofNullable(words).map(OwnWords::new);
    }
}
