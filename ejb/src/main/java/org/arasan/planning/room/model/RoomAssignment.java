package org.arasan.planning.room.model;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.search.Judge;
import org.arasan.planning.search.Verdict;

/** A plan of rooms, as the judge reads it: everybody with a room or none, and the facts. */
@PlanningSolution
public class RoomAssignment {

    private static final Judge<RoomAssignment> JUDGE = new Judge<>(RoomAssignment.class, RoomConstraints.class, Placement.class);

    @PlanningEntityCollectionProperty
    private List<Placement> placements;
    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<RoomPlace> rooms;
    @ProblemFactCollectionProperty
    private List<Spell> spells;
    @ProblemFactCollectionProperty
    private List<Misfit> misfits;
    @ProblemFactCollectionProperty
    private List<Companions> companions;
    private ConstraintWeightOverrides<HardMediumSoftLongScore> weights;
    @PlanningScore
    private HardMediumSoftLongScore score;

    public RoomAssignment() {
    }

    /** @param where for each guest the index of the room, or {@link RoomModel#NOWHERE} */
    public RoomAssignment(RoomModel model, int[] where) {
        rooms = model.rooms();
        placements = IntStream.range(0, where.length)
                .mapToObj(i -> new Placement(model.sleepers().get(i), where[i] < 0 ? null : rooms.get(where[i]))).toList();
        spells = model.spells();
        misfits = model.misfits();
        companions = model.companions();
        weights = model.weights().overrides();
    }

    /** What the plan is worth, and why. */
    public static Verdict judge(RoomModel model, int[] where) {
        List<Misfit> met = model.misfits().stream().filter(each -> where[each.sleeper()] == each.room()).toList();
        return JUDGE.judge(new RoomAssignment(new RoomModel(model.rooms(), model.sleepers(), model.spells(), met, model.companions(),
                model.weights()), where));
    }

    public List<Placement> placements() {
        return placements;
    }

    public HardMediumSoftLongScore score() {
        return score;
    }
}
