package org.arasan.planning.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import java.util.List;
import org.arasan.planning.search.Verdict.Level;
import org.junit.jupiter.api.Test;

class JudgeTest {

    @PlanningEntity
    public static class Guest {
        @PlanningId
        String name;
        @PlanningVariable(allowsUnassigned = true)
        Integer seat;

        public Guest() {
        }

        Guest(String name, Integer seat) {
            this.name = name;
            this.seat = seat;
        }
    }

    @PlanningSolution
    public static class Table {
        @PlanningEntityCollectionProperty
        List<Guest> guests;
        @ProblemFactCollectionProperty
        @ValueRangeProvider
        List<Integer> seats = List.of(1, 2, 3);
        @PlanningScore
        HardMediumSoftLongScore score;

        public Table() {
        }

        Table(Guest... guests) {
            this.guests = List.of(guests);
        }
    }

    public static class Manners implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory all) {
            return new Constraint[] {
                all.forEachUniquePair(Guest.class, Joiners.equal(guest -> guest.seat)).penalize(HardMediumSoftLongScore.ONE_HARD)
                        .justifyWith((one, other, score) -> Because.of("one-seat", one.name, other.name)).asConstraint("table.one-seat"),
                all.forEachIncludingUnassigned(Guest.class).filter(guest -> guest.seat == null).penalize(HardMediumSoftLongScore.ofMedium(10))
                        .justifyWith((guest, score) -> Because.of("stands", guest.name)).asConstraint("table.stands"),
                all.forEach(Guest.class).penalizeLong(HardMediumSoftLongScore.ONE_SOFT, guest -> guest.seat)
                        .justifyWith((guest, score) -> Because.of("far", guest.name)).asConstraint("table.far")};
        }
    }

    private final Judge<Table> judge = new Judge<>(Table.class, Manners.class, Guest.class);

    @Test
    void countsEachConstraintOnItsLevelAndNamesTheCases() {
        Verdict verdict = judge.judge(new Table(new Guest("Aliya", 2), new Guest("Bolat", 2), new Guest("Dana", null)));
        assertFalse(verdict.holds());
        assertEquals(List.of(1L, 10L, 4L), List.of(verdict.broken(), verdict.left(), verdict.wished()));
        assertEquals(List.of("table.one-seat", "table.stands", "table.far"), verdict.findings().stream().map(Verdict.Finding::constraint).toList());
        assertEquals(List.of(Because.of("one-seat", "Aliya", "Bolat")), verdict.of("table.one-seat").breaches());
        assertEquals(Level.PLACE, verdict.of("table.stands").level());
    }

    @Test
    void namesAConstraintThatNothingBreaks() {
        assertEquals(0, judge.judge(new Table(new Guest("Aliya", 1))).of("table.one-seat").cost());
    }
}
