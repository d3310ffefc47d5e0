package org.arasan.planning.cure.facts;

import org.arasan.planning.search.Verdict.Level;

/** What a plan of cures is judged by, and what one breach costs on its level unless a house says otherwise. */
public enum CureConstraint {
    TWO_PLACES("two-places", Level.MUST, 1),
    LESSON("lesson", Level.MUST, 1),
    MEAL("meal", Level.MUST, 1),
    EVENT("event", Level.MUST, 1),
    QUIET_HOUR("quiet-hour", Level.MUST, 1),
    ELSEWHERE("elsewhere", Level.MUST, 1),
    AWAY("away", Level.MUST, 1),
    PAST("past", Level.MUST, 1),
    CABINET_FULL("cabinet-full", Level.MUST, 1),
    CABINET_HOURS("cabinet-hours", Level.MUST, 1),
    REST("rest", Level.MUST, 1),
    TWICE_A_DAY("twice-a-day", Level.MUST, 1),
    TWO_GENERAL("two-general", Level.MUST, 1),
    CONTRAINDICATED("contraindicated", Level.MUST, 1),
    SEX("sex", Level.MUST, 1),
    APART("apart", Level.MUST, 1),
    DAY("day", Level.MUST, 1),
    START("start", Level.MUST, 1),
    PINNED("pinned", Level.MUST, 1),
    LEFT_OUT("left-out", Level.PLACE, 1),
    PART_OF_DAY("part-of-day", Level.WISH, 4),
    FRAME("frame", Level.WISH, 6),
    SPREAD("spread", Level.WISH, 4),
    SAME_HOUR("same-hour", Level.WISH, 1),
    WAIT("wait", Level.WISH, 1),
    FULL_DAY("full-day", Level.WISH, 4),
    MOVED("moved", Level.WISH, 400),
    DISTURBED("disturbed", Level.WISH, 200);

    private final String key;
    private final Level level;
    private final long weight;

    CureConstraint(String key, Level level, long weight) {
        this.key = "cure." + key;
        this.level = level;
        this.weight = weight;
    }

    /** Its name, which is the key of its text too. */
    public String key() {
        return key;
    }

    public Level level() {
        return level;
    }

    long usualWeight() {
        return weight;
    }
}
