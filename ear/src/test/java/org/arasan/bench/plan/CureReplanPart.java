package org.arasan.bench.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.arasan.planning.cure.Changes;
import org.arasan.planning.cure.Intakes;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.search.CureOutcome;
import org.arasan.planning.cure.search.CureSearch;
import org.arasan.planning.cure.search.Starts;
import org.arasan.planning.search.Patience;

/** The treatments of 105 guests. */
final class CureReplanPart implements ReplanPart {

    private static final int GUESTS = 105;
    private static final int SEED = 2026;
    private static final int MASSAGE = 1;
    private static final int MUD = 3;
    private static final int EXERCISE = 6;
    private static final int GROUP = 26;

    @Override
    public List<List<String>> measure() {
        CureOutcome before = plan(Intakes.of(GUESTS, 1, false), Duration.ofSeconds(10));
        plan(Changes.none(before), Duration.ofSeconds(1));
        List<List<String>> rows = new ArrayList<>();
        changes(before).forEach((name, facts) -> {
            long begun = System.nanoTime();
            CureOutcome after = plan(facts, Duration.ofMillis(500));
            double seconds = (System.nanoTime() - begun) / 1e9;
            rows.add(List.of("treatments", name, String.valueOf(homeless(facts)), String.valueOf(after.moved().size()),
                    String.valueOf(after.moved().stream().map(Due::guest).distinct().count()), String.valueOf(after.leftOut().size()),
                    String.format(Locale.ROOT, "%.2f", seconds)));
        });
        return rows;
    }

    private static CureOutcome plan(CureFacts facts, Duration time) {
        return new CureSearch(facts, CureWeights.USUAL, () -> false).plan(Patience.of(time), SEED);
    }

    private static long homeless(CureFacts facts) {
        Starts starts = new Starts(facts);
        return facts.dues().stream().filter(due -> !starts.allow(due.prescribed(), due.want().now())).count();
    }

    private static Map<String, CureFacts> changes(CureOutcome before) {
        int leaving = 9 * Minutes.OF_A_DAY + 20 * 60;
        Map<String, CureFacts> changes = new LinkedHashMap<>();
        changes.put("nothing", Changes.none(before));
        changes.put("massage closed on day 4", Changes.closed(before, MASSAGE, Intakes.span(3, "00:00", "23:59")));
        changes.put("mud closed on day 6", Changes.closed(before, MUD, Intakes.span(5, "00:00", "23:59")));
        changes.put("exercise closed on day 5", Changes.closed(before, EXERCISE, Intakes.span(4, "00:00", "23:59")));
        changes.put("a group's lesson of day 5 moves", Changes.lesson(before, GROUP, Intakes.span(4, "10:00", "11:40")));
        changes.put("a guest comes a day late", Changes.stay(before, 7, new Minutes(Minutes.OF_A_DAY + 8 * 60, leaving)));
        changes.put("a guest leaves two days early", Changes.stay(before, 7, new Minutes(8 * 60, leaving - 2 * Minutes.OF_A_DAY)));
        return changes;
    }
}
