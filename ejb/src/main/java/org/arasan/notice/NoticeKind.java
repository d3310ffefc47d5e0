package org.arasan.notice;

import java.util.List;

/** What somebody may be told. Its title and its text stand in the bundle {@code notice} under its name, with places for its words. */
public enum NoticeKind {

    LESSON_MOVED("lesson", "when", "place", "trainer", "was"),
    LESSON_OFF("lesson", "was"),
    /** Says neither which treatments nor when: a notice leaves the house. */
    TREATMENTS_CHANGED("resort"),
    PLACE_OFFERED("resort", "days", "until"),
    CERTIFICATE_ISSUED("programme", "number"),
    SURVEY_OPEN("programme", "until"),
    /** To a calendar, also where the lesson is at another time or place than it knows. */
    INVITATION("lesson", "when", "place", "trainer"),
    /** To a calendar. */
    INVITATION_OFF("lesson", "was"),
    /** All of a day, in the evening before it. */
    LESSONS_TOMORROW("day", "from", "lessons"),
    /** Whatever has a last day: a kind of programme says what. */
    DEADLINE("what", "day"),
    ROOM_CHANGED("resort", "room", "before"),
    /** To a guest who has not come yet. */
    CARD_ENDED("resort", "issued", "day");

    private final List<String> words;

    NoticeKind(String... words) {
        this.words = List.of(words);
    }

    /** What its text has places for, in braces: {@code {lesson}}. */
    public List<String> words() {
        return words;
    }

    /** Where among its words it stands what was before: that stays what it is when the same thing changes twice; less than 0 where nothing was. */
    int was() {
        return Math.max(words.indexOf("was"), words.indexOf("before"));
    }

    /** Whether those whose calendars are told of lessons learn the same from their calendar. */
    public boolean isOfALesson() {
        return this == LESSON_MOVED || this == LESSON_OFF;
    }
}
