package org.arasan.planning.run;

import java.time.Instant;
import java.util.List;
import org.arasan.Language;

/**
 * The places of a plan, by the ids of the rows they are for; names stand in none of them.
 *
 * @param beds     for everybody the plan of rooms is about
 * @param groups   groups to be formed; empty where the intake's groups stay
 * @param lessons  lessons to be laid out, moved or taken off
 * @param treatments appointments to be made or moved
 */
public record Draft(List<BedFor> beds, List<GroupOf> groups, List<LessonAt> lessons, List<TreatmentAt> treatments) {

    static final Draft EMPTY = new Draft(List.of(), List.of(), List.of(), List.of());

    /** A bed for a stay, or {@code null} where none was found. */
    public record BedFor(Long stay, Long bed) {
    }

    /** A study group and the enrolments in it. */
    public record GroupOf(String name, Language language, List<Long> enrolments) {
    }

    /** A topic for a group, which its name tells among those of the intake; for all of them where it is a plenary. Without a beginning, no place was found. */
    public record LessonAt(String group, Long topic, Instant starts, Long venue, Long trainer) {

        static LessonAt nowhere(String group, Long topic) {
            return new LessonAt(group, topic, null, null, null);
        }

        boolean isPlaced() {
            return starts != null;
        }
    }

    /** One of a prescription's treatments, at one of the places of its cabinet, counted from 1. {@code appointment} is the one that moves, or {@code null}. */
    public record TreatmentAt(Long prescription, Long appointment, int place, Instant starts) {
    }

    Draft withBeds(List<BedFor> found) {
        return new Draft(List.copyOf(found), groups, lessons, treatments);
    }

    Draft withGroups(List<GroupOf> formed) {
        return new Draft(beds, List.copyOf(formed), lessons, treatments);
    }

    Draft withLessons(List<LessonAt> found) {
        return new Draft(beds, groups, List.copyOf(found), treatments);
    }

    Draft withTreatments(List<TreatmentAt> found) {
        return new Draft(beds, groups, lessons, List.copyOf(found));
    }
}
