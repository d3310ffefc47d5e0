package org.arasan.planning.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.arasan.Language;
import org.arasan.course.trainer.Availability;

/** What lessons are made of: hours, trainers, halls, and what of these is taken already, by this intake or by another. */
public record LessonMeans(LessonHours hours, List<Teacher> teachers, List<Hall> halls, List<Taken> taken) {

    /**
     * Somebody who can give lessons.
     *
     * @param onSite    on which days the teacher is where the lessons are; every day where that need not be
     * @param hoursLeft academic hours that may still be given in the week of that day; a large number where there is no limit
     */
    public record Teacher(long id, String name, Set<Language> languages, Set<Integer> topics, Predicate<LocalDate> onSite,
                          Availability availability, ToIntFunction<LocalDate> hoursLeft) {

        /** Somebody who can come at any hour and give any number of lessons. */
        public Teacher(long id, String name, Set<Language> languages, Set<Integer> topics, Predicate<LocalDate> onSite) {
            this(id, name, languages, topics, onSite, Availability.always(ZoneOffset.UTC), day -> Integer.MAX_VALUE);
        }

        public boolean canCome(Span span) {
            return availability.allows(span.from(), span.until());
        }

        public boolean teaches(LessonNeed need) {
            return topics.contains(need.topic().number());
        }

        public boolean speaks(LessonNeed need) {
            return languages.contains(need.group().language());
        }
    }

    /** A teaching room; the trainer's own seat does not count. */
    public record Hall(long id, String name, int seats) {

        public boolean holds(LessonNeed need) {
            return seats >= need.group().people();
        }
    }

    /** A lesson that stays where it is, with the groups that hear it; {@code label} is what to call it: group and resort intake. */
    public record Taken(Set<Long> groups, long trainer, long hall, Span span, String label, LessonNeed.Subject topic) {

        /** Whether a lesson of a group that is in both would come before what it needs, or after what needs it. */
        public boolean forbids(LessonNeed need, Span wanted) {
            return need.meets(groups) && (need.topic().needs(topic) && wanted.from().isBefore(span.until())
                    || topic.needs(need.topic()) && span.from().isBefore(wanted.until()));
        }
    }

    /** A place for a lesson: when, where, by whom. */
    public record Place(LessonNeed need, Span span, Teacher trainer, Hall hall) {

        /** Whether both are at the same time, in the same hall, by the same trainer; nothing is where {@code other} is {@code null}. */
        public boolean isAt(Place other) {
            return other != null && span.equals(other.span) && trainer.id() == other.trainer.id() && hall.id() == other.hall.id();
        }
    }

    List<Teacher> teachersFor(LessonNeed need) {
        return teachers.stream().filter(t -> t.teaches(need) && t.speaks(need) && t.onSite().test(need.day())).toList();
    }

    List<Hall> hallsFor(LessonNeed need) {
        return halls.stream().filter(hall -> hall.holds(need)).toList();
    }

    boolean groupsAreFree(LessonNeed need, Span span) {
        return taken.stream().noneMatch(each -> need.meets(each.groups) && each.span.overlaps(span));
    }

    /** Whether the group will have heard by then what the topic needs, and nothing yet that needs the topic. */
    boolean isInOrder(LessonNeed need, Span span) {
        return taken.stream().noneMatch(each -> each.forbids(need, span));
    }

    boolean teacherIsFree(Teacher teacher, Span span) {
        return teacher.canCome(span) && taken.stream().noneMatch(each -> each.trainer == teacher.id && each.span.overlaps(span));
    }

    boolean hallIsFree(Hall hall, Span span) {
        return taken.stream().noneMatch(each -> each.hall == hall.id && each.span.overlaps(span));
    }

    /** The ends of what is taken on that day: a lesson may begin there. */
    List<Instant> endsOn(LocalDate day) {
        return taken.stream().map(each -> each.span.until()).filter(end -> hours.dayOf(end).equals(day)).distinct().toList();
    }
}
