package org.arasan.exchange.house;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Target;
import org.arasan.programme.curriculum.DayFit;
import org.arasan.programme.topic.Outline;
import org.arasan.programme.topic.TopicPlan;

/** Whether a curriculum fits its programme and its house: the hours add up, no day has too many, and each has room for its lessons. */
final class CourseFit {

    private final Outline outline;
    private final DayFit days;

    CourseFit(Target target, Outline outline) {
        this.outline = outline;
        this.days = DayFit.of(target.intake(), target.rules());
    }

    void judge(List<Entry> entries, List<TopicPlan> topics, Plan plan) {
        int hours = topics.stream().mapToInt(TopicPlan::academicHours).sum();
        if (outline.hours() > 0 && hours != outline.hours()) {
            plan.fault(entries.get(entries.size() - 1), Column.HOURS, "course-hours", hours, outline.hours());
        }
        Set<Integer> tooShort = days.tooShort(topics);
        topics.stream().map(TopicPlan::day).distinct().sorted().forEach(day -> {
            int taught = topics.stream().filter(each -> each.day() == day).mapToInt(TopicPlan::academicHours).sum();
            if (taught > outline.mostOneDay()) {
                plan.fault(entries.get(lastOf(day, topics)), Column.HOURS, "day-too-full", day, taught, outline.mostOneDay());
            } else if (tooShort.contains(day)) {
                plan.fault(entries.get(lastOf(day, topics)), Column.STAY_DAY, "day-too-short", day);
            }
        });
    }

    private static int lastOf(int day, List<TopicPlan> topics) {
        return IntStream.range(0, topics.size()).filter(row -> topics.get(row).day() == day).max().orElseThrow();
    }
}
