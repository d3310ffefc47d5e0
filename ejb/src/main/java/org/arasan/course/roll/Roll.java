package org.arasan.course.roll;

import java.util.List;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance.Mark;

/** The roll of one academic hour as it stands: the hour with its lesson, and everybody who stands on it, by name. */
public record Roll(AcademicHour hour, List<Line> lines) {

    /**
     * One person.
     *
     * @param mark {@code null} while the name has not been called
     * @param hoursDone academic hours attended so far, this one included
     * @param inHouse whether the desk has checked the guest in; who has left since stands on the roll of the hours before
     */
    public record Line(Long enrolment, String name, Mark mark, String reason, int hoursDone, boolean inHouse) {
    }

    /** Names without a mark. */
    public List<String> unmarked() {
        return lines.stream().filter(line -> line.mark == null).map(Line::name).toList();
    }

    /** How many have that mark; {@code null} asks for those without one. */
    public long count(Mark mark) {
        return lines.stream().filter(line -> line.mark == mark).count();
    }
}
