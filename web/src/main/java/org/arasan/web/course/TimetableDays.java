package org.arasan.web.course;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.clock.DomainClock;
import org.arasan.course.Lesson;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;

/** The days and hours that a timetable shows: all days of the intake side by side, or a week at a time where it is long. */
@Named
@RequestScoped
public class TimetableDays {

    /** One day with lessons, for the list. */
    public record Day(LocalDate date, int number, List<Lesson> lessons) {

        public int academicHours() {
            return lessons.stream().mapToInt(lesson -> lesson.hours().size()).sum();
        }
    }

    /** More stand side by side on no screen. */
    private static final int MOST = 14;
    private static final int A_WEEK = 7;

    @Inject
    private TimetableView timetable;
    @Inject
    private TimetableFilter filter;
    @Inject
    private DomainClock clock;
    private Intake intake;
    private List<ResortHours> hours;
    private LocalDate today;

    @PostConstruct
    void load() {
        intake = timetable.getIntake();
        hours = timetable.getHours().stream().filter(each -> each.kind() != Kind.LEISURE).toList();
        today = intake == null ? null : clock.today(intake.resort().zone());
    }

    /** The days on which there are lessons of whom is shown. */
    public List<Day> getTaught() {
        return filter.getLessons().stream().map(lesson -> on(lesson.starts())).distinct().sorted()
                .map(date -> new Day(date, intake.dayOf(date), filter.getLessons().stream().filter(each -> on(each.starts()).equals(date)).toList()))
                .toList();
    }

    /** All days of the intake. */
    public List<LocalDate> getAll() {
        return intake.firstDay().datesUntil(intake.lastDay().plusDays(1)).toList();
    }

    /** How many stand side by side. */
    public int getCount() {
        int all = getAll().size();
        return all <= MOST ? all : A_WEEK;
    }

    /** Whether there are more than stand side by side. */
    public boolean isLong() {
        return getAll().size() > getCount();
    }

    /** The first that is shown: of a long intake the week of today, or of the first lesson. */
    public LocalDate getFirst() {
        if (!isLong()) {
            return intake.firstDay();
        }
        boolean running = !today.isBefore(intake.firstDay()) && !today.isAfter(intake.lastDay());
        LocalDate wanted = running || getTaught().isEmpty() ? today : getTaught().get(0).date();
        LocalDate within = wanted.isBefore(intake.firstDay()) || wanted.isAfter(intake.lastDay()) ? intake.firstDay() : wanted;
        return within.minusDays(ChronoUnit.DAYS.between(intake.firstDay(), within) % A_WEEK);
    }

    /** The full hour at which the days begin. */
    public LocalTime getTop() {
        return LocalTime.of(Stream.concat(hours.stream().map(ResortHours::from), filter.getLessons().stream().map(each -> at(each.starts())))
                .mapToInt(LocalTime::getHour).min().orElse(8), 0);
    }

    /** The full hours from {@link #getTop} to where the days end. */
    public Duration getLength() {
        int bottom = Stream.concat(hours.stream().map(ResortHours::until), filter.getLessons().stream().map(each -> at(each.ends())))
                .mapToInt(each -> each.getHour() + (each.getMinute() > 0 ? 1 : 0)).max().orElse(20);
        return Duration.ofHours(bottom - getTop().getHour());
    }

    /** The day of the moment there. */
    LocalDate on(Instant moment) {
        return moment.atZone(intake.resort().zone()).toLocalDate();
    }

    private LocalTime at(Instant moment) {
        return moment.atZone(intake.resort().zone()).toLocalTime();
    }
}
