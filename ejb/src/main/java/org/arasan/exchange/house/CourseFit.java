package org.arasan.exchange.house;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Target;
import org.arasan.programme.Programme;
import org.arasan.programme.TopicPlan;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;

/** Whether a curriculum fits its programme and its house: the hours add up, and each stay day has room for its lessons. */
final class CourseFit {

    private final Programme programme;
    private final ResortRules rules;
    private final int lastDay;

    CourseFit(Target target) {
        this.programme = target.intake().programme();
        this.rules = target.rules();
        this.lastDay = target.intake().dayOf(target.intake().lastDay());
    }

    void judge(List<Entry> entries, List<TopicPlan> topics, Plan plan) {
        int hours = topics.stream().mapToInt(TopicPlan::academicHours).sum();
        if (hours != programme.academicHours()) {
            plan.fault(entries.get(entries.size() - 1), Column.HOURS, "course-hours", hours, programme.academicHours());
        }
        Map<Integer, List<Integer>> days = IntStream.range(0, topics.size()).boxed()
                .collect(Collectors.groupingBy(i -> topics.get(i).day(), TreeMap::new, Collectors.toList()));
        days.forEach((day, rows) -> {
            List<Duration> lessons = rows.stream().map(i -> programme.lasting(topics.get(i).academicHours())).toList();
            if (!fit(day, lessons)) {
                plan.fault(entries.get(rows.get(rows.size() - 1)), Column.STAY_DAY, "day-too-short", day);
            }
        });
    }

    /** Longest first into the first hours that have room: lessons are few and of about one length, so nothing cleverer finds more. */
    private boolean fit(int day, List<Duration> lessons) {
        List<Long> room = rules.hours().stream().filter(hours -> hours.kind() == ResortHours.Kind.LESSON)
                .map(hours -> minutes(day, hours)).collect(Collectors.toList());
        for (long lesson : lessons.stream().mapToLong(length -> -length.toMinutes()).sorted().map(minutes -> -minutes).toArray()) {
            int place = IntStream.range(0, room.size()).filter(i -> room.get(i) >= lesson).findFirst().orElse(-1);
            if (place < 0) {
                return false;
            }
            room.set(place, room.get(place) - lesson - programme.pause().toMinutes());
        }
        return true;
    }

    private long minutes(int day, ResortHours hours) {
        LocalTime from = day == 1 && rules.checkIn().isAfter(hours.from()) ? rules.checkIn() : hours.from();
        LocalTime until = day == lastDay && rules.checkOut().isBefore(hours.until()) ? rules.checkOut() : hours.until();
        return Math.max(0, Duration.between(from, until).toMinutes());
    }
}
