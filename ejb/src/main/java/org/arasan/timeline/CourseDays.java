package org.arasan.timeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.arasan.programme.Intake;

/** The days of a course to which people come and from which they go home: those of its calendar, and any other that has a lesson. */
final class CourseDays {

    private CourseDays() {
    }

    static List<DayPlan> plan(Intake intake, List<Moment> lessons) {
        ZoneId zone = intake.resort().zone();
        TreeSet<LocalDate> dates = new TreeSet<>(IntStream.rangeClosed(1, intake.programme().days()).mapToObj(intake::dateOf).toList());
        lessons.forEach(lesson -> dates.add(LocalDate.ofInstant(lesson.starts(), zone)));
        List<DayPlan> days = new ArrayList<>();
        for (LocalDate date : dates) {
            days.add(new DayPlan(days.size() + 1, date, lessons.stream().filter(each -> date.equals(LocalDate.ofInstant(each.starts(), zone)))
                    .sorted(Comparator.comparing(Moment::starts)).toList()));
        }
        return days;
    }
}
