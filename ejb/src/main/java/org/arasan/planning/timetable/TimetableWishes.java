package org.arasan.planning.timetable;

import java.util.List;
import java.util.Map;
import org.arasan.planning.timetable.LessonMeans.Place;

/**
 * What else a timetable takes into account.
 *
 * @param busy     appointments of those who learn
 * @param now      where lessons lie that may be moved; it costs something for each person moved
 * @param daysOff  so many days from the curriculum's may a lesson lie; none, where that day is a rule
 * @param settings weights of constraints that differ from those of {@link org.arasan.planning.timetable.model.Rule}, by name
 */
public record TimetableWishes(List<BusyTime> busy, Map<LessonNeed, Place> now, int daysOff, Map<String, Long> settings) {

    public static final TimetableWishes NONE = new TimetableWishes(List.of(), Map.of(), 0, Map.of());
}
