package org.arasan.completion.print;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Texts;

/**
 * The words that a kind brings for its papers, under {@code certificate.*} in its bundle. A text whose places for arguments cannot be read
 * is as good as none: the core's stands instead, and no paper waits for a slip of the pen.
 */
public record OwnWords(String bundle) {

    private static final String PLACE = ".certificate.";
    private static final Map<String, Object[]> SAMPLES = Map.of("award", new Object[] {"", 1, "", ""}, "hours", new Object[] {1});
    private static final List<String> KEYS = List.of("title", "award", "hours", "verify", "chair", "director", "stamp");

    /** What it says; empty where it says nothing, or nothing that can be read. */
    Optional<String> say(Texts texts, String key, Object... args) {
        try {
            return has(texts, key) ? Optional.of(texts.get(bundle + PLACE + key, args)) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean has(Texts texts, String key) {
        try {
            return KEYS.contains(key) && texts.getOr(bundle + PLACE + key, null) != null;
        } catch (MissingResourceException gone) {
            return false;
        }
    }

    /** What cannot be read, as {@code certificate.award (kk)}. */
    public List<String> unreadable() {
        return Stream.of(Language.values()).flatMap(language -> KEYS.stream().filter(key -> broken(Texts.in(language), key))
                .map(key -> PLACE.substring(1) + key + " (" + language.tag() + ")")).toList();
    }

    private boolean broken(Texts texts, String key) {
        return has(texts, key) && say(texts, key, SAMPLES.getOrDefault(key, new Object[0])).isEmpty();
    }
}
