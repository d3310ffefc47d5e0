package org.arasan.planning;

import java.time.Duration;
import java.time.LocalDate;
import org.arasan.Language;

/** One lesson to be laid out: a topic of the curriculum for a group, on the topic's day. */
public record LessonNeed(Learners group, Subject topic, LocalDate day) {

    /** Who learns: the group, its language and how many they are. */
    public record Learners(long id, String name, Language language, int people) {
    }

    /** What they learn and how long it lasts, pauses included. */
    public record Subject(long id, int number, String title, Duration length) {
    }

    boolean isBefore(LessonNeed other) {
        return topic.number() < other.topic.number();
    }
}
