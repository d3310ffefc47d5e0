package org.arasan.planning.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.course.trainer.Slot;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.judge.TimetableJudge;
import org.arasan.planning.timetable.model.Lecture;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.TimetableModel;
import org.arasan.planning.timetable.search.TimetableSearch;

/**
 * An intake's lessons to be laid out, as a model and back: what a search finds for the model's lectures are places for lessons, and reasons
 * for those left out. The first of the model's lectures are the needs, in their order.
 */
public final class TimetableTask {

    private final List<LessonNeed> needs;
    private final LessonMeans means;
    private final TimetableGrid grid;
    private final TimetableModel model;
    private final TimetableFacts facts;

    /** What was laid out, and what could not be. */
    public record Outcome(List<Place> places, List<Gap> gaps) {
    }

    /** Refuses to lay nothing out. */
    public TimetableTask(List<LessonNeed> needs, LessonMeans means, TimetableWishes wishes) {
        if (needs.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to be laid out");
        }
        this.needs = List.copyOf(needs);
        this.means = means;
        this.facts = new TimetableFacts(this.needs, means, wishes);
        this.grid = facts.grid();
        this.model = facts.model();
    }

    public TimetableModel model() {
        return model;
    }

    public List<LessonNeed> needs() {
        return needs;
    }

    /** Where each of the model's lectures lies; {@code from} is where they lay when a search before this one ended, or {@code null}. */
    public List<Spot> search(List<Spot> from, Patience patience, long seed) {
        TimetableSearch search = new TimetableSearch(model);
        return from == null ? search.search(patience, seed) : search.search(from, patience, seed);
    }

    /** Where the model's lectures lie by these places, each for its need; {@code null} for a need without one. */
    public List<Spot> spots(List<Place> places) {
        List<Spot> spots = new ArrayList<>(model.lectures().stream().map(Lecture::now).toList());
        for (int i = 0; i < needs.size(); i++) {
            LessonNeed need = needs.get(i);
            spots.set(i, places.stream().filter(each -> each.need().isFor(need)).findFirst().map(facts::spot).orElse(null));
        }
        return spots;
    }

    public Verdict judge(List<Spot> found) {
        return TimetableJudge.judge(model, found);
    }

    /** The same in the words of the house, with the reason for each lesson that is left out. */
    public Outcome outcome(List<Spot> found) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            if (found.get(i) != null) {
                places.add(place(needs.get(i), found.get(i)));
            }
        }
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            if (found.get(i) == null) {
                gaps.add(gap(needs.get(i), places));
            }
        }
        return new Outcome(places, gaps);
    }

    private Place place(LessonNeed need, Spot found) {
        Hall hall = means.halls().get(found.hall());
        Teacher teacher = means.teachers().get(found.trainer());
        Span span = Span.of(grid.moment(found.start()), need.topic().length());
        return new Place(need.on(means.hours().dayOf(span.from())), span, teacher, hall);
    }

    private Gap gap(LessonNeed need, List<Place> places) {
        List<Place> sameDay = places.stream().filter(each -> each.need().day().equals(need.day())).toList();
        return new GapReason(means, LessonStarts.of(need, means), sameDay, hoursLeft(need.day(), places)).of(need);
    }

    /** By trainer, what is left of the day's week beside that day's lessons. */
    private Map<Long, Integer> hoursLeft(LocalDate day, List<Place> places) {
        Map<Long, Integer> left = new HashMap<>();
        for (Teacher teacher : means.teachers()) {
            int given = places.stream().filter(each -> each.trainer().id() == teacher.id() && !each.need().day().equals(day)
                    && Slot.weekOf(each.need().day()).equals(Slot.weekOf(day))).mapToInt(each -> each.need().topic().hours()).sum();
            left.put(teacher.id(), teacher.hoursLeft().applyAsInt(day) - given);
        }
        return left;
    }
}
