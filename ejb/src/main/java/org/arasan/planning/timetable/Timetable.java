package org.arasan.planning.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arasan.course.trainer.Slot;
import org.arasan.planning.timetable.DaySearch.Offer;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;

/**
 * Lays lessons out, day by day: each within the hours for lessons, with a trainer who is there, teaches the topic and speaks the language,
 * in a hall that holds the group, and nobody in two places at once. It rather leaves mornings to treatments, and keeps a group to its
 * time of day and its hall. Whoever asks gets as many lessons as fit, and the exact reason for each that does not.
 */
public final class Timetable {

    /** Between two lessons that follow each other, where there is a choice. */
    private static final Duration REST = Duration.ofMinutes(10);

    private final LessonMeans means;
    /** Where each group was last; a group rather stays there. */
    private final Map<Long, Place> habits = new HashMap<>();
    private final Map<Long, Integer> lessonsGiven = new HashMap<>();
    private final List<Place> laidOut = new ArrayList<>();

    /** What was laid out, and what could not be. */
    public record Outcome(List<Place> places, List<Gap> gaps) {
    }

    private Timetable(LessonMeans means) {
        this.means = means;
    }

    public static Outcome layOut(List<LessonNeed> needs, LessonMeans means) {
        Timetable timetable = new Timetable(means);
        Map<LocalDate, List<LessonNeed>> days = new TreeMap<>();
        needs.forEach(need -> days.computeIfAbsent(need.day(), day -> new ArrayList<>()).add(need));
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        days.values().forEach(day -> timetable.layOutDay(day, outcome));
        return outcome;
    }

    /** The places that fit a single lesson, best first. */
    public static List<Place> fitting(LessonNeed need, LessonMeans means) {
        Timetable timetable = new Timetable(means);
        return timetable.offers(need, timetable.starts(List.of(need))).stream().map(Offer::place).toList();
    }

    private void layOutDay(List<LessonNeed> needs, Outcome outcome) {
        Map<LessonNeed, List<Offer>> offers = new LinkedHashMap<>();
        NavigableSet<Instant> starts = starts(needs);
        needs.forEach(need -> offers.put(need, offers(need, starts)));
        Map<Long, Integer> left = hoursLeft(needs.get(0).day());
        List<Place> places = DaySearch.search(offers, left);
        for (Place place : places) {
            if (place.need().group().alone()) {
                habits.put(place.need().group().id(), place);
            }
            lessonsGiven.merge(place.trainer().id(), 1, Integer::sum);
        }
        laidOut.addAll(places);
        outcome.places.addAll(places);
        needs.stream().filter(need -> places.stream().noneMatch(place -> place.need() == need))
                .forEach(need -> outcome.gaps.add(new GapReason(means, starts, places, left).of(need)));
    }

    /** By trainer, what is left of the day's week before anything is laid out on the day. */
    private Map<Long, Integer> hoursLeft(LocalDate day) {
        Map<Long, Integer> left = new HashMap<>();
        for (Teacher teacher : means.teachers()) {
            int given = laidOut.stream().filter(each -> each.trainer().id() == teacher.id() && Slot.weekOf(each.need().day()).equals(Slot.weekOf(day)))
                    .mapToInt(each -> each.need().topic().hours()).sum();
            left.put(teacher.id(), teacher.hoursLeft().applyAsInt(day) - given);
        }
        return left;
    }

    private List<Offer> offers(LessonNeed need, NavigableSet<Instant> starts) {
        List<Offer> offers = new ArrayList<>();
        for (Instant start : starts) {
            Span span = Span.of(start, need.topic().length());
            if (means.hours().on(need.day()).stream().anyMatch(window -> window.holds(span)) && means.groupsAreFree(need, span)
                    && means.isInOrder(need, span)) {
                addOffers(need, span, offers);
            }
        }
        offers.sort(Comparator.comparingInt(Offer::cost));
        return offers;
    }

    private void addOffers(LessonNeed need, Span span, List<Offer> offers) {
        for (Teacher teacher : means.teachersFor(need)) {
            for (Hall hall : means.hallsFor(need)) {
                if (means.teacherIsFree(teacher, span) && means.hallIsFree(hall, span)) {
                    Place place = new Place(need, span, teacher, hall);
                    offers.add(new Offer(place, cost(place)));
                }
            }
        }
    }

    /**
     * The moments at which a lesson may begin. Whatever can be laid out at all can be laid out with each lesson as early as it goes, that is
     * at the start of a window or right after something else; these moments are enough, and few.
     */
    private NavigableSet<Instant> starts(List<LessonNeed> needs) {
        NavigableSet<Instant> starts = new TreeSet<>();
        LocalDate day = needs.get(0).day();
        List<Span> windows = means.hours().on(day);
        Deque<Instant> open = new ArrayDeque<>(means.endsOn(day));
        windows.forEach(window -> open.add(window.from()));
        while (!open.isEmpty()) {
            Instant start = open.remove();
            Span moment = Span.of(start, Duration.ofSeconds(1));
            if (windows.stream().anyMatch(window -> window.holds(moment)) && starts.add(start)) {
                needs.stream().map(need -> start.plus(need.topic().length())).distinct()
                        .forEach(end -> open.addAll(List.of(end, end.plus(REST))));
            }
        }
        return starts;
    }

    /** What a place costs against the wishes: mornings most, then another time of day, another hall, empty seats, one trainer's burden. */
    private int cost(Place place) {
        int cost = means.hours().inTheMorning(place.span().from()) ? 1000 : 0;
        Place habit = habits.get(place.need().group().id());
        if (habit != null) {
            cost += time(habit).equals(time(place)) ? 0 : 300;
            cost += habit.hall().id() == place.hall().id() ? 0 : 100;
        }
        cost += Math.min(50, place.hall().seats() - place.need().group().people());
        return cost + 10 * lessonsGiven.getOrDefault(place.trainer().id(), 0) + place.trainer().languages().size();
    }

    private Object time(Place place) {
        return means.hours().timeOf(place.span().from());
    }
}
