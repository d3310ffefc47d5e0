package org.arasan.web.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.arasan.course.Lesson;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;

/** The days of an intake side by side: meals, quiet hour, lessons and, for one lesson, the places that fit. Positions are hours below the top. */
public final class TimetableGrid {

    /** One day and what stands in it. */
    public record Day(LocalDate date, int number, int academicHours, List<Bar> bars) {
    }

    /** Something between two hours of a day; what it is says {@code kind}, and one of the other two is there for {@code lesson} and {@code fits}. */
    public record Bar(String kind, double from, double until, Lesson lesson, Place place) {

        /** Where it stands, for the style sheet. */
        public String style() {
            return "--a:" + from + ";--b:" + until;
        }
    }

    private final Intake intake;
    private final List<ResortHours> hours;
    private final ZoneId zone;
    private final int top;
    private final int bottom;

    TimetableGrid(Intake intake, List<ResortHours> hours) {
        this.intake = intake;
        this.hours = hours;
        this.zone = intake.resort().zone();
        List<ResortHours> shown = hours.stream().filter(each -> each.kind() != Kind.LEISURE).toList();
        this.top = shown.stream().mapToInt(each -> each.from().getHour()).min().orElse(8);
        this.bottom = shown.stream().mapToInt(each -> hourAfter(each.until())).max().orElse(20);
    }

    /** The days of the course, and any other with one of these lessons or places: of a weekly course no empty days lie between. */
    List<Day> days(List<Lesson> lessons, List<Place> fits) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (int day = 1; !intake.dateOf(day).isAfter(intake.lastDay()); day++) {
            dates.add(intake.dateOf(day));
        }
        lessons.forEach(lesson -> dates.add(on(lesson.starts())));
        fits.forEach(place -> dates.add(on(place.span().from())));
        return dates.stream().map(date -> day(date, lessons, fits)).toList();
    }

    private Day day(LocalDate date, List<Lesson> lessons, List<Place> fits) {
        List<Bar> bars = new ArrayList<>();
        for (ResortHours each : hours) {
            if (each.isMeal() || each.kind() == Kind.QUIET) {
                bars.add(new Bar(each.kind() == Kind.QUIET ? "quiet" : "meal", at(each.from()), at(each.until()), null, null));
            }
        }
        List<Lesson> ofDay = lessons.stream().filter(lesson -> on(lesson.starts()).equals(date)).toList();
        fits.stream().filter(place -> on(place.span().from()).equals(date))
                .forEach(place -> bars.add(new Bar("fits", at(place.span().from()), at(place.span().until()), null, place)));
        ofDay.forEach(lesson -> bars.add(new Bar("lesson", at(lesson.starts()), at(lesson.ends()), lesson, null)));
        return new Day(date, intake.dayOf(date), ofDay.stream().mapToInt(lesson -> lesson.hours().size()).sum(), bars);
    }

    /** The full hours down the side. */
    public List<LocalTime> hours() {
        return IntStream.range(top, bottom).mapToObj(hour -> LocalTime.of(hour, 0)).toList();
    }

    private LocalDate on(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private double at(Instant moment) {
        return at(moment.atZone(zone).toLocalTime());
    }

    private double at(LocalTime time) {
        return Math.round((time.toSecondOfDay() / 3600.0 - top) * 1000) / 1000.0;
    }

    private static int hourAfter(LocalTime time) {
        return time.getHour() + (time.getMinute() > 0 ? 1 : 0);
    }
}
