package org.arasan.planning.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.planning.timetable.LessonMeans.Place;

/**
 * Gives the lessons of one day their places: as many lessons as possible, and among these answers the one that costs least against the
 * wishes. It tries the lesson with the fewest places left first, takes back a choice that leaves another lesson without one, and does not
 * follow what cannot become better than the best answer so far.
 */
final class DaySearch {

    /** Steps for finding places for all; a day of twenty groups needs a few hundred. */
    private static final int PATIENCE = 100_000;
    /** Steps for making a complete answer cheaper. */
    private static final int POLISH = 10_000;

    /** A place and what it costs against the wishes. */
    record Offer(Place place, int cost) {
    }

    /** By trainer, the academic hours that may still be given this week. */
    private final Map<Long, Integer> hoursLeft;
    private List<Place> best = List.of();
    private int fewestMissing = Integer.MAX_VALUE;
    private int leastCost = Integer.MAX_VALUE;
    private int steps;
    private int limit = PATIENCE;

    private DaySearch(Map<Long, Integer> hoursLeft) {
        this.hoursLeft = hoursLeft;
    }

    /** The best places found, of those offered to each lesson, the cheapest first, with no trainer over the hours left. */
    static List<Place> search(Map<LessonNeed, List<Offer>> offers, Map<Long, Integer> hoursLeft) {
        DaySearch search = new DaySearch(hoursLeft);
        search.go(offers, new ArrayList<>(), 0, 0);
        return search.best;
    }

    private void go(Map<LessonNeed, List<Offer>> open, List<Place> placed, int missing, int cost) {
        if (steps++ > limit || !promises(open, missing, cost)) {
            return;
        }
        if (open.isEmpty()) {
            best = List.copyOf(placed);
            fewestMissing = missing;
            leastCost = cost;
            limit = missing == 0 ? Math.min(limit, steps + POLISH) : limit;
            return;
        }
        LessonNeed next = tightest(open);
        for (Offer offer : open.get(next)) {
            if (isBearable(offer.place, placed)) {
                placed.add(offer.place);
                go(after(open, next, offer.place), placed, missing, cost + offer.cost);
                placed.remove(placed.size() - 1);
            }
        }
        go(after(open, next, null), placed, missing + 1, cost);
    }

    private boolean isBearable(Place place, List<Place> placed) {
        int given = placed.stream().filter(each -> each.trainer().id() == place.trainer().id()).mapToInt(each -> each.need().topic().hours()).sum();
        return given + place.need().topic().hours() <= hoursLeft.getOrDefault(place.trainer().id(), Integer.MAX_VALUE);
    }

    /** Whether this can still end better than the best answer so far. */
    private boolean promises(Map<LessonNeed, List<Offer>> open, int missing, int cost) {
        int atLeastMissing = missing;
        int atLeastCost = cost;
        for (List<Offer> offers : open.values()) {
            atLeastMissing += offers.isEmpty() ? 1 : 0;
            atLeastCost += offers.isEmpty() ? 0 : offers.get(0).cost;
        }
        return atLeastMissing < fewestMissing || atLeastMissing == fewestMissing && atLeastCost < leastCost;
    }

    private static LessonNeed tightest(Map<LessonNeed, List<Offer>> open) {
        LessonNeed tightest = null;
        for (LessonNeed each : open.keySet()) {
            if (tightest == null || open.get(each).size() < open.get(tightest).size()) {
                tightest = each;
            }
        }
        return tightest;
    }

    /** What is left to choose once {@code done} took that place, or none. */
    private static Map<LessonNeed, List<Offer>> after(Map<LessonNeed, List<Offer>> open, LessonNeed done, Place taken) {
        Map<LessonNeed, List<Offer>> left = new LinkedHashMap<>();
        open.forEach((need, offers) -> {
            if (need != done) {
                left.put(need, taken == null ? offers : offers.stream().filter(offer -> !offer.place.clashes(taken)).toList());
            }
        });
        return left;
    }
}
