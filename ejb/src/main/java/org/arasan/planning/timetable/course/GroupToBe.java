package org.arasan.planning.timetable.course;

import java.util.List;
import org.arasan.Language;

/** A study group that is to be formed, and the enrolments of those in it. */
public record GroupToBe(String name, Language language, List<Long> enrolments) {
}
