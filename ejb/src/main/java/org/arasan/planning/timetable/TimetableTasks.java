package org.arasan.planning.timetable;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arasan.course.Lesson;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.programme.Intake;

/**
 * Reads an intake's whole timetable as one task: what is missing is to be laid out, and what is there may move, at a cost for each person moved.
 * What is pinned or has begun stays, and so do other intakes' lessons.
 */
@Dependent
public class TimetableTasks {

    @Inject
    private TimetableSource source;

    /**
     * A task, and which of its needs are lessons already.
     *
     * @param lessons by need; a need without one is to be laid out for the first time
     */
    public record Replan(TimetableTask task, Map<LessonNeed, Lesson> lessons) {
    }

    /**
     * {@code busy} are appointments of the groups' members; {@code daysOff} and {@code settings} as {@link TimetableWishes} says. Nothing, where
     * the intake has no curriculum or no groups, or every lesson stays.
     */
    public Optional<Replan> of(Intake intake, List<BusyTime> busy, int daysOff, Map<String, Long> settings) {
        if (intake.curriculum() == null) {
            return Optional.empty();
        }
        List<Lesson> all = source.lessons(intake);
        Map<Boolean, List<Lesson>> free = all.stream().collect(Collectors.partitioningBy(each -> !each.isPinned() && !each.hasBegun()));
        LessonMeans means = source.meansWithout(intake, free.get(true).stream().map(Lesson::id).collect(Collectors.toSet()));
        Map<LessonNeed, Lesson> lessons = new LinkedHashMap<>();
        free.get(true).forEach(each -> lessons.put(source.need(each, intake.dateOf(each.topic().day())), each));
        List<LessonNeed> needs = new ArrayList<>(lessons.keySet());
        needs.addAll(source.needs(intake, all));
        Map<LessonNeed, Place> now = new LinkedHashMap<>();
        lessons.forEach((need, lesson) -> place(need, lesson, means).ifPresent(place -> now.put(need, place)));
        return needs.isEmpty() ? Optional.empty()
                : Optional.of(new Replan(new TimetableTask(needs, means, new TimetableWishes(busy, now, daysOff, settings)), lessons));
    }

    /** Where it lies; nowhere, if its hall or trainer is gone. */
    private static Optional<Place> place(LessonNeed need, Lesson lesson, LessonMeans means) {
        Span span = new Span(lesson.starts(), lesson.ends());
        return means.teachers().stream().filter(each -> each.id() == lesson.trainer().id())
                .flatMap(teacher -> means.halls().stream().filter(each -> each.id() == lesson.venue().id())
                        .map(hall -> new Place(need, span, teacher, hall))).findFirst();
    }
}
