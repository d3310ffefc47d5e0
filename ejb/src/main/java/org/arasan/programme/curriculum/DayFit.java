package org.arasan.programme.curriculum;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.programme.Intake;
import org.arasan.programme.Programme;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;

/** Whether the lessons of a day have room in the hours that a house keeps for lessons. */
public final class DayFit {

    private final Programme programme;
    private final ResortRules rules;
    /** The day of check-out, or 0 where nobody checks in or out: then every day is whole. */
    private final int lastDay;

    private DayFit(Programme programme, ResortRules rules, int lastDay) {
        this.programme = programme;
        this.rules = rules;
        this.lastDay = lastDay;
    }

    /** Of an intake’s own days; those of a stay begin with check-in and end with check-out. */
    public static DayFit of(Intake intake, ResortRules rules) {
        return new DayFit(intake.programme(), rules, intake.staysOvernight() ? intake.dayOf(intake.lastDay()) : 0);
    }

    /** Of any day of a house that is whole. */
    static DayFit ofWholeDays(Programme programme, ResortRules rules) {
        return new DayFit(programme, rules, 0);
    }

    /** The days that cannot hold their lessons. */
    public Set<Integer> tooShort(List<TopicPlan> plans) {
        Map<Integer, List<Duration>> days = plans.stream().collect(Collectors.groupingBy(TopicPlan::day, TreeMap::new,
                Collectors.mapping(plan -> programme.lasting(plan.academicHours()), Collectors.toList())));
        return days.keySet().stream().filter(day -> !fits(day, days.get(day))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Longest first into the first hours that have room: lessons are few and of about one length, so nothing cleverer finds more. */
    private boolean fits(int day, List<Duration> lessons) {
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
        boolean arriving = day == 1 && lastDay > 0;
        LocalTime from = arriving && rules.checkIn().isAfter(hours.from()) ? rules.checkIn() : hours.from();
        LocalTime until = day == lastDay && rules.checkOut().isBefore(hours.until()) ? rules.checkOut() : hours.until();
        return Math.max(0, Duration.between(from, until).toMinutes());
    }
}
