package org.arasan.planning.cure.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.planning.cure.Changes;
import org.arasan.planning.cure.Intakes;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.facts.Prescribed.Want;
import org.arasan.planning.cure.judge.CurePlan;
import org.arasan.planning.cure.judge.Reader;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.treatment.prescription.PartOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CureSearchTest {

    private static final long SHORT = 50_000;
    private static final int MASSAGE = 1;
    private static final int BATH = 2;
    private static final int EXERCISE = 6;

    private static CureOutcome plan(CureFacts facts, long moves) {
        return new CureSearch(facts, CureWeights.USUAL, () -> false).plan(Patience.ofMoves(moves), 1);
    }

    private static Verdict judged(CureOutcome outcome) {
        return new CurePlan(outcome.facts(), outcome.times(), CureWeights.USUAL, Reader.DESK).judged();
    }

    private static CureFacts.House house(CureFacts intake, List<CureCabinet> cabinets) {
        return new CureFacts.House(intake.dayOne(), intake.firstDay(), intake.days(), 0, intake.kinds(), cabinets, intake.rules());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesAHundredGuestsAllTheirTreatmentsWheneverLessonsAre(boolean lessonsAtFour) {
        CureOutcome outcome = plan(Intakes.of(105, 1, lessonsAtFour), 0);
        assertEquals(105 * 37, outcome.times().length);
        assertEquals(List.of(), outcome.leftOut());
        Verdict verdict = judged(outcome);
        assertTrue(verdict.holds());
        assertEquals(outcome.wished(), verdict.wished());
    }

    @Test
    void endsWhereNoSingleMoveHelps() {
        CureFacts facts = Intakes.of(30, 1, false);
        CureOutcome outcome = plan(facts, SHORT);
        Board board = new Board(facts, new Starts(facts), CureWeights.USUAL);
        facts.dues().forEach(due -> new Change(board).begin().move(due.index(), outcome.at(due.index())).make());
        assertEquals(outcome.wished(), board.wished());
        Descent descent = new Descent(board);
        assertTrue(facts.dues().stream().noneMatch(due -> descent.settle(due.index())));
    }

    @Test
    void nothingThatIsLeftOutFindsATimeByOneMove() {
        CureFacts intake = Intakes.of(24, 1, true);
        List<CureCabinet> cabinets = intake.cabinets().stream().map(each -> new CureCabinet(each.id(), each.name(), 1,
                each.hours().stream().filter(hours -> Minutes.isMorning(hours.from())).toList(), List.of(), List.of())).toList();
        CureFacts facts = new CureFacts(house(intake, cabinets), intake.guests(), intake.prescribed());
        CureOutcome outcome = plan(facts, SHORT);
        assertFalse(outcome.leftOut().isEmpty());
        Board board = new Board(facts, new Starts(facts), CureWeights.USUAL);
        facts.dues().stream().filter(due -> outcome.at(due.index()) != Prescribed.NOWHERE)
                .forEach(due -> new Change(board).begin().move(due.index(), outcome.at(due.index())).make());
        Descent descent = new Descent(board);
        assertTrue(outcome.leftOut().stream().map(each -> each.due().index())
                .noneMatch(due -> descent.settle(due) || new Restoring(board).restore(due)));
    }

    @Test
    void annealingMakesAPlanBetter() {
        CureFacts facts = Intakes.of(20, 1, true);
        assertTrue(plan(facts, 1_000_000).wished() <= plan(facts, 0).wished());
    }

    @Test
    void plansTheSameForTheSameQuestion() {
        CureFacts facts = Intakes.of(10, 1, false);
        assertArrayEquals(plan(facts, SHORT).times(), plan(facts, SHORT).times());
    }

    @Test
    void numbersThePlacesOfACabinetSoThatNobodySharesOne() {
        CureOutcome outcome = plan(Intakes.of(30, 1, false), 0);
        List<Due> dues = outcome.facts().dues();
        for (Due one : dues) {
            assertTrue(outcome.place(one.index()) >= 1
                    && outcome.place(one.index()) <= outcome.facts().cabinets().get(one.kind().cabinet()).places());
            Minutes time = new Minutes(outcome.at(one.index()), outcome.at(one.index()) + one.kind().occupies());
            assertTrue(dues.stream().filter(other -> other != one && other.kind() == one.kind()
                            && outcome.place(other.index()) == outcome.place(one.index()))
                    .noneMatch(other -> time.overlaps(outcome.at(other.index()), outcome.at(other.index()) + other.kind().occupies())));
        }
    }

    @Test
    void movesNothingWhereNothingHasChanged() {
        CureFacts facts = Changes.none(plan(Intakes.of(40, 1, false), 0));
        assertEquals(List.of(), plan(facts, SHORT).moved());
    }

    @Test
    void movesOnlyWhatABrokenCabinetWouldHaveGiven() {
        Minutes day = Intakes.span(3, "00:00", "23:59");
        CureOutcome before = plan(Intakes.of(40, 1, false), 0);
        CureFacts facts = Changes.closed(before, MASSAGE, day);
        Set<Integer> homeless = facts.dues().stream()
                .filter(due -> due.kind().index() == MASSAGE && day.overlaps(due.want().now(), due.want().now() + 1))
                .map(Due::index).collect(Collectors.toSet());
        CureOutcome outcome = plan(facts, SHORT);
        assertFalse(homeless.isEmpty());
        assertEquals(List.of(), outcome.leftOut());
        assertEquals(homeless, outcome.moved().stream().map(Due::index).collect(Collectors.toSet()));
        assertTrue(judged(outcome).holds());
    }

    @Test
    void movesOnlyThoseWhoseLessonHasMoved() {
        CureOutcome before = plan(Intakes.of(40, 1, false), 0);
        Minutes lesson = Intakes.span(4, "10:00", "11:40");
        CureOutcome outcome = plan(Changes.lesson(before, 10, lesson), SHORT);
        assertEquals(List.of(), outcome.leftOut());
        assertTrue(outcome.moved().stream().allMatch(due -> due.guest() < 10 && lesson.overlaps(due.want().now(),
                due.want().now() + due.kind().minutes())), () -> outcome.moved().toString());
    }

    @Test
    void aGuestWhoComesADayLateLosesNothingThatFitsLater() {
        CureOutcome before = plan(Intakes.of(40, 1, false), 0);
        CureOutcome outcome = plan(Changes.stay(before, 5, new Minutes(Minutes.OF_A_DAY + 480, 9 * Minutes.OF_A_DAY + 1200)), SHORT);
        assertEquals(List.of(), outcome.leftOut());
        assertTrue(outcome.moved().stream().allMatch(due -> due.guest() == 5 && due.want().now() < Minutes.OF_A_DAY + 480),
                () -> outcome.moved().toString());
    }

    @Test
    void leavesOutWhatHasNoPlaceAndSaysOnWhichDaysTheCabinetIsFull() {
        CureFacts intake = Intakes.of(70, 1, false);
        List<CureCabinet> cabinets = intake.cabinets().stream().map(each -> each.id() != 100 + BATH ? each
                : new CureCabinet(each.id(), each.name(), 1, each.hours(), List.of(), List.of())).toList();
        CureFacts facts = new CureFacts(house(intake, cabinets), intake.guests(), intake.prescribed());
        CureOutcome outcome = plan(facts, 0);
        assertTrue(outcome.leftOut().size() > 70);
        assertTrue(judged(outcome).holds());
        assertTrue(outcome.leftOut().stream().allMatch(each -> each.due().kind().index() == BATH && !each.hindrances().isEmpty()));
        assertTrue(outcome.leftOut().stream().flatMap(each -> each.hindrances().stream()).anyMatch(each ->
                each.constraint() == CureConstraint.CABINET_FULL && each.days().contains(Intakes.FIRST_DAY.plusDays(4))));
    }

    @Test
    void saysThatACabinetHasNoHours() {
        CureFacts intake = Intakes.of(5, 1, false);
        List<CureCabinet> cabinets = intake.cabinets().stream().map(each -> each.id() != 100 + EXERCISE ? each
                : new CureCabinet(each.id(), each.name(), each.places(), List.of(), List.of(), List.of())).toList();
        CureOutcome outcome = plan(new CureFacts(house(intake, cabinets), intake.guests(), intake.prescribed()), 0);
        assertEquals(5 * 7, outcome.leftOut().size());
        assertTrue(outcome.leftOut().stream().allMatch(each -> each.hindrances().size() == 1
                && each.hindrances().get(0).constraint() == CureConstraint.CABINET_HOURS));
    }

    @Test
    void saysThatAPrescriptionCannotFit() {
        CureFacts intake = Intakes.of(1, 1, false);
        Prescribed tooOften = new Prescribed(1, 0, MASSAGE, 2, 3, PartOfDay.ANY, IntStream.range(0, 3).mapToObj(i -> Want.NEW).toList());
        CureOutcome outcome = plan(new CureFacts(Intakes.house(1), intake.guests(), List.of(tooOften)), 0);
        assertEquals(List.of(new LeftOut.Hindrance(CureConstraint.TWICE_A_DAY,
                        List.of(Intakes.FIRST_DAY.plusDays(2), Intakes.FIRST_DAY.plusDays(3)))),
                outcome.leftOut().get(0).hindrances());
    }

    @Test
    void ofTwoPinsThatContradictOneAnotherOneStays() {
        int ten = Intakes.span(3, "10:00", "11:00").from();
        Want pin = new Want(1L, ten, 1, true);
        List<Prescribed> prescribed = List.of(new Prescribed(1, 0, MASSAGE, 2, 8, PartOfDay.ANY, List.of(pin)),
                new Prescribed(2, 0, BATH, 2, 8, PartOfDay.ANY, List.of(pin)));
        CureOutcome outcome = plan(new CureFacts(Intakes.house(1), Intakes.guests(1, true), prescribed), SHORT);
        assertArrayEquals(new int[] {ten, Prescribed.NOWHERE}, outcome.times());
        LocalDate day = Intakes.FIRST_DAY.plusDays(3);
        assertEquals(List.of(new LeftOut.Hindrance(CureConstraint.TWO_PLACES, List.of(day))), outcome.leftOut().get(0).hindrances());
    }

    @Test
    void whatIsPinnedStaysWhereAllElseGivesWay() {
        int atNight = Intakes.span(3, "17:05", "18:00").from();
        List<Prescribed> prescribed = new ArrayList<>(Intakes.prescribed(20));
        prescribed.add(new Prescribed(99, 3, BATH, 2, 8, PartOfDay.ANY, List.of(new Want(1L, atNight, 1, true))));
        CureOutcome outcome = plan(new CureFacts(Intakes.house(1), Intakes.guests(20, false), prescribed), SHORT);
        assertEquals(atNight, outcome.at(outcome.times().length - 1));
        assertEquals(List.of(), outcome.leftOut());
        assertTrue(judged(outcome).holds());
    }

    @Test
    void givesUpWhenItIsToldTo() {
        CureOutcome outcome = new CureSearch(Intakes.of(105, 1, false), CureWeights.USUAL, () -> true).plan(Patience.ofMoves(1L << 60), 1);
        assertTrue(outcome.moves() == 0 && judged(outcome).holds());
    }
}
