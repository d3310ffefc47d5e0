package org.arasan.planning.cure.judge;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.CountableValueRange;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeFactory;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.search.Judge;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.search.Verdict.Level;

/** A plan of cures as it is judged. */
@PlanningSolution
public class CurePlan {

    @PlanningEntityCollectionProperty
    private List<PlannedTreatment> treatments;

    @ProblemFactCollectionProperty
    private List<GuestBusy> busy;

    @ProblemFactProperty
    private Wording wording;

    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;

    @PlanningScore
    private HardMediumSoftLongScore score;

    private int minutes;

    protected CurePlan() {
    }

    /** @param times by due, as the search gives them */
    public CurePlan(CureFacts facts, int[] times, CureWeights weights, Reader reader) {
        wording = new Wording(facts, reader);
        treatments = facts.dues().stream().map(due -> new PlannedTreatment(facts, due, times[due.index()], wording)).toList();
        busy = IntStream.range(0, facts.guests().size()).boxed().flatMap(guest -> facts.guests().get(guest).busy().stream()
                .map(each -> new GuestBusy(guest, each.doing(), each.time().from(), each.time().until()))).toList();
        minutes = facts.days() * Minutes.OF_A_DAY;
        Map<String, HardMediumSoftLongScore> scores = Arrays.stream(CureConstraint.values())
                .collect(Collectors.toMap(CureConstraint::key, each -> score(each.level(), weights.of(each))));
        this.weights = ConstraintWeightOverrides.of(scores);
    }

    private static HardMediumSoftLongScore score(Level level, long weight) {
        return switch (level) {
            case MUST -> HardMediumSoftLongScore.ofHard(weight);
            case PLACE -> HardMediumSoftLongScore.ofMedium(weight);
            case WISH -> HardMediumSoftLongScore.ofSoft(weight);
        };
    }

    /** What it is worth, constraint by constraint; the breaches in words for that reader. */
    public Verdict judged() {
        return Bench.JUDGE.judge(this);
    }

    /** Sits once for all plans. */
    private static final class Bench {
        private static final Judge<CurePlan> JUDGE = new Judge<>(CurePlan.class, CureConstraints.class, PlannedTreatment.class);
    }

    @ValueRangeProvider
    public CountableValueRange<Integer> anyMinute() {
        return ValueRangeFactory.createIntValueRange(0, minutes);
    }

    public ConstraintWeightOverrides<HardMediumSoftLongScore> getWeights() {
        return weights;
    }

    public void setWeights(ConstraintWeightOverrides<HardMediumSoftLongScore> newWeights) {
        weights = newWeights;
    }
}
