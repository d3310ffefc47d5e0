package org.arasan.planning.upset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.upset.Upset.Kind;
import org.junit.jupiter.api.Test;

class UpsetsTest {

    private static Upset of(Kind kind) {
        return new Upset(kind, 1, null, 0, List.of());
    }

    @Test
    void nothingToMendNeedsNoPart() {
        assertEquals(Set.of(), Upsets.parts(List.of()));
    }

    @Test
    void aPlanIsMadeOfThePartsThatMend() {
        assertEquals(Set.of(PlanPart.Kind.ROOMS, PlanPart.Kind.TREATMENTS), Upsets.parts(List.of(of(Kind.NO_BED), of(Kind.CABINET_CLOSED))));
    }

    @Test
    void treatmentsMakeWayForLessonsThatMove() {
        assertEquals(Set.of(PlanPart.Kind.LESSONS, PlanPart.Kind.TREATMENTS), Upsets.parts(List.of(of(Kind.TRAINER_AWAY))));
    }
}
