package org.arasan.course.roll;

import java.time.Instant;
import java.util.List;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.Attendance.Way;

/** The roll of one academic hour as it stands: the hour with its lesson, and everybody who stands on it, by name. */
public record Roll(AcademicHour hour, List<Line> lines) {

    /**
     * One person.
     *
     * @param mark {@code null} while the name has not been called
     * @param hours academic hours attended so far, this one included, and what is left
     * @param inHouse whether the desk has checked the guest in; who has left since stands on the roll of the hours before;
     *                where nobody stays overnight, everybody counts as in
     */
    public record Line(Long enrolment, String name, Mark mark, String reason, HoursLeft hours, boolean inHouse, Seen seen) {
    }

    /**
     * How the mark came about.
     *
     * @param by       {@code null} while there is no mark
     * @param at       when the mark was set; {@code null} where nobody wrote it down
     * @param came     when the member checked in themself, or {@code null}
     * @param disputed the member checked in, and a trainer's mark says they were not there
     */
    public record Seen(Way by, Instant at, Instant came, boolean disputed) {
    }

    /** Names without a mark. */
    public List<String> unmarked() {
        return lines.stream().filter(line -> line.mark == null).map(Line::name).toList();
    }

    /** How many have that mark; {@code null} asks for those without one. */
    public long count(Mark mark) {
        return lines.stream().filter(line -> line.mark == mark).count();
    }

    /** Names of those who checked in themselves although a trainer's mark says they were not there. */
    public List<String> disputed() {
        return lines.stream().filter(line -> line.seen.disputed()).map(Line::name).toList();
    }
}
