package org.arasan.planning.run;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.arasan.planning.search.Patience;

/**
 * A few seconds of a search, all that one duty of the agenda does, so that a lesson's roll never waits long for a plan.
 *
 * @param until milliseconds of the whole search that are behind after it
 * @param share where in its part it begins, 0 to 1
 * @param untilShare where in its part it ends
 * @param millis how long it takes
 */
record Slice(PlanPart.Kind part, long until, double share, double untilShare, long millis) {

    /** Milliseconds of a slice at most. */
    private static final long LONGEST = 2000;
    private static final int SECOND = 1000;

    /**
     * The next slice after so many milliseconds of so many seconds for these parts; empty at the end. Where somebody is in a hurry, what is searched goes no further,
     * and each part that has not begun yet has one slice.
     */
    static Optional<Slice> next(List<PlanPart.Kind> parts, int seconds, long done, boolean hurried) {
        double whole = parts.stream().mapToInt(PlanPart.Kind::share).sum();
        double before = 0;
        for (PlanPart.Kind part : parts) {
            long begin = Math.round(before / whole * seconds * SECOND);
            before += part.share();
            long end = Math.round(before / whole * seconds * SECOND);
            if (hurried && done <= begin) {
                return Optional.of(new Slice(part, end, 0, 1, Math.min(LONGEST, end - begin)));
            }
            if (!hurried && done < end) {
                long until = Math.min(end, done + LONGEST);
                return Optional.of(new Slice(part, until, (double) (done - begin) / (end - begin), (double) (until - begin) / (end - begin), until - done));
            }
        }
        return Optional.empty();
    }

    Patience patience() {
        return Patience.of(Duration.ofMillis(millis)).part(share, untilShare);
    }
}
