package org.arasan.assessment.sitting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.Language;
import org.arasan.assessment.test.HeldTest;

/**
 * A test as one member finds it.
 *
 * @param sittings the member's attempts, the first first
 * @param languages in which the bank can serve it
 */
public record MyTest(HeldTest held, List<Sitting> sittings, List<Language> languages, Instant now) {

    /** The attempt that lasts, if one does. */
    public Optional<Sitting> open() {
        return sittings.stream().filter(Sitting::isOpen).findFirst();
    }

    /** The attempt with most points, of those that have ended. */
    public Optional<Sitting> best() {
        return sittings.stream().filter(each -> !each.isOpen()).max(Comparator.comparing(Sitting::percent));
    }

    public int attemptsLeft() {
        return Math.max(0, held.test().attempts() - sittings.size());
    }

    /** Whether an attempt can be begun now. */
    public boolean mayStart() {
        return open().isEmpty() && attemptsLeft() > 0 && held.isOpen(now) && !languages.isEmpty();
    }
}
