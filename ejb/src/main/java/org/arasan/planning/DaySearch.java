package org.arasan.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.planning.LessonMeans.Place;

/**
 * Gives the lessons of one day their places so that as many as possible are laid out: tries the lesson with the fewest places left first
 * and takes a choice back that leaves another lesson without one. The first complete answer wins, so better places stand first.
 */
final class DaySearch {

    /** Steps after which the best answer so far is good enough; a day of twenty groups needs a few hundred. */
    private static final int PATIENCE = 100_000;

    private List<Place> best = List.of();
    private int fewestMissing = Integer.MAX_VALUE;
    private int steps;

    /** The most places found, of those offered to each lesson in the order of preference. */
    static List<Place> search(Map<LessonNeed, List<Place>> offers) {
        DaySearch search = new DaySearch();
        search.go(offers, new ArrayList<>(), 0);
        return search.best;
    }

    private void go(Map<LessonNeed, List<Place>> open, List<Place> placed, int missing) {
        long hopeless = open.values().stream().filter(List::isEmpty).count();
        if (missing + hopeless >= fewestMissing || steps++ > PATIENCE) {
            return;
        }
        if (open.isEmpty()) {
            best = List.copyOf(placed);
            fewestMissing = missing;
            return;
        }
        LessonNeed next = tightest(open);
        for (Place place : open.get(next)) {
            placed.add(place);
            go(after(open, next, place), placed, missing);
            placed.remove(placed.size() - 1);
        }
        go(after(open, next, null), placed, missing + 1);
    }

    private static LessonNeed tightest(Map<LessonNeed, List<Place>> open) {
        LessonNeed tightest = null;
        for (LessonNeed each : open.keySet()) {
            if (tightest == null || open.get(each).size() < open.get(tightest).size()) {
                tightest = each;
            }
        }
        return tightest;
    }

    /** What is left to choose once {@code done} took that place, or none. */
    private static Map<LessonNeed, List<Place>> after(Map<LessonNeed, List<Place>> open, LessonNeed done, Place taken) {
        Map<LessonNeed, List<Place>> left = new LinkedHashMap<>();
        open.forEach((need, places) -> {
            if (need != done) {
                left.put(need, taken == null ? places : places.stream().filter(place -> !place.clashes(taken)).toList());
            }
        });
        return left;
    }
}
