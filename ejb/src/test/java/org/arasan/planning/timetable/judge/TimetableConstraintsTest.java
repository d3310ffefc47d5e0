package org.arasan.planning.timetable.judge;

import static org.arasan.planning.timetable.model.Lecture.Standing.FREE;
import static org.arasan.planning.timetable.model.Lecture.Standing.OTHERS;
import static org.arasan.planning.timetable.model.Lecture.Standing.PINNED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.timetable.model.Before;
import org.arasan.planning.timetable.model.Busy;
import org.arasan.planning.timetable.model.Hall;
import org.arasan.planning.timetable.model.Models;
import org.arasan.planning.timetable.model.Rule;
import org.arasan.planning.timetable.model.Series;
import org.arasan.planning.timetable.model.Spot;
import org.arasan.planning.timetable.model.Trainer;
import org.junit.jupiter.api.Test;

/** Each constraint: what breaks it, how much that costs, whom it names. Monday is day 0; a tick is an hour, the first from 08:00. */
class TimetableConstraintsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final int TUESDAY = 12;

    private final Models models = Models.small();

    @Test
    void aTrainerIsInOnePlace() {
        models.halls.add(new Hall(2, "Class 2", 30));
        models.lecture(0, 2).lecture(1, 2);
        assertBreach(Rule.TRAINER_IN_ONE_PLACE, 1, List.of("Anar", "lecture 0", "lecture 1", MONDAY, LocalTime.of(13, 0)), at(5, 0, 0), at(6, 1, 0));
        assertHolds(Rule.TRAINER_IN_ONE_PLACE, at(5, 0, 0), at(7, 1, 0));
    }

    @Test
    void aGroupIsInOnePlaceInAPlenaryToo() {
        models.halls.add(new Hall(2, "Class 2", 30));
        models.trainer("Bek");
        models.lecture(List.of(0, 1), 30, 2, null, FREE).lecture(1, 2);
        assertBreach(Rule.GROUP_IN_ONE_PLACE, 2, List.of("lecture 0", "lecture 1", MONDAY, LocalTime.of(13, 0)), at(5, 0, 0), at(5, 1, 1));
        assertHolds(Rule.GROUP_IN_ONE_PLACE, at(5, 0, 0), at(7, 1, 1));
    }

    @Test
    void aHallHasOneLectureAtATime() {
        models.trainer("Bek");
        models.lecture(0).lecture(1);
        assertBreach(Rule.HALL_IN_ONE_PLACE, 1, List.of("Class 1", "lecture 0", "lecture 1", MONDAY, LocalTime.of(13, 0)), at(5, 0, 0), at(5, 0, 1));
        assertHolds(Rule.HALL_IN_ONE_PLACE, at(5, 0, 0), at(6, 0, 1));
    }

    @Test
    void aTrainerTeachesTheTopicInTheLanguage() {
        models.lecture(0);
        models.trainer("Bek");
        assertBreach(Rule.TRAINER_ABLE, 1, List.of("Bek", "lecture 0"), at(5, 0, 1));
        assertHolds(Rule.TRAINER_ABLE, at(5, 0, 0));
    }

    @Test
    void aTrainerIsThereAllTheTime() {
        models.trainer("Bek", 6, 7);
        models.lecture(0, 2);
        assertBreach(Rule.TRAINER_THERE, 1, List.of("Bek", MONDAY, LocalTime.of(13, 0), "lecture 0"), at(5, 0, 1));
        assertHolds(Rule.TRAINER_THERE, at(4, 0, 1));
    }

    @Test
    void aTrainerHasAnEndOfTheWeek() {
        models.trainers.set(0, new Trainer(1, "Anar", new BitSet(), new int[] {3}));
        models.lecture(0, 2).lecture(1, 2);
        assertBreach(Rule.TRAINER_WEEK, 1, List.of("Anar", 4, 3), at(5, 0, 0), at(TUESDAY, 0, 0));
        assertHolds(Rule.TRAINER_WEEK, at(5, 0, 0), null);
    }

    @Test
    void aHallHoldsTheGroup() {
        models.halls.add(new Hall(2, "Library", 18));
        models.lecture(0);
        assertBreach(Rule.HALL_HOLDS, 12, List.of("lecture 0", "Library", 30, 18), at(5, 1, 0));
        assertHolds(Rule.HALL_HOLDS, at(5, 0, 0));
    }

    @Test
    void aLectureLiesWithinItsHours() {
        models.lecture(0, 2);
        assertBreach(Rule.WITHIN_HOURS, 1, List.of("lecture 0", MONDAY, LocalTime.of(19, 0)), at(11, 0, 0));
        assertHolds(Rule.WITHIN_HOURS, at(10, 0, 0));
    }

    @Test
    void anAppointmentThatStaysKeepsItsTime() {
        models.lecture(0, 2);
        models.busy.addAll(List.of(new Busy(0, 5, 6, true), new Busy(0, 8, 9, false), new Busy(1, 8, 9, true)));
        assertBreach(Rule.PEOPLE_FREE, 1, List.of("lecture 0", MONDAY, LocalTime.of(12, 0), 1), at(4, 0, 0));
        assertHolds(Rule.PEOPLE_FREE, at(8, 0, 0));
    }

    @Test
    void topicsKeepTheirOrder() {
        models.lecture(0).lecture(0);
        models.order.add(new Before(0, 1));
        assertBreach(Rule.TOPICS_IN_ORDER, 1, List.of("lecture 1", "lecture 0", MONDAY, MONDAY.plusDays(1)), at(TUESDAY, 0, 0), at(5, 0, 0));
        assertHolds(Rule.TOPICS_IN_ORDER, at(5, 0, 0), at(6, 0, 0));
    }

    @Test
    void whatIsPinnedStays() {
        models.lecture(List.of(0), 30, 1, at(5, 0, 0), PINNED);
        assertBreach(Rule.PINNED_STAYS, 1, List.of("lecture 0", MONDAY, LocalTime.of(14, 0)), at(6, 0, 0));
        assertHolds(Rule.PINNED_STAYS, at(5, 0, 0));
    }

    @Test
    void nothingIsLeftOut() {
        models.lecture(0);
        assertBreach(Rule.LEFT_OUT, 1, List.of("lecture 0"), (Spot) null);
        assertHolds(Rule.LEFT_OUT, at(5, 0, 0));
    }

    @Test
    void aLectureIsOnTheCurriculumsDay() {
        models.lecture(0).wanted(0, 1);
        assertBreach(Rule.CURRICULUM_DAY, 200, List.of("lecture 0", MONDAY, MONDAY.plusDays(1)), at(5, 0, 0));
        assertHolds(Rule.CURRICULUM_DAY, at(TUESDAY, 0, 0));
    }

    @Test
    void aSeriesIsSpreadOverDays() {
        models.series.set(0, new Series("A", 2));
        models.lecture(0).lecture(0);
        assertBreach(Rule.EVEN_DAYS, 50, List.of("A", 1, 2), at(5, 0, 0), at(6, 0, 0));
        assertHolds(Rule.EVEN_DAYS, at(5, 0, 0), at(TUESDAY, 0, 0));
    }

    @Test
    void aGroupHasNoLectureAlone() {
        models.settings.put(Rule.ISOLATED.constraint(), 2L);
        models.lecture(0).lecture(0).lecture(0);
        assertBreach(Rule.ISOLATED, 2, List.of("A", MONDAY.plusDays(1), LocalTime.of(8, 0)), at(10, 0, 0), at(11, 0, 0), at(TUESDAY, 0, 0));
        assertHolds(Rule.ISOLATED, at(9, 0, 0), at(10, 0, 0), at(11, 0, 0));
    }

    @Test
    void aGroupDoesNotWaitTooLongForAPauseAndTooShortForAnythingElse() {
        models.lecture(0).lecture(0);
        assertBreach(Rule.GROUP_WAITS, 2, List.of("A", MONDAY, 120L, LocalTime.of(16, 0)), at(4, 0, 0), at(8, 0, 0));
        assertHolds(Rule.GROUP_WAITS, at(4, 0, 0), at(6, 0, 0));
        assertHolds(Rule.GROUP_WAITS, at(4, 0, 0), at(9, 0, 0));
    }

    @Test
    void aSeriesKeepsItsHall() {
        models.halls.add(new Hall(2, "Class 2", 30));
        models.lecture(0).lecture(0);
        assertBreach(Rule.ONE_HALL, 100, List.of("A", 2), at(5, 0, 0), at(6, 1, 0));
        assertHolds(Rule.ONE_HALL, at(5, 1, 0), at(6, 1, 0));
    }

    @Test
    void aSeriesKeepsItsTimeOfDay() {
        models.lecture(0).lecture(0);
        assertBreach(Rule.ONE_TIME, 300, List.of("A", 2), at(5, 0, 0), at(TUESDAY + 6, 0, 0));
        assertHolds(Rule.ONE_TIME, at(5, 0, 0), at(TUESDAY + 5, 0, 0));
    }

    @Test
    void aSeriesKeepsItsTrainer() {
        models.trainer("Bek");
        models.lecture(0).lecture(0);
        assertBreach(Rule.ONE_TRAINER, 10, List.of("A", 2), at(5, 0, 0), at(6, 0, 1));
        assertHolds(Rule.ONE_TRAINER, at(5, 0, 1), at(6, 0, 1));
    }

    @Test
    void morningsAreLeftToTreatments() {
        models.lecture(0);
        assertBreach(Rule.MORNINGS, 1000, List.of("lecture 0", MONDAY, LocalTime.of(11, 0)), at(3, 0, 0));
        assertHolds(Rule.MORNINGS, at(4, 0, 0));
    }

    @Test
    void anAppointmentIsNotPushedAwayForNothing() {
        models.lecture(0, 2);
        models.busy.addAll(List.of(new Busy(0, 5, 6, false), new Busy(0, 4, 6, false), new Busy(1, 5, 6, false)));
        assertBreach(Rule.APPOINTMENTS, 40, List.of("lecture 0", MONDAY, LocalTime.of(12, 0), 2), at(4, 0, 0));
        assertHolds(Rule.APPOINTMENTS, at(6, 0, 0));
    }

    @Test
    void peopleMayStandWhereThatIsOnlyAWish() {
        models.settings.put(Rule.SEATS_SHORT.constraint(), 3L);
        models.halls.add(new Hall(2, "Library", 18));
        models.lecture(0);
        assertBreach(Rule.SEATS_SHORT, 36, List.of("lecture 0", "Library", 30, 18), at(5, 1, 0));
        assertHolds(Rule.SEATS_SHORT, at(5, 0, 0));
    }

    @Test
    void aLargeHallIsLeftToALargeGroup() {
        models.halls.add(new Hall(2, "Palace", 64));
        models.lecture(0);
        assertBreach(Rule.SEATS_EMPTY, 34, List.of("lecture 0", "Palace", 30, 64), at(5, 1, 0));
        assertHolds(Rule.SEATS_EMPTY, at(5, 0, 0));
    }

    @Test
    void whoeverIsMovedNotices() {
        models.lecture(List.of(0), 30, 1, at(5, 0, 0), FREE);
        assertBreach(Rule.MOVED, 1200, List.of("lecture 0", MONDAY, LocalTime.of(14, 0), 30), at(6, 0, 0));
        assertHolds(Rule.MOVED, at(5, 0, 0));
    }

    @Test
    void whatBelongsToOthersIsOnlyInTheWay() {
        models.halls.set(0, new Hall(1, "Class 1", 0));
        models.lecture(List.of(0), 30, 1, at(3, 0, 0), OTHERS);
        Verdict verdict = TimetableJudge.judge(models.model(), List.of(at(3, 0, 0)));
        assertEquals(List.of(0L, 0L, 0L), List.of(verdict.broken(), verdict.left(), verdict.wished()));
    }

    @Test
    void weightsAreSettings() {
        models.lecture(0);
        models.settings.put("timetable.mornings", 7L);
        assertBreach(Rule.MORNINGS, 7, List.of("lecture 0", MONDAY, LocalTime.of(11, 0)), at(3, 0, 0));
    }

    private void assertBreach(Rule rule, long cost, List<Object> args, Spot... spots) {
        Verdict.Finding finding = judge(spots).of(rule.constraint());
        assertEquals(cost, finding.cost());
        assertEquals(rule.level(), finding.level());
        assertEquals(1, finding.breaches().size());
        assertEquals("planning." + rule.constraint() + ".breach", finding.breaches().get(0).text());
        assertEquals(args, finding.breaches().get(0).args());
    }

    private void assertHolds(Rule rule, Spot... spots) {
        assertEquals(0, judge(spots).of(rule.constraint()).cost());
    }

    private Verdict judge(Spot... spots) {
        return TimetableJudge.judge(models.model(), Arrays.asList(spots));
    }

    private static Spot at(int start, int hall, int trainer) {
        return new Spot(start, hall, trainer);
    }
}
