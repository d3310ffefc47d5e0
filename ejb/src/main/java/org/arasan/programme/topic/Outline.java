package org.arasan.programme.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The frame that the topics of a curriculum fill: so many days, so many academic hours in all and on one day.
 *
 * @param hours      of the whole course; 0 where any number will do
 * @param mostOneDay most academic hours of one day
 */
public record Outline(int days, int hours, int mostOneDay) {

    /** Most academic hours of a day where nobody has said otherwise. */
    public static final int USUAL_HOURS_OF_A_DAY = 8;

    /** The rows in the order in which they are taught: by day, and within a day as they stand. */
    public static List<TopicPlan> ordered(List<TopicPlan> plans) {
        return plans.stream().sorted((one, other) -> Integer.compare(one.day(), other.day())).toList();
    }

    /** All that is wrong with rows that stand in their order; empty where they may become an edition. */
    public List<Flaw> flaws(List<TopicPlan> plans) {
        List<Flaw> flaws = new ArrayList<>();
        int sum = plans.stream().mapToInt(TopicPlan::academicHours).sum();
        if (hours > 0 && sum != hours) {
            flaws.add(Flaw.whole("curriculum-hours", sum, hours));
        } else if (plans.isEmpty()) {
            flaws.add(Flaw.whole("curriculum-empty"));
        }
        days(plans, flaws);
        numbers(plans, flaws);
        needs(plans, flaws);
        return flaws;
    }

    private void days(List<TopicPlan> plans, List<Flaw> flaws) {
        Map<Integer, Integer> hoursOf = new TreeMap<>();
        Map<Integer, Integer> lastOf = new HashMap<>();
        for (int row = 0; row < plans.size(); row++) {
            TopicPlan plan = plans.get(row);
            if (plan.day() > days) {
                flaws.add(Flaw.at(row, "day", "curriculum-day", plan.number(), plan.day(), days));
            }
            hoursOf.merge(plan.day(), plan.academicHours(), Integer::sum);
            lastOf.put(plan.day(), row);
        }
        hoursOf.forEach((day, taught) -> {
            if (taught > mostOneDay) {
                flaws.add(Flaw.at(lastOf.get(day), "hours", "curriculum-day-full", day, taught, mostOneDay));
            }
        });
    }

    private static void numbers(List<TopicPlan> plans, List<Flaw> flaws) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int row = 0; row < plans.size(); row++) {
            if (first.putIfAbsent(plans.get(row).number(), row) != null) {
                flaws.add(Flaw.at(row, "number", "curriculum-number-twice", plans.get(row).number()));
            }
        }
    }

    private static void needs(List<TopicPlan> plans, List<Flaw> flaws) {
        for (int row = 0; row < plans.size(); row++) {
            TopicPlan plan = plans.get(row);
            for (int need : plan.needs()) {
                int place = place(plans, need);
                if (place < 0) {
                    flaws.add(Flaw.at(row, "needs", "curriculum-need-unknown", plan.number(), need));
                } else if (place >= row) {
                    flaws.add(Flaw.at(row, "needs", "curriculum-need-later", plan.number(), need, plans.get(place).day()));
                }
            }
        }
    }

    private static int place(List<TopicPlan> plans, int number) {
        for (int row = 0; row < plans.size(); row++) {
            if (plans.get(row).number() == number) {
                return row;
            }
        }
        return -1;
    }
}
