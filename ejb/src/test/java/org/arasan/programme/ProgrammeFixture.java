package org.arasan.programme;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import org.arasan.resort.Resort;

/** Programmes and intakes as the database would give them. */
public final class ProgrammeFixture {

    private ProgrammeFixture() {
    }

    /** Ten days, ten academic hours of 45 minutes with pauses of 10. */
    public static Programme resortCourse() {
        Programme programme = new Programme();
        set(programme, "kind", "resort-course");
        set(programme, "days", 10);
        set(programme, "academicHours", 10);
        set(programme, "academicHourMinutes", 45);
        set(programme, "pauseMinutes", 10);
        set(programme, "checkInLeadMinutes", 15);
        set(programme, "rollCallGraceMinutes", 60);
        set(programme, "lateAfterMinutes", 10);
        programme.require(List.of(new Requirement(Facts.HOURS, 10), new Requirement(Facts.STAY, 1)));
        return programme;
    }

    public static Intake intake(Resort resort, LocalDate firstDay) {
        return new Intake(resortCourse(), new StayKind(), resort, 1, firstDay);
    }

    /** A course of so many days on which people come and go home, so many days apart. */
    public static Intake course(Resort resort, LocalDate firstDay, int days, int daysBetween) {
        Programme programme = resortCourse();
        programme.set(ProgrammeSettings.of(days, 10));
        return new Intake(programme, new StayKind() {
            @Override
            public CourseCalendar calendar() {
                return new CourseCalendar(false, daysBetween);
            }
        }, resort, 1, firstDay);
    }

    private static void set(Object row, String name, Object value) {
        try {
            Field field = row.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(row, value);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }
}
