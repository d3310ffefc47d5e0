package org.arasan.planning.cure.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.member.Sex;
import org.arasan.planning.cure.Intakes;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Busy;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.CureRules;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.facts.Prescribed.Want;
import org.arasan.planning.search.Verdict;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment.Load;
import org.arasan.treatment.prescription.PartOfDay;
import org.junit.jupiter.api.Test;

/** Each constraint by itself, in a house of two guests: a bath and mud are general, mud asks for an hour of rest, a walk is passive. */
class CureConstraintsTest {

    private static final int BATH = 0;
    private static final int MUD = 1;
    private static final int WALK = 2;

    private final List<Prescribed> prescribed = new ArrayList<>();
    private final List<Busy> busy = new ArrayList<>();
    private final List<Minutes> closed = new ArrayList<>();
    private final List<Integer> times = new ArrayList<>();
    private Set<Integer> forbidden = Set.of();
    private SexRule walkers = SexRule.ANY;
    private int from;

    private static int at(int day, String time) {
        return Minutes.at(day - 1, LocalTime.parse(time));
    }

    /** Prescribes a kind, on the stay's days from the first to the last, as often as there are times. */
    private void give(int guest, int kind, int first, int last, Integer... at) {
        give(guest, kind, first, last, PartOfDay.ANY, IntStream.range(0, at.length).mapToObj(i -> Want.NEW).toList(), at);
    }

    private void give(int guest, int kind, int first, int last, PartOfDay part, List<Want> wants, Integer... at) {
        prescribed.add(new Prescribed(prescribed.size(), guest, kind, first - 1, last - 1, part, wants));
        times.addAll(Arrays.asList(at));
    }

    private Verdict judged(Reader reader) {
        List<CureKind> kinds = List.of(kind(BATH, Load.GENERAL, 0, SexRule.ANY), kind(MUD, Load.GENERAL, 60, SexRule.ANY),
                kind(WALK, Load.PASSIVE, 0, walkers));
        List<Minutes> hours = IntStream.range(0, 10).mapToObj(day -> Intakes.span(day, "08:00", "20:00")).toList();
        List<CureCabinet> cabinets = List.of(new CureCabinet(1, "Pool", 1, hours, closed, List.of()),
                new CureCabinet(2, "Mud hall", 2, hours, List.of(), List.of()), new CureCabinet(3, "Park", 9, hours, List.of(), List.of()));
        CureFacts.House house = new CureFacts.House(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1), 10, from, kinds, cabinets,
                new CureRules(true, 1, true, true, Map.of(new CureRules.Pair(BATH, WALK), 30)));
        Minutes stay = new Minutes(at(1, "09:00"), at(10, "12:00"));
        CureFacts facts = new CureFacts(house, List.of(new CureGuest(1, "Aliya", Sex.FEMALE, stay, busy, forbidden),
                new CureGuest(2, "Bolat", Sex.MALE, stay, List.of(), Set.of())), prescribed);
        return new CurePlan(facts, times.stream().mapToInt(Integer::intValue).toArray(), CureWeights.USUAL, reader).judged();
    }

    private static CureKind kind(int index, Load load, int rest, SexRule sexes) {
        return new CureKind(index, index, List.of("Bath", "Mud", "Walk").get(index), index, 20, 10, load, sexes, 10, rest);
    }

    /** It costs that much, and nothing else that must hold is broken. */
    private void assertBroken(CureConstraint constraint, long cost) {
        Verdict verdict = judged(Reader.DESK);
        assertEquals(cost, verdict.of(constraint.key()).cost());
        assertEquals(constraint.level() == Verdict.Level.MUST ? cost : 0, verdict.broken());
    }

    @Test
    void nobodyIsInTwoPlaces() {
        give(0, BATH, 2, 9, at(2, "10:00"));
        give(0, WALK, 2, 9, at(2, "10:10"));
        assertBroken(CureConstraint.TWO_PLACES, 1);
    }

    @Test
    void nothingIsGivenDuringALesson() {
        busy.add(new Busy(Doing.LESSON, Intakes.span(1, "10:00", "11:40")));
        give(0, WALK, 2, 9, at(2, "11:30"));
        assertBroken(CureConstraint.LESSON, 1);
    }

    @Test
    void nothingIsGivenDuringAMeal() {
        busy.add(new Busy(Doing.MEAL, Intakes.span(1, "13:00", "13:30")));
        give(0, WALK, 2, 9, at(2, "13:20"));
        assertBroken(CureConstraint.MEAL, 1);
    }

    @Test
    void nothingIsGivenDuringAnEventThatTheGuestHasSignedUpFor() {
        busy.add(new Busy(Doing.EVENT, Intakes.span(1, "17:00", "18:00")));
        give(0, WALK, 2, 9, at(2, "16:50"));
        assertBroken(CureConstraint.EVENT, 1);
    }

    @Test
    void theQuietHourIsKept() {
        busy.add(new Busy(Doing.QUIET_HOUR, Intakes.span(1, "14:00", "16:00")));
        give(0, WALK, 2, 9, at(2, "13:50"));
        assertBroken(CureConstraint.QUIET_HOUR, 1);
    }

    @Test
    void nothingIsGivenWhileTheGuestIsElsewhere() {
        busy.add(new Busy(Doing.ELSEWHERE, Intakes.span(1, "10:00", "18:00")));
        give(0, WALK, 2, 9, at(2, "12:00"));
        assertBroken(CureConstraint.ELSEWHERE, 1);
    }

    @Test
    void nothingIsGivenBeforeTheGuestArrives() {
        give(0, WALK, 1, 9, at(1, "08:50"));
        assertBroken(CureConstraint.AWAY, 1);
    }

    @Test
    void nothingIsPlannedForTimesThatAreOver() {
        from = at(3, "12:00");
        give(0, WALK, 1, 9, at(3, "11:50"));
        assertBroken(CureConstraint.PAST, 1);
    }

    @Test
    void aCabinetTakesAsManyAsItHasPlacesUntilTheyAreReadyAgain() {
        give(0, BATH, 2, 9, at(2, "10:00"));
        give(1, BATH, 2, 9, at(2, "10:20"));
        assertBroken(CureConstraint.CABINET_FULL, 1);
    }

    @Test
    void aClosedCabinetGivesNothing() {
        closed.add(Intakes.span(1, "08:00", "12:00"));
        give(0, BATH, 2, 9, at(2, "11:50"));
        assertBroken(CureConstraint.CABINET_HOURS, 1);
    }

    @Test
    void aCabinetGivesNothingOutsideItsHours() {
        give(0, BATH, 2, 9, at(2, "19:50"));
        assertBroken(CureConstraint.CABINET_HOURS, 1);
    }

    @Test
    void afterATreatmentTheGuestRests() {
        give(0, MUD, 2, 9, at(2, "10:00"));
        give(0, WALK, 2, 9, at(2, "11:10"));
        assertBroken(CureConstraint.REST, 1);
    }

    @Test
    void twoKindsMayAskForMoreRest() {
        give(0, BATH, 2, 9, at(2, "10:00"));
        give(0, WALK, 2, 9, at(2, "10:40"));
        assertBroken(CureConstraint.REST, 1);
    }

    @Test
    void oneKindIsGivenOnceADay() {
        give(0, WALK, 2, 9, at(2, "10:00"), at(2, "16:00"));
        assertBroken(CureConstraint.TWICE_A_DAY, 1);
    }

    @Test
    void oneGeneralTreatmentADayIsEnough() {
        give(0, BATH, 2, 9, at(2, "10:00"));
        give(0, MUD, 2, 9, at(2, "16:00"));
        assertBroken(CureConstraint.TWO_GENERAL, 1);
    }

    @Test
    void whatHarmsIsNotGiven() {
        forbidden = Set.of(WALK);
        give(0, WALK, 2, 9, at(2, "10:00"));
        assertBroken(CureConstraint.CONTRAINDICATED, 1);
    }

    @Test
    void whatIsForMenIsNotGivenToWomen() {
        walkers = SexRule.MEN;
        give(0, WALK, 2, 9, at(2, "10:00"));
        assertBroken(CureConstraint.SEX, 1);
    }

    @Test
    void womenAndMenHaveSomeThingsApart() {
        walkers = SexRule.APART;
        give(0, WALK, 2, 9, at(2, "10:00"));
        give(1, WALK, 2, 9, at(2, "10:10"));
        assertBroken(CureConstraint.APART, 1);
    }

    @Test
    void aPrescriptionHasItsDays() {
        give(0, WALK, 4, 9, at(3, "10:00"));
        assertBroken(CureConstraint.DAY, 1);
    }

    @Test
    void theFirstDayTheLastAndSundaysAreGentle() {
        give(0, BATH, 1, 10, at(1, "10:00"), at(7, "10:00"), at(10, "10:00"));
        give(1, WALK, 1, 10, at(1, "12:00"), at(10, "10:00"));
        assertBroken(CureConstraint.DAY, 3);
    }

    @Test
    void treatmentsBeginOnTheirGrid() {
        give(0, WALK, 2, 9, at(2, "10:05"));
        assertBroken(CureConstraint.START, 1);
    }

    @Test
    void whatIsPinnedStays() {
        give(0, WALK, 2, 9, PartOfDay.ANY, List.of(new Want(1L, at(3, "10:00"), 1, true)), at(2, "10:00"));
        assertBroken(CureConstraint.PINNED, 1);
    }

    @Test
    void everythingHasATime() {
        give(0, WALK, 2, 9, at(2, "10:00"), Prescribed.NOWHERE);
        assertBroken(CureConstraint.LEFT_OUT, 1);
    }

    @Test
    void theDoctorMayPreferAPartOfTheDay() {
        give(0, WALK, 2, 9, PartOfDay.MORNING, List.of(Want.NEW, Want.NEW), at(2, "11:50"), at(9, "12:00"));
        assertBroken(CureConstraint.PART_OF_DAY, 4);
    }

    @Test
    void whatIsGivenTwiceComesEarlyAndLate() {
        give(0, WALK, 2, 6, at(4, "10:00"), at(5, "10:00"));
        assertBroken(CureConstraint.FRAME, 6);
    }

    @Test
    void whatIsGivenOftenIsSpreadEvenly() {
        give(0, WALK, 1, 6, at(1, "10:00"), at(2, "10:00"), at(3, "10:00"));
        assertBroken(CureConstraint.SPREAD, 12);
    }

    @Test
    void andAtAboutTheSameHour() {
        give(0, WALK, 2, 6, at(2, "10:00"), at(4, "10:40"), at(6, "12:20"));
        assertBroken(CureConstraint.SAME_HOUR, 2);
    }

    @Test
    void nobodyWaitsLongBetweenTwoThings() {
        busy.add(new Busy(Doing.LESSON, Intakes.span(1, "09:00", "10:00")));
        give(0, WALK, 2, 9, at(2, "11:20"));
        give(0, BATH, 2, 9, at(2, "16:00"));
        assertBroken(CureConstraint.WAIT, 2);
    }

    @Test
    void noDayIsMuchFullerThanOthers() {
        walkers = SexRule.ANY;
        give(0, WALK, 2, 9, at(2, "09:00"));
        give(0, MUD, 2, 9, at(2, "10:00"));
        assertBroken(CureConstraint.FULL_DAY, 0);
        give(0, BATH, 2, 9, at(2, "12:00"));
        assertEquals(4, judged(Reader.DESK).of(CureConstraint.FULL_DAY.key()).cost());
    }

    @Test
    void movingATreatmentHasACostAndSoHasDisturbingAPerson() {
        List<Want> now = List.of(new Want(1L, at(2, "10:00"), 1, false), new Want(2L, at(9, "10:00"), 1, false));
        give(0, WALK, 2, 9, PartOfDay.ANY, now, at(2, "10:10"), at(9, "10:10"));
        assertBroken(CureConstraint.MOVED, 800);
        assertBroken(CureConstraint.DISTURBED, 200);
    }

    @Test
    void theDeskNeverReadsWhichTreatmentItIs() {
        give(0, MUD, 2, 9, at(2, "10:00"), at(2, "11:00"), Prescribed.NOWHERE);
        give(0, BATH, 2, 9, at(2, "10:10"), at(2, "19:50"));
        String words = judged(Reader.DESK).findings().stream().flatMap(each -> each.breaches().stream()).toList().toString();
        assertTrue(words.contains("Aliya") && !words.contains("Mud") && !words.contains("Bath"), words);
        String forDoctors = judged(Reader.DOCTOR).findings().stream().flatMap(each -> each.breaches().stream()).toList().toString();
        assertTrue(forDoctors.contains("Mud") && forDoctors.contains("Bath"), forDoctors);
    }
}
