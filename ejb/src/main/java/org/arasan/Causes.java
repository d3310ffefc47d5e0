package org.arasan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;

/** All that is behind what was thrown. A transaction whose end fails has its reason not as a cause, but among what it suppressed. */
final class Causes {

    private Causes() {
    }

    /** What was thrown, what caused it, and then what was suppressed on the way, each once. */
    static Stream<Throwable> of(Throwable thrown) {
        return of(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Stream<Throwable> of(Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return Stream.empty();
        }
        Stream<Throwable> causes = of(thrown.getCause(), seen);
        return Stream.concat(Stream.concat(Stream.of(thrown), causes), Stream.of(thrown.getSuppressed()).flatMap(each -> of(each, seen)));
    }
}
