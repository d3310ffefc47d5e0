package org.arasan.timeline.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Changes;
import org.arasan.PublicUrl;

/**
 * One event of a calendar. It keeps its UID for life: told again it moves instead of doubling itself. Where nothing about it has changed, it
 * is told in the same words, to the last letter.
 *
 * @param cancelled whether it was called off: a calendar that has it already then strikes it out
 */
public record CalendarEvent(String uid, Edition edition, When when, Said said, boolean cancelled) {

    private static final String HERE = "@" + PublicUrl.host();

    /**
     * Which of several tellings of one event is the latest.
     *
     * @param revision grows with every change of time or place
     * @param changed  the moment of the last change, by the database's clock
     */
    public record Edition(int revision, Instant changed) {

        public static Edition of(Changes changes) {
            return new Edition(changes.revision(), changes.changedAt());
        }
    }

    /** From when to when, in the zone whose clocks people there look at; an end at the beginning makes it a moment. */
    public record When(Instant starts, Instant ends, ZoneId zone) {
    }

    /**
     * What people read of it, {@code place} and {@code description} may be empty. Whatever could end a line of the file, or is no letter at
     * all, is taken out here, whoever wrote it into a name.
     */
    public record Said(String title, String place, String description) {

        public Said {
            title = CalendarText.plain(title);
            place = CalendarText.plain(place);
            description = CalendarText.plain(description);
        }
    }

    /** A name that no other house gives to an event: what it is here, and this house's address. */
    public static String uid(String what) {
        return what + HERE;
    }

    /** By which a lesson is known to whoever gives it, and to halls and houses. */
    public static String uidOfLesson(Long lesson) {
        return uid("lesson-" + lesson);
    }

    /** By which a lesson is known to somebody who hears it. */
    public static String uidOfLesson(Long enrolment, Long lesson) {
        return uid("enrolment-" + enrolment + "-lesson-" + lesson);
    }

    /** All that a file tells of it. */
    List<Object> told() {
        return List.of(uid, edition.revision(), edition.changed(), when.starts(), when.ends(), when.zone(), said.title(), said.place(), said.description(),
                cancelled);
    }
}
