package org.arasan.course.trainer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How much a trainer teaches: academic hours by week and by intake, those already given apart from those still to come. */
public record TrainerLoad(List<Week> weeks, List<OfIntake> intakes) {

    /** A week from Monday on; {@code limit} is the most the trainer should give, or {@code null}. */
    public record Week(LocalDate monday, int given, int planned, Integer limit) {

        public int hours() {
            return given + planned;
        }

        public boolean over() {
            return limit != null && hours() > limit;
        }
    }

    /** What the trainer gives in one intake. */
    public record OfIntake(Long intake, int number, int given, int planned) {
    }

    /** Of every week from the first to the last day; weeks without lessons too. */
    static TrainerLoad of(List<Slot> slots, Integer limit, ZoneId zone, Instant now, LocalDate first, int weeks) {
        Map<LocalDate, List<Slot>> byWeek = slots.stream().collect(Collectors.groupingBy(each -> each.week(zone)));
        List<Week> all = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            List<Slot> week = byWeek.getOrDefault(first.plusWeeks(i), List.of());
            all.add(new Week(first.plusWeeks(i), given(week, now), hours(week) - given(week, now), limit));
        }
        Map<Long, List<Slot>> byIntake = slots.stream().collect(Collectors.groupingBy(Slot::intake, TreeMap::new, Collectors.toList()));
        return new TrainerLoad(all, byIntake.values().stream().map(each -> new OfIntake(each.get(0).intake(), each.get(0).number(),
                given(each, now), hours(each) - given(each, now))).sorted(Comparator.comparing(OfIntake::number).reversed()).toList());
    }

    private static int given(List<Slot> slots, Instant now) {
        return hours(slots.stream().filter(each -> !each.ends().isAfter(now)).toList());
    }

    private static int hours(List<Slot> slots) {
        return slots.stream().mapToInt(Slot::hours).sum();
    }
}
