package org.arasan.planning.timetable.judge;

import java.util.List;
import org.arasan.planning.search.Judge;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.TimetableModel;

/** Says what a timetable is worth, and why. */
public final class TimetableJudge {

    private static final Judge<PlannedTimetable> JUDGE = new Judge<>(PlannedTimetable.class, TimetableConstraints.class, PlannedLecture.class);

    private TimetableJudge() {
    }

    /** {@code places} say where each of the model's lectures lies, {@code null} for one that is left out. */
    public static Verdict judge(TimetableModel model, List<Spot> places) {
        return JUDGE.judge(new PlannedTimetable(model, places));
    }
}
