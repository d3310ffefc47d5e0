package org.arasan.planning.timetable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.arasan.planning.search.Patience;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.TimetableTask.Outcome;

/**
 * Lays lessons out while somebody waits: each on the curriculum's day within the hours for lessons, with a trainer who is there, teaches the
 * topic and speaks the language, in a hall that holds the group, and nobody in two places at once. The same answer to the same question.
 */
public final class Timetable {

    /** Changes tried a lesson; a course of twenty lessons takes less than a second. */
    private static final long MOVES = 8_000;
    private static final long LEAST_MOVES = 100_000;
    private static final long SEED = 1;
    private static final int MORNING = 1000;

    private Timetable() {
    }

    public static Outcome layOut(List<LessonNeed> needs, LessonMeans means) {
        if (needs.isEmpty()) {
            return new Outcome(List.of(), List.of());
        }
        TimetableTask task = new TimetableTask(needs, means, TimetableWishes.NONE);
        return task.outcome(task.search(null, Patience.ofMoves(Math.max(LEAST_MOVES, MOVES * needs.size())), SEED));
    }

    /** The places that fit a single lesson, best first: in the afternoon, in the smallest hall, by a trainer of few languages. */
    public static List<Place> fitting(LessonNeed need, LessonMeans means) {
        List<Place> fitting = new ArrayList<>();
        LessonStarts.of(need, means).stream().map(start -> Span.of(start, need.topic().length()))
                .filter(span -> means.hours().on(need.day()).stream().anyMatch(window -> window.holds(span)))
                .filter(span -> means.groupsAreFree(need, span) && means.isInOrder(need, span))
                .forEach(span -> add(need, span, means, fitting));
        fitting.sort(Comparator.comparingInt(place -> cost(place, means)));
        return fitting;
    }

    private static void add(LessonNeed need, Span span, LessonMeans means, List<Place> fitting) {
        for (Teacher teacher : means.teachersFor(need)) {
            for (Hall hall : means.hallsFor(need)) {
                if (means.teacherIsFree(teacher, span) && means.hallIsFree(hall, span)) {
                    fitting.add(new Place(need, span, teacher, hall));
                }
            }
        }
    }

    private static int cost(Place place, LessonMeans means) {
        return (means.hours().inTheMorning(place.span().from()) ? MORNING : 0) + Math.min(50, place.hall().seats() - place.need().group().people())
                + place.trainer().languages().size();
    }
}
