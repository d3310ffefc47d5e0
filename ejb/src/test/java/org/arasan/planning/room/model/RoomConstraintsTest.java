package org.arasan.planning.room.model;

import static org.arasan.planning.room.model.RoomModel.NOWHERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.search.Verdict.Finding;
import org.arasan.planning.search.Verdict.Level;
import org.junit.jupiter.api.Test;

/** Each constraint by itself. Even nights of the hostel count once, odd ones twice. */
class RoomConstraintsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);

    @Test
    void aRoomHoldsNoMoreGuestsThanBeds() {
        Finding beds = new Hostel().room(1, 0).man(0, 3).man(2, 5).finding(RoomWeights.BEDS, 0, 0);
        assertEquals(1, beds.cost());
        assertEquals(List.of(Because.of("planning.room.beds.breach", "101", FIRST.plusDays(2), 2, 1)), beds.breaches());
    }

    @Test
    void menAndWomenSleepApartNightByNight() {
        Hostel hostel = new Hostel().room(3, 0).man(0, 3).woman(1, 5).woman(2, 5);
        assertEquals(2 + 1, hostel.finding(RoomWeights.SEXES_APART, 0, 0, 0).cost());
        assertEquals(0, new Hostel().room(3, 0).man(0, 3).woman(3, 5).finding(RoomWeights.SEXES_APART, 0, 0).cost());
    }

    @Test
    void aCoupleMayShareARoomIfTheyAreAlone() {
        Hostel hostel = new Hostel().room(3, 0).couple().woman(4, 5);
        assertEquals(0, hostel.finding(RoomWeights.SEXES_APART, 0, 0, NOWHERE).cost());
        assertEquals(1, hostel.finding(RoomWeights.SEXES_APART, 0, 0, 0).cost());
    }

    @Test
    void whoUsesAWheelchairSleepsInAnAccessibleRoom() {
        assertMisfit(RoomWeights.ACCESSIBLE, Level.MUST, 1);
    }

    @Test
    void whoWasPromisedTheLowerFloorSleepsThere() {
        assertMisfit(RoomWeights.LOWER_FLOOR, Level.MUST, 1);
    }

    @Test
    void whoeverBookedEarlierIsNotLeftOutForALaterGuest() {
        Hostel hostel = new Hostel().room(1, 0).man(0, 3).claiming(2).man(0, 3).claiming(0);
        assertEquals(0, hostel.finding(RoomWeights.EARLIER_FIRST, 0, NOWHERE).cost());
        Finding left = hostel.finding(RoomWeights.EARLIER_FIRST, NOWHERE, 0);
        assertEquals(2 * 20, left.cost());
        assertEquals(List.of(Because.of("planning.room.earlier-first.breach", "guest 0", 2)), left.breaches());
    }

    @Test
    void nobodySleepsInAClosedRoom() {
        assertMisfit(RoomWeights.OPEN, Level.MUST, 1);
    }

    @Test
    void everybodyHasABed() {
        Verdict verdict = new Hostel().room(1, 0).man(0, 3).man(0, 3).verdict(0, NOWHERE);
        assertEquals(1, verdict.left());
        assertEquals(List.of(Because.of("planning.room.placed.breach", "guest 1")), verdict.of(RoomWeights.PLACED).breaches());
    }

    @Test
    void aCoupleSharesARoom() {
        Hostel hostel = new Hostel().room(2, 0).room(2, 0).couple();
        assertEquals(1_000, hostel.finding(RoomWeights.COUPLES_TOGETHER, 0, 1).cost());
        assertEquals(0, hostel.finding(RoomWeights.COUPLES_TOGETHER, 0, 0).cost());
        assertEquals(0, hostel.finding(RoomWeights.COUPLES_TOGETHER, 0, NOWHERE).cost(), "who has no bed is not apart from anybody");
    }

    @Test
    void twoWhoNamedEachOtherShareARoom() {
        assertApart(RoomWeights.PAIRS_TOGETHER, 700);
    }

    @Test
    void whoNamedSomebodySharesTheirRoom() {
        assertApart(RoomWeights.WISHES_HEARD, 200);
    }

    @Test
    void aGuestHasTheCategoryThatWasPaidFor() {
        assertMisfit(RoomWeights.CATEGORY, Level.WISH, 100);
    }

    @Test
    void accessibleRoomsAreKept() {
        assertMisfit(RoomWeights.ACCESSIBLE_KEPT, Level.WISH, 8);
    }

    @Test
    void theLowerFloorIsKept() {
        assertMisfit(RoomWeights.LOWER_FLOOR_KEPT, Level.WISH, 2);
    }

    @Test
    void extraBedsAreGivenOutLast() {
        Hostel hostel = new Hostel().room(2, 1).man(0, 3).man(1, 2);
        assertEquals(2 * 5, hostel.finding(RoomWeights.EXTRA_BEDS, 0, 0).cost());
        assertEquals(0, hostel.finding(RoomWeights.EXTRA_BEDS, 0, NOWHERE).cost());
    }

    @Test
    void whoHasABedStaysInThatRoom() {
        Hostel hostel = new Hostel().room(1, 0).room(1, 0).at(0);
        assertEquals(20, hostel.finding(RoomWeights.FEW_MOVES, 1).cost());
        assertEquals(0, hostel.finding(RoomWeights.FEW_MOVES, 0).cost());
        assertEquals(0, hostel.finding(RoomWeights.FEW_MOVES, NOWHERE).cost());
    }

    @Test
    void aCoupleLeavesNoBedUnused() {
        assertEquals(15 * 2, new Hostel().room(3, 0).couple().finding(RoomWeights.BEDS_LOST, 0, 0).cost());
        assertEquals(0, new Hostel().room(2, 0).couple().finding(RoomWeights.BEDS_LOST, 0, 0).cost());
    }

    @Test
    void roomsAreFilledRatherThanOpened() {
        Hostel hostel = new Hostel().room(2, 0).room(2, 0).man(0, 2).man(0, 2);
        assertEquals(3, hostel.finding(RoomWeights.FEW_ROOMS, 0, 0).cost());
        assertEquals(6, hostel.finding(RoomWeights.FEW_ROOMS, 0, 1).cost());
    }

    @Test
    void aHouseMayWeighOtherwise() {
        Hostel hostel = new Hostel().room(1, 0).man(0, 2).misfit(0, 0, RoomWeights.CATEGORY, 1);
        RoomWeights dear = RoomWeights.usual().weighing(Map.of(RoomWeights.CATEGORY, 5_000L));
        assertEquals(5_000, RoomAssignment.judge(hostel.model(dear), new int[] {0}).of(RoomWeights.CATEGORY).cost());
        assertThrows(IllegalArgumentException.class, () -> RoomWeights.usual().weighing(Map.of("room.view", 1L)));
        assertThrows(IllegalArgumentException.class, () -> RoomWeights.usual().weighing(Map.of(RoomWeights.CATEGORY, -1L)));
    }

    @Test
    void aPlanThatBreaksNothingHolds() {
        assertTrue(new Hostel().room(1, 0).man(0, 2).verdict(0).holds());
        assertFalse(new Hostel().room(1, 0).man(0, 2).woman(1, 2).verdict(0, 0).holds());
    }

    @Test
    void everyConstraintHasItsTexts() {
        ResourceBundle texts = ResourceBundle.getBundle("texts.planning");
        for (Finding finding : new Hostel().room(1, 0).man(0, 2).verdict(0).findings()) {
            assertTrue(texts.containsKey(finding.constraint()), finding.constraint());
            assertTrue(texts.containsKey(finding.constraint() + ".breach"), finding.constraint());
        }
    }

    private static void assertMisfit(String constraint, Level level, int weight) {
        Hostel hostel = new Hostel().room(1, 0).room(1, 0).man(0, 2).misfit(0, 1, constraint, 3);
        Finding finding = hostel.finding(constraint, 1);
        assertEquals(level, finding.level());
        assertEquals(3L * weight, finding.cost());
        assertEquals(List.of(Because.of("planning." + constraint + ".breach", "guest 0", "102")), finding.breaches());
        assertEquals(0, hostel.finding(constraint, 0).cost());
    }

    private static void assertApart(String constraint, int weight) {
        Hostel hostel = new Hostel().room(2, 0).room(2, 0).man(0, 2).man(0, 2).together(0, 1, constraint);
        assertEquals(weight, hostel.finding(constraint, 0, 1).cost());
        assertEquals(List.of(Because.of("planning." + constraint + ".breach", "guest 0", "101", "guest 1", "102")),
                hostel.finding(constraint, 0, 1).breaches());
        assertEquals(0, hostel.finding(constraint, 1, 1).cost());
    }
}
