package org.arasan.planning.timetable.model;

import static org.arasan.planning.search.Verdict.Level.MUST;
import static org.arasan.planning.search.Verdict.Level.PLACE;
import static org.arasan.planning.search.Verdict.Level.WISH;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.planning.search.Verdict.Level;

/** What a timetable is judged by: every constraint with its level and what one unit of it costs unless settings say otherwise. */
public enum Rule {
    /** A tick that a trainer would spend in two lectures. */
    TRAINER_IN_ONE_PLACE("trainer-in-one-place", MUST, 1),
    /** A tick that a group would spend in two lectures. */
    GROUP_IN_ONE_PLACE("group-in-one-place", MUST, 1),
    /** A tick that two lectures would share a hall. */
    HALL_IN_ONE_PLACE("hall-in-one-place", MUST, 1),
    /** A trainer who does not teach the topic in the language. */
    TRAINER_ABLE("trainer-able", MUST, 1),
    /** A tick at which the trainer is away. */
    TRAINER_THERE("trainer-there", MUST, 1),
    /** An academic hour over the trainer's limit of the week. */
    TRAINER_WEEK("trainer-week", MUST, 1),
    /** Somebody without a seat. */
    HALL_HOLDS("hall-holds", MUST, 1),
    /** A lecture outside of its hours: in a meal, in the quiet hour, before check-in. */
    WITHIN_HOURS("within-hours", MUST, 1),
    /** A lecture at the time of an appointment that stays. */
    PEOPLE_FREE("people-free", MUST, 1),
    /** A lecture that begins before one that it needs has ended. */
    TOPICS_IN_ORDER("topics-in-order", MUST, 1),
    /** A lecture that was to stay and did not. */
    PINNED_STAYS("pinned-stays", MUST, 1),
    /** A lecture without a place. */
    LEFT_OUT("left-out", PLACE, 1),
    /** A day between a lecture and the curriculum's day. */
    CURRICULUM_DAY("curriculum-day", WISH, 200),
    /** A day short of those over which a series should be spread. */
    EVEN_DAYS("even-days", WISH, 50),
    /** A lecture of a group with no other right before or after it; counted in models whose lectures last one period each. */
    ISOLATED("isolated", WISH, 0),
    /** A tick that a group waits between two lectures of a day. */
    GROUP_WAITS("group-waits", WISH, 1),
    /** A hall of a series beyond the first. */
    ONE_HALL("one-hall", WISH, 100),
    /** A time of day of a series beyond the first. */
    ONE_TIME("one-time", WISH, 300),
    /** A trainer of a series beyond the first. */
    ONE_TRAINER("one-trainer", WISH, 10),
    /** A lecture that begins before noon: mornings belong to treatments. */
    MORNINGS("mornings", WISH, 1000),
    /** An appointment that a lecture would push away. */
    APPOINTMENTS("appointments", WISH, 20),
    /** Somebody without a seat, where that may be. */
    SEATS_SHORT("seats-short", WISH, 0),
    /** A seat that stays empty. */
    SEATS_EMPTY("seats-empty", WISH, 1),
    /** Somebody whose lecture goes elsewhere than it was. */
    MOVED("moved", WISH, 40);

    private final String constraint;
    private final Level level;
    private final long weight;

    Rule(String name, Level level, long weight) {
        this.constraint = "timetable." + name;
        this.level = level;
        this.weight = weight;
    }

    /** Its name among constraints, and the key of its text in the planner's bundle. */
    public String constraint() {
        return constraint;
    }

    public Level level() {
        return level;
    }

    /** What one unit costs; {@code settings} go by {@link #constraint()}, and none may be less than nothing. */
    public long weight(Map<String, Long> settings) {
        long set = settings.getOrDefault(constraint, weight);
        if (set < 0) {
            throw new IllegalArgumentException(constraint + " cannot weigh " + set);
        }
        return set;
    }

    /** What each wish usually weighs, by its constraint. Those that weigh nothing belong to models of other houses. */
    public static Map<String, Long> wishes() {
        return Arrays.stream(values()).filter(each -> each.level == WISH && each.weight > 0).collect(Collectors.toMap(Rule::constraint, each -> each.weight));
    }
}
