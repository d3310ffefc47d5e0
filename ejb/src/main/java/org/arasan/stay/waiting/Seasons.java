package org.arasan.stay.waiting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.arasan.stay.Stay;

/**
 * Parts requests whose days have nothing to do with each other, so that for somebody who waits for the next week and somebody who waits
 * for the next year nobody has to look at all the days between.
 */
final class Seasons {

    private static final Comparator<Stay> ORDER = Comparator.comparing(Stay::queuedAt).thenComparing(Stay::id);

    /** Requests whose days hang together, in the order of asking. */
    record Season(Instant from, Instant until, List<Stay> stays) {
    }

    private Seasons() {
    }

    static List<Season> of(Collection<Stay> requests) {
        List<Season> seasons = new ArrayList<>();
        List<Stay> open = new ArrayList<>();
        Instant until = Instant.MIN;
        for (Stay stay : requests.stream().sorted(Comparator.comparing(each -> each.period().arrives())).toList()) {
            if (!open.isEmpty() && !stay.period().arrives().isBefore(until)) {
                seasons.add(season(open, until));
                open = new ArrayList<>();
                until = Instant.MIN;
            }
            open.add(stay);
            until = stay.period().leaves().isAfter(until) ? stay.period().leaves() : until;
        }
        if (!open.isEmpty()) {
            seasons.add(season(open, until));
        }
        return seasons;
    }

    private static Season season(List<Stay> stays, Instant until) {
        return new Season(stays.get(0).period().arrives(), until, stays.stream().sorted(ORDER).toList());
    }
}
