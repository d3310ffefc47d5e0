package org.arasan.planning.timetable.judge;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.model.Hall;
import org.arasan.planning.timetable.model.Lecture;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.Series;
import org.arasan.planning.timetable.model.TimetableModel;
import org.arasan.planning.timetable.model.Trainer;

/** A lecture and where it lies, as the judge reads it. */
@PlanningEntity
public class PlannedLecture {

    @PlanningId
    private int index;
    private Lecture lecture;
    private TimetableModel model;
    @PlanningVariable(allowsUnassigned = true)
    private Spot place;

    /** For Timefold. */
    public PlannedLecture() {
    }

    PlannedLecture(TimetableModel model, int index, Spot place) {
        this.model = model;
        this.index = index;
        this.lecture = model.lectures().get(index);
        this.place = place;
    }

    int index() {
        return index;
    }

    Lecture lecture() {
        return lecture;
    }

    Spot place() {
        return place;
    }

    String name() {
        return lecture.name();
    }

    int start() {
        return place.start();
    }

    int end() {
        return place.start() + lecture.timing().length();
    }

    int day() {
        return model.grid().day(place.start());
    }

    int week() {
        return model.grid().week(day());
    }

    int timeOfDay() {
        return model.grid().ofDay(place.start());
    }

    boolean inMorning() {
        return model.inMorning(place.start());
    }

    LocalDate date() {
        return model.grid().date(place.start());
    }

    LocalTime time() {
        return model.grid().time(place.start());
    }

    /** The day on which the curriculum has it. */
    LocalDate wantedDate() {
        return model.grid().first().plusDays(lecture.timing().wantedDay());
    }

    boolean hasTrainer() {
        return place.trainer() != Spot.NOBODY;
    }

    Trainer trainer() {
        return model.means().trainers().get(place.trainer());
    }

    String trainerName() {
        return hasTrainer() ? trainer().name() : "–";
    }

    int ticksWithoutTrainer() {
        return hasTrainer() ? trainer().awayFrom(start(), lecture.timing().length()) : 0;
    }

    Hall hall() {
        return model.means().halls().get(place.hall());
    }

    /** Seats that stay empty; less than nothing, where people stand. */
    int freeSeats() {
        return hall().seats() - lecture.people();
    }

    Series series() {
        return model.people().series().get(lecture.series());
    }

    List<Integer> groups() {
        return lecture.groups();
    }

    String group(int group) {
        return model.people().groups().get(group);
    }

    int appointments(boolean pinned) {
        return model.appointments(lecture, place.start(), pinned);
    }

    TimetableModel model() {
        return model;
    }

    boolean counts(Rule rule) {
        return !lecture.belongsToOthers() && (rule.level() == Verdict.Level.MUST || !lecture.stays());
    }

    int shares(PlannedLecture other) {
        return Math.max(0, Math.min(end(), other.end()) - Math.max(start(), other.start()));
    }
}
