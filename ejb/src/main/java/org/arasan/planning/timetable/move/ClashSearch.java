package org.arasan.planning.timetable.move;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.Span;

/** Asks the rules about a lesson at every moment of a day; where its own hall or trainer alone is in the way, others are tried. */
final class ClashSearch {

    /** A hand carries a lesson in steps of so much. */
    static final Duration STEP = Duration.ofMinutes(5);

    private final LessonMeans means;
    private final BusyTimes busy;
    private final LocalDate topicDay;
    private final Instant now;

    ClashSearch(LessonMeans means, BusyTimes busy, LocalDate topicDay, Instant now) {
        this.means = means;
        this.busy = busy;
        this.topicDay = topicDay;
        this.now = now;
    }

    /** The whole day, from midnight to midnight. */
    List<Stretch> on(LessonNeed need, long trainer, long venue) {
        List<Teacher> teachers = means.teachers().stream().sorted(Comparator.comparing(each -> each.id() != trainer)).toList();
        List<Hall> halls = means.halls().stream().sorted(Comparator.<Hall, Boolean>comparing(each -> each.id() != venue)
                .thenComparing(Hall::seats)).toList();
        List<Stretch> day = new ArrayList<>();
        if (teachers.isEmpty() || halls.isEmpty()) {
            return day;
        }
        Instant end = means.hours().startOf(need.day().plusDays(1));
        for (Instant start = means.hours().startOf(need.day()); start.isBefore(end); start = start.plus(STEP)) {
            add(day, stretch(new Place(need, Span.of(start, need.topic().length()), teachers.get(0), halls.get(0)), teachers, halls));
        }
        return day;
    }

    private static void add(List<Stretch> day, Stretch next) {
        Stretch last = day.isEmpty() ? null : day.get(day.size() - 1);
        if (last != null && last.goesOnAs(next)) {
            day.set(day.size() - 1, new Stretch(last.from(), next.until(), last.place(), last.clashes()));
        } else {
            day.add(next);
        }
    }

    private Stretch stretch(Place own, List<Teacher> teachers, List<Hall> halls) {
        List<Clash> clashes = clashes(own);
        Optional<Place> place = fits(clashes) ? Optional.of(own)
                : clashes.stream().filter(Clash::binding).allMatch(Clash::heals) ? other(own, teachers, halls) : Optional.empty();
        List<Clash> told = place.isEmpty() ? clashes : clashes.stream().filter(each -> !each.binding()).toList();
        return new Stretch(own.span().from(), own.span().from().plus(STEP), place.orElse(null), told);
    }

    /** The trainer is kept rather than the hall. */
    private Optional<Place> other(Place own, List<Teacher> teachers, List<Hall> halls) {
        return teachers.stream().flatMap(teacher -> halls.stream().map(hall -> new Place(own.need(), own.span(), teacher, hall)))
                .filter(place -> fits(clashes(place))).findFirst();
    }

    private List<Clash> clashes(Place place) {
        return new MoveRules(means, busy, place, topicDay).clashes(now);
    }

    private static boolean fits(List<Clash> clashes) {
        return clashes.stream().noneMatch(Clash::binding);
    }
}
