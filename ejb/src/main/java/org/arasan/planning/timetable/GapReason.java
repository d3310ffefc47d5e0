package org.arasan.planning.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;

/** Finds out what was short for a lesson: hours, trainers, halls, or only a moment at which they are free together. */
final class GapReason {

    private final LessonMeans means;
    private final NavigableSet<Instant> starts;
    private final List<Place> places;
    private final Map<Long, Integer> hoursLeft;

    /** {@code places} are those that the other lessons of the day got, {@code hoursLeft} what each trainer could give before them. */
    GapReason(LessonMeans means, NavigableSet<Instant> starts, List<Place> places, Map<Long, Integer> hoursLeft) {
        this.hoursLeft = hoursLeft;
        this.means = means;
        this.starts = starts;
        this.places = places;
    }

    Gap of(LessonNeed need) {
        List<Span> spans = starts.stream().map(start -> Span.of(start, need.topic().length()))
                .filter(span -> means.hours().on(need.day()).stream().anyMatch(window -> window.holds(span))).toList();
        if (spans.isEmpty()) {
            return gap(need, "no-time", need.topic().length().toMinutes(), longestWindow(need).toMinutes());
        }
        if (means.teachersFor(need).isEmpty()) {
            return withoutTeacher(need);
        }
        List<Teacher> able = means.teachersFor(need);
        if (spans.stream().noneMatch(span -> able.stream().anyMatch(teacher -> teacher.canCome(span)))) {
            return gap(need, "nobody-available", names(able));
        }
        if (able.stream().noneMatch(teacher -> hasHours(teacher, need))) {
            return gap(need, "trainers-at-limit", names(able));
        }
        if (means.hallsFor(need).isEmpty()) {
            return gap(need, "no-hall", need.group().people(), largestHall());
        }
        return taken(need, spans);
    }

    private Gap withoutTeacher(LessonNeed need) {
        List<Teacher> teaching = means.teachers().stream().filter(teacher -> teacher.teaches(need)).toList();
        if (teaching.isEmpty()) {
            return gap(need, "nobody-teaches", need.topic().number());
        }
        List<Teacher> speaking = teaching.stream().filter(teacher -> teacher.speaks(need)).toList();
        if (speaking.isEmpty()) {
            return gap(need, "nobody-speaks", need.group().language(), names(teaching));
        }
        return gap(need, "nobody-on-site", names(speaking));
    }

    private Gap taken(LessonNeed need, List<Span> all) {
        List<Span> spans = all.stream().filter(span -> means.isInOrder(need, span)).toList();
        if (spans.isEmpty()) {
            return gap(need, "out-of-order", need.topic().number(), inTheWay(need, all));
        }
        List<Span> free = spans.stream().filter(span -> isFree(need, span)).toList();
        if (free.isEmpty()) {
            return gap(need, "group-taken");
        }
        if (free.stream().noneMatch(span -> means.teachersFor(need).stream().anyMatch(isFree(span)))) {
            return gap(need, "trainers-taken", names(means.teachersFor(need)));
        }
        if (free.stream().noneMatch(span -> means.hallsFor(need).stream().anyMatch(hall -> isFree(hall, span)))) {
            return gap(need, "halls-taken", need.group().people(), halls(need));
        }
        return gap(need, "not-together");
    }

    private String inTheWay(LessonNeed need, List<Span> spans) {
        return means.taken().stream().filter(each -> spans.stream().anyMatch(span -> each.forbids(need, span)))
                .map(each -> each.topic().number() + " “" + each.topic().title() + "”").distinct().collect(Collectors.joining(", "));
    }

    private boolean hasHours(Teacher teacher, LessonNeed need) {
        int today = places.stream().filter(each -> each.trainer().id() == teacher.id()).mapToInt(each -> each.need().topic().hours()).sum();
        return today + need.topic().hours() <= hoursLeft.getOrDefault(teacher.id(), Integer.MAX_VALUE);
    }

    private boolean isFree(LessonNeed need, Span span) {
        return means.groupsAreFree(need, span) && places.stream()
                .noneMatch(place -> place.need().meets(need.group().together()) && place.span().overlaps(span));
    }

    private Predicate<Teacher> isFree(Span span) {
        return teacher -> means.teacherIsFree(teacher, span)
                && places.stream().noneMatch(place -> place.trainer().id() == teacher.id() && place.span().overlaps(span));
    }

    private boolean isFree(Hall hall, Span span) {
        return means.hallIsFree(hall, span)
                && places.stream().noneMatch(place -> place.hall().id() == hall.id() && place.span().overlaps(span));
    }

    private Duration longestWindow(LessonNeed need) {
        return means.hours().on(need.day()).stream().map(Span::length).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    private int largestHall() {
        return means.halls().stream().mapToInt(Hall::seats).max().orElse(0);
    }

    private String halls(LessonNeed need) {
        return means.hallsFor(need).stream().map(Hall::name).collect(Collectors.joining(", "));
    }

    private static String names(List<Teacher> teachers) {
        return teachers.stream().map(Teacher::name).collect(Collectors.joining(", "));
    }

    private static Gap gap(LessonNeed need, String reason, Object... args) {
        return new Gap(need, "planning." + reason, List.of(args));
    }
}
