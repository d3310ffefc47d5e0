package org.arasan.programme;

import java.util.HashMap;
import java.util.Map;

/** What a member has to show, by the name of the fact; what nobody knows counts as nothing. The core's own names stand here. */
public record Facts(Map<String, Integer> values) {

    /** Academic hours attended; excused is not attended, and an hour counts once. */
    public static final String HOURS = "hours";
    /** 1 where the stay was finished: checked in, and out on the last day or released early for an accepted reason. */
    public static final String STAY = "stay";
    /** Nights slept. */
    public static final String NIGHTS = "nights";
    /** Percent of the best attempt at the final test. */
    public static final String SCORE = "score";

    public Facts {
        values = Map.copyOf(values);
    }

    public Facts(int hoursAttended, boolean stayFinished, int nights) {
        this(Map.of(HOURS, hoursAttended, STAY, stayFinished ? 1 : 0, NIGHTS, nights));
    }

    public int of(String fact) {
        return values.getOrDefault(fact, 0);
    }

    public int hoursAttended() {
        return of(HOURS);
    }

    public int nights() {
        return of(NIGHTS);
    }

    /** These and one more. */
    public Facts with(String fact, int value) {
        Map<String, Integer> more = new HashMap<>(values);
        more.put(fact, value);
        return new Facts(more);
    }
}
