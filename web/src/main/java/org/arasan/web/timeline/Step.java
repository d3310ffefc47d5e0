package org.arasan.web.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.arasan.timeline.DayPlan;
import org.arasan.timeline.Moment;

/**
 * One row of a day's timeline.
 *
 * @param past      over: the row shrinks
 * @param running   being lived through
 * @param nowBefore the line of now stands above it
 */
public record Step(Moment moment, boolean past, boolean running, boolean nowBefore) {

    static List<Step> of(DayPlan day, Instant now) {
        List<Step> steps = new ArrayList<>();
        for (Moment moment : day.moments()) {
            boolean first = !steps.isEmpty() && moment.starts().isAfter(now) && !steps.get(steps.size() - 1).moment().starts().isAfter(now);
            steps.add(new Step(moment, moment.over(now), moment.running(now), first));
        }
        return steps;
    }

    /** The drawing beside it. */
    public String icon() {
        if (past) {
            return "check";
        }
        return switch (moment.kind()) {
            case BREAKFAST, LUNCH, DINNER -> "utensils";
            case QUIET -> "moon";
            case LESSON -> "book";
            case TREATMENT -> "drop";
            case LEISURE, FREE -> "leaf";
            case EVENT -> "ticket";
            case CHECK_IN, CHECK_OUT -> "key";
        };
    }

    /** How it looks. */
    public String look() {
        String kind = switch (moment.kind()) {
            case LESSON -> "less";
            case FREE, LEISURE -> "free";
            case QUIET -> "quiet";
            case CHECK_IN, CHECK_OUT, TREATMENT, EVENT -> "treat";
            case BREAKFAST, LUNCH, DINNER -> "meal";
        };
        return past ? kind + " past" : kind;
    }
}
