package org.arasan.planning.timetable.course;

import java.util.List;
import org.arasan.Language;

/** A study group that is to be formed, and the enrolments of those in it. */
public record GroupToBe(String name, Language language, List<Long> enrolments) {

    /** What the group in that place among those to be is told by as long as it has no id: a number below zero. */
    public static long id(int index) {
        return -1L - index;
    }
}
