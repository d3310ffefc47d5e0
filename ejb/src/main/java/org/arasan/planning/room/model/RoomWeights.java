package org.arasan.planning.room.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.planning.search.Verdict.Level;

/** What each constraint of a plan of rooms weighs. This is the table; a resort may weigh otherwise. */
public final class RoomWeights {

    public static final String BEDS = "room.beds";
    public static final String SEXES_APART = "room.sexes-apart";
    public static final String ACCESSIBLE = "room.accessible";
    public static final String LOWER_FLOOR = "room.lower-floor";
    public static final String OPEN = "room.open";
    public static final String PLACED = "room.placed";
    public static final String COUPLES_TOGETHER = "room.couples-together";
    public static final String PAIRS_TOGETHER = "room.pairs-together";
    public static final String WISHES_HEARD = "room.wishes-heard";
    public static final String EARLIER_FIRST = "room.earlier-first";
    public static final String CATEGORY = "room.category";
    public static final String ACCESSIBLE_KEPT = "room.accessible-kept";
    public static final String LOWER_FLOOR_KEPT = "room.lower-floor-kept";
    public static final String EXTRA_BEDS = "room.extra-beds";
    public static final String FEW_MOVES = "room.few-moves";
    public static final String BEDS_LOST = "room.beds-lost";
    public static final String FEW_ROOMS = "room.few-rooms";

    private static final RoomWeights USUAL = new RoomWeights(Map.of())
            .with(BEDS, Level.MUST, 1)                  // a guest beyond the beds, a night
            .with(SEXES_APART, Level.MUST, 1)           // a man among women or a woman among men, a night
            .with(ACCESSIBLE, Level.MUST, 1)            // a guest in a wheelchair
            .with(LOWER_FLOOR, Level.MUST, 1)           // a guest who was promised floor 1
            .with(OPEN, Level.MUST, 1)                  // a guest in a room that is closed
            .with(PLACED, Level.PLACE, 1)               // a guest without a bed
            .with(COUPLES_TOGETHER, Level.WISH, 1_000)  // a couple in two rooms
            .with(PAIRS_TOGETHER, Level.WISH, 700)      // two who named each other, in two rooms
            .with(WISHES_HEARD, Level.WISH, 200)        // a guest apart from the one they named
            .with(CATEGORY, Level.WISH, 100)            // a guest in a room of another category than the one paid for
            .with(EARLIER_FIRST, Level.WISH, 20)        // a guest without a bed, for each other who is to go without one before them
            .with(FEW_MOVES, Level.WISH, 20)            // a guest who is moved
            .with(ACCESSIBLE_KEPT, Level.WISH, 8)       // an accessible room taken without need, a guest and night
            .with(EXTRA_BEDS, Level.WISH, 5)            // an extra bed in use, a night
            .with(LOWER_FLOOR_KEPT, Level.WISH, 2)      // floor 1 taken without need, a guest and night
            .with(BEDS_LOST, Level.WISH, 2)             // a bed that nobody may have beside a couple, a night
            .with(FEW_ROOMS, Level.WISH, 1);            // a room in use, a night

    private final Map<String, Weight> table;

    private record Weight(Level level, long weight) {

        HardMediumSoftLongScore score() {
            return switch (level) {
                case MUST -> HardMediumSoftLongScore.ofHard(weight);
                case PLACE -> HardMediumSoftLongScore.ofMedium(weight);
                case WISH -> HardMediumSoftLongScore.ofSoft(weight);
            };
        }
    }

    private RoomWeights(Map<String, Weight> table) {
        this.table = table;
    }

    public static RoomWeights usual() {
        return USUAL;
    }

    /** What each wish weighs, by its name. */
    public Map<String, Long> wishes() {
        return table.entrySet().stream().filter(each -> each.getValue().level() == Level.WISH)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().weight()));
    }

    /** These weights, and for the constraints named there those; each stays on its level. Refuses a constraint that there is not, and less than nothing. */
    public RoomWeights weighing(Map<String, Long> settings) {
        RoomWeights weights = this;
        for (Map.Entry<String, Long> each : settings.entrySet()) {
            weights = weights.with(each.getKey(), weights.level(each.getKey()), each.getValue());
        }
        return weights;
    }

    /** These weights, and one constraint on that level with that weight. */
    public RoomWeights with(String constraint, Level level, long weight) {
        if (weight < 0) {
            throw new IllegalArgumentException(constraint + " weighs " + weight);
        }
        Map<String, Weight> more = new LinkedHashMap<>(table);
        more.put(constraint, new Weight(level, weight));
        return new RoomWeights(more);
    }

    public Level level(String constraint) {
        return of(constraint).level();
    }

    public long weight(String constraint) {
        return of(constraint).weight();
    }

    HardMediumSoftLongScore score(String constraint) {
        return of(constraint).score();
    }

    ConstraintWeightOverrides<HardMediumSoftLongScore> overrides() {
        Map<String, HardMediumSoftLongScore> scores = table.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().score()));
        return ConstraintWeightOverrides.of(scores);
    }

    private Weight of(String constraint) {
        Weight weight = table.get(constraint);
        if (weight == null) {
            throw new IllegalArgumentException("there is no constraint " + constraint);
        }
        return weight;
    }
}
