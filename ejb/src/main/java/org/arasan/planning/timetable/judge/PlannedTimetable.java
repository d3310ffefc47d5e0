package org.arasan.planning.timetable.judge;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.planning.timetable.model.Before;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.TimetableModel;

/** A timetable as the judge reads it. */
@PlanningSolution
public class PlannedTimetable {

    @PlanningEntityCollectionProperty
    private List<PlannedLecture> lectures;
    @ProblemFactCollectionProperty
    private List<Before> order;
    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Spot> places;
    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;
    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For Timefold. */
    public PlannedTimetable() {
    }

    /** {@code places} say where each of the model's lectures lies, {@code null} for one that is left out. */
    PlannedTimetable(TimetableModel model, List<Spot> places) {
        this.lectures = IntStream.range(0, places.size()).mapToObj(i -> new PlannedLecture(model, i, places.get(i))).toList();
        this.order = model.order();
        this.places = places.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, HardMediumSoftLongScore> set = Arrays.stream(Rule.values())
                .collect(Collectors.toMap(Rule::constraint, rule -> score(rule, model.weight(rule))));
        this.weights = ConstraintWeightOverrides.of(set);
    }

    static HardMediumSoftLongScore score(Rule rule, long weight) {
        return switch (rule.level()) {
            case MUST -> HardMediumSoftLongScore.ofHard(weight);
            case PLACE -> HardMediumSoftLongScore.ofMedium(weight);
            case WISH -> HardMediumSoftLongScore.ofSoft(weight);
        };
    }
}
