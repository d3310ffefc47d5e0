package org.arasan.planning.upset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.arasan.planning.cure.Changes;
import org.arasan.planning.cure.Intakes;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.search.CureOutcome;
import org.arasan.planning.cure.search.CureSearch;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Patience;
import org.arasan.planning.upset.Upset.Kind;
import org.junit.jupiter.api.Test;

class TreatmentUpsetsTest {

    private static final int GUESTS = 3;
    private static final int DAY = 4;
    private static final int EXERCISE = 6;
    private static final CureOutcome PLANNED = new CureSearch(Intakes.of(GUESTS, 1, false), CureWeights.USUAL, () -> false).plan(Patience.ofMoves(0), 1);

    private static List<Upset> of(CureFacts facts) {
        return TreatmentUpsets.of(facts);
    }

    @Test
    void whatIsPlannedAndHoldsIsNotNamed() {
        assertEquals(List.of(), of(Changes.none(PLANNED)));
    }

    @Test
    void whatIsPrescribedAndHasNoTimeIsCountedGuestByGuest() {
        Upset without = of(Intakes.of(GUESTS, 1, false)).get(0);
        assertEquals(Kind.NO_TIME, without.kind());
        assertEquals(GUESTS * 37, without.count());
        assertEquals(GUESTS, without.people());
        assertEquals(new Upset.Case(Because.of("upset.guest", "Guest 0"), Because.of("upset.treatments", 37), 1000L, null), without.cases().get(0));
    }

    @Test
    void aClosedCabinetIsNamedWithNumbersAndNobodysName() {
        List<Upset> upsets = of(Changes.closed(PLANNED, EXERCISE, Intakes.span(DAY, "00:00", "23:59")));
        assertEquals(List.of(Kind.CABINET_CLOSED), kinds(upsets));
        assertEquals(GUESTS, upsets.get(0).count());
        assertEquals(GUESTS, upsets.get(0).people());
        assertEquals(List.of(new Upset.Case(Because.of("upset.cabinet", "Cabinet 6"), Because.of("upset.treatments-of", GUESTS, GUESTS), null, null)),
                upsets.get(0).cases());
    }

    @Test
    void whoeverComesADayLaterIsNamedWithTheNumberAndNotTheKindsOfTreatments() {
        CureFacts facts = Changes.stay(PLANNED, 1, new Minutes(DAY * Minutes.OF_A_DAY, (Intakes.DAYS - 1) * Minutes.OF_A_DAY + 20 * 60));
        long before = IntStream.range(0, facts.dues().size()).filter(i -> facts.dues().get(i).guest() == 1)
                .filter(i -> facts.dues().get(i).want().now() < DAY * Minutes.OF_A_DAY).count();
        Upset away = of(facts).stream().filter(each -> each.kind() == Kind.GUEST_AWAY).findFirst().orElseThrow();
        assertEquals(before, away.count());
        assertEquals(1, away.people());
        assertEquals(1001L, away.cases().get(0).stay());
        assertFalse(of(facts).toString().contains("Massage"), "which treatments somebody has is for doctors");
    }

    @Test
    void anotherLessonAtThatTimeBreaksARule() {
        int at = PLANNED.facts().dues().stream().filter(due -> due.guest() == 0).mapToInt(due -> PLANNED.at(due.index())).min().orElseThrow();
        List<Upset> upsets = of(Changes.lesson(PLANNED, 1, new Minutes(at, at + 100)));
        assertTrue(kinds(upsets).contains(Kind.TREATMENT_RULE), upsets::toString);
        assertEquals(Because.of("planning.cure.lesson"), upsets.get(0).cases().get(0).what());
    }

    private static List<Kind> kinds(List<Upset> upsets) {
        return upsets.stream().map(Upset::kind).toList();
    }
}
