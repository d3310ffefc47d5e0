package org.arasan.planning.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.arasan.Language;

/** One lesson to be laid out: a topic of the curriculum for a group, on the topic's day. */
public record LessonNeed(Learners group, Subject topic, LocalDate day) {

    /**
     * Who learns: the group, its language and how many they are.
     *
     * @param together ids of all groups that sit there: the group alone, or every one of the intake in a plenary, which hangs on the largest
     */
    public record Learners(long id, String name, Language language, int people, Set<Long> together) {

        /** One group by itself. */
        public Learners(long id, String name, Language language, int people) {
            this(id, name, language, people, Set.of(id));
        }

        public boolean alone() {
            return together.size() == 1;
        }
    }

    /**
     * What they learn, how many academic hours of it, and how long it lasts, pauses included.
     *
     * @param place its place in the course
     * @param needs ids of the topics that they must have heard before
     */
    public record Subject(long id, int number, String title, int hours, Duration length, int place, Set<Long> needs) {

        public boolean needs(Subject other) {
            return needs.contains(other.id);
        }
    }

    /** The same on another day. */
    LessonNeed on(LocalDate other) {
        return new LessonNeed(group, topic, other);
    }

    /** Whether it is the same lesson, on whichever day. */
    public boolean isFor(LessonNeed other) {
        return group.id() == other.group.id() && topic.id() == other.topic.id();
    }

    /** What to call it: the group, the topic's number and title. */
    String label() {
        return group.name() + ": " + topic.number() + " “" + topic.title() + "”";
    }

    /** Whether somebody would sit in both. */
    public boolean meets(Set<Long> groups) {
        return !Collections.disjoint(group.together(), groups);
    }

    boolean isBefore(LessonNeed other) {
        return topic.place() < other.topic.place();
    }
}
