package org.arasan.planning.timetable.course;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.course.Lesson;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.Gap;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.TimetableTask;
import org.arasan.planning.timetable.TimetableTask.Outcome;
import org.arasan.planning.timetable.TimetableWishes;

/** What is to be planned of an intake's lessons: everything that is neither pinned nor begun. Places are for its needs, in any order. */
public final class CoursePlan {

    private static final Verdict NOTHING = new Verdict(0, 0, 0, List.of());

    private final List<GroupToBe> toBe;
    private final Map<LessonNeed, Lesson> lessons;
    private final Map<LessonNeed, Place> now;
    private final LessonMeans means;
    private final TimetableTask task;

    /**
     * @param toBe    groups that are to be formed
     * @param needs   in the order of the curriculum
     * @param lessons those there are already, by what they are for
     */
    CoursePlan(List<GroupToBe> toBe, List<LessonNeed> needs, Map<LessonNeed, Lesson> lessons, LessonMeans means, TimetableWishes wishes) {
        this.toBe = toBe;
        this.lessons = lessons;
        this.now = wishes.now();
        this.means = means;
        this.task = needs.isEmpty() ? null : new TimetableTask(needs, means, wishes);
    }

    /** Whether nothing is left to be planned. */
    public boolean isEmpty() {
        return task == null;
    }

    public List<GroupToBe> toBe() {
        return toBe;
    }

    /** What there is to plan with. */
    public LessonMeans means() {
        return means;
    }

    /** What has no lesson at all yet. */
    public List<LessonNeed> missing() {
        return isEmpty() ? List.of() : task.needs().stream().filter(need -> lesson(need).isEmpty()).toList();
    }

    /** Goes on from these places. */
    public Outcome search(List<Place> from, Patience patience, long seed) {
        return task.outcome(task.search(from.isEmpty() ? null : task.spots(from), patience, seed));
    }

    public Verdict judge(List<Place> places) {
        return isEmpty() ? NOTHING : task.judge(task.spots(places));
    }

    /** Why lessons have no place, the others being where these places say. */
    public List<Gap> gaps(List<Place> places) {
        return isEmpty() ? List.of() : task.outcome(task.spots(places)).gaps();
    }

    /** Where lessons lie that may be moved. */
    public List<Place> now() {
        return List.copyOf(now.values());
    }

    /** Where that lesson lies, or {@code null}. */
    public Place now(LessonNeed need) {
        return now.entrySet().stream().filter(each -> each.getKey().isFor(need)).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    /** The lesson that there is already. */
    Optional<Lesson> lesson(LessonNeed need) {
        return lessons.entrySet().stream().filter(each -> each.getKey().isFor(need)).map(Map.Entry::getValue).findFirst();
    }

    /** Those that there are already and that none of these places is for. */
    List<Lesson> without(List<Place> places) {
        return lessons.entrySet().stream().filter(each -> places.stream().noneMatch(place -> place.need().isFor(each.getKey()))).map(Map.Entry::getValue).toList();
    }

    /** A place by the names and ids of what it is made of; none where one of these is there no more. */
    public Optional<Place> place(String group, long topic, Instant starts, long hall, long trainer) {
        return isEmpty() ? Optional.empty() : task.needs().stream().filter(need -> need.group().name().equals(group) && need.topic().id() == topic).findFirst()
                .flatMap(need -> means.halls().stream().filter(each -> each.id() == hall).findFirst()
                .flatMap(in -> means.teachers().stream().filter(each -> each.id() == trainer).findFirst()
                .map(by -> new Place(need, Span.of(starts, need.topic().length()), by, in))));
    }

    public LocalDate dayOf(Place place) {
        return means.hours().dayOf(place.span().from());
    }

    public LocalTime timeOf(Place place) {
        return means.hours().timeOf(place.span().from());
    }
}
