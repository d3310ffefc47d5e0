package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.arasan.clock.DomainClock;
import org.arasan.course.AcademicHour;
import org.arasan.course.AcademicHour.RollCall;
import org.arasan.course.Lesson;
import org.arasan.course.Timetables;

/** A trainer's lessons: rolls still to be called, today, and the days to come. */
@Named
@RequestScoped
public class MyLessonsView {

    /** The lessons of one day. */
    public record Day(LocalDate date, List<Lesson> lessons) {
    }

    @Inject
    private Timetables timetables;
    @Inject
    private DomainClock clock;
    private List<Lesson> lessons;
    private Instant now;

    @PostConstruct
    void load() {
        lessons = timetables.mine();
        now = clock.now();
    }

    /** Lessons of earlier days whose roll was not called to the end. */
    public List<Lesson> getToFinish() {
        return lessons.stream().filter(lesson -> dayOf(lesson).isBefore(today(lesson)) && isUnfinished(lesson)).toList();
    }

    public List<Lesson> getToday() {
        return lessons.stream().filter(lesson -> dayOf(lesson).equals(today(lesson))).toList();
    }

    /** The days to come that have lessons. */
    public List<Day> getLater() {
        Map<LocalDate, List<Lesson>> days = new TreeMap<>();
        Predicate<Lesson> later = lesson -> dayOf(lesson).isAfter(today(lesson));
        lessons.stream().filter(later).forEach(lesson -> days.computeIfAbsent(dayOf(lesson), day -> new ArrayList<>()).add(lesson));
        return days.entrySet().stream().map(each -> new Day(each.getKey(), each.getValue())).toList();
    }

    public LocalDate dayOf(Lesson lesson) {
        return lesson.starts().atZone(zone(lesson)).toLocalDate();
    }

    public ZoneId zone(Lesson lesson) {
        return lesson.group().intake().resort().zone();
    }

    /** Whether the roll of that hour may be called now. */
    public boolean isOpen(AcademicHour hour) {
        return hour.rollCall() != RollCall.CLOSED && !now.isBefore(hour.opensAt());
    }

    private boolean isUnfinished(Lesson lesson) {
        return lesson.hours().stream().anyMatch(hour -> hour.rollCall() != RollCall.CLOSED);
    }

    private LocalDate today(Lesson lesson) {
        return now.atZone(zone(lesson)).toLocalDate();
    }

    /** The moment of the page, so that nobody takes it for a later one. */
    public Instant getNow() {
        return now;
    }
}
