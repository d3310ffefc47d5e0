package org.arasan.course.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.course.trainer.Objection.Kind;
import org.junit.jupiter.api.Test;

class TrainerFactsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static final TaughtTopic LAW = new TaughtTopic(4L, 1);

    private final Trainer trainer = new Trainer(null, "A", Set.of(Language.KK), Set.of(LAW));
    private final List<Slot> slots = new ArrayList<>();
    private final List<TrainerAbsence> absences = new ArrayList<>();

    @Test
    void nothingStandsAgainstWhoIsThereAndFree() {
        assertEquals(List.of(), against(wish(MONDAY, 16)));
    }

    @Test
    void eachThingThatStandsAgainstItIsNamed() {
        slots.add(new Slot(7L, null, 1L, 3, "A2", 1L, "Law", at(MONDAY, 15), at(MONDAY, 17), 2));
        absences.add(new TrainerAbsence(trainer, MONDAY, MONDAY.plusDays(1), "flu"));
        trainer.arrange(List.of(hours(DayOfWeek.MONDAY, 9, 13)), Set.of(), 3);
        Wish wish = new Wish(null, Language.RU, new TaughtTopic(4L, 2), at(MONDAY, 16), at(MONDAY, 18), 2, 5L);
        assertEquals(List.of(Kind.BUSY, Kind.ON_SITE, Kind.ABSENT, Kind.HOURS, Kind.LANGUAGE, Kind.TOPIC, Kind.LOAD), against(wish));
    }

    @Test
    void aTopicOfThatNumberInAnotherProgrammeIsAnotherTopic() {
        Wish wish = new Wish(null, Language.KK, new TaughtTopic(5L, 1), at(MONDAY, 16), at(MONDAY, 18), 2, null);
        assertEquals(List.of(Kind.TOPIC), against(wish));
    }

    @Test
    void theLessonItselfIsNotInItsOwnWayAndCountsOnce() {
        slots.add(new Slot(7L, null, 1L, 3, "A2", 1L, "Law", at(MONDAY, 16), at(MONDAY, 18), 2));
        trainer.arrange(List.of(), Set.of(), 2);
        assertEquals(List.of(), against(new Wish(7L, Language.KK, LAW, at(MONDAY, 17), at(MONDAY, 19), 2, null)));
    }

    @Test
    void theLoadIsThatOfTheWeekFromMondayOn() {
        slots.add(new Slot(7L, null, 1L, 3, "A2", 1L, "Law", at(MONDAY.minusDays(1), 16), at(MONDAY.minusDays(1), 18), 2));
        slots.add(new Slot(8L, null, 1L, 3, "A2", 1L, "Law", at(MONDAY.plusDays(6), 16), at(MONDAY.plusDays(6), 18), 2));
        trainer.arrange(List.of(), Set.of(), 4);
        assertEquals(List.of(), against(wish(MONDAY, 16)));
        trainer.arrange(List.of(), Set.of(), 3);
        assertEquals(List.of(Kind.LOAD), against(wish(MONDAY, 16)));
        assertTrue(!Kind.LOAD.binding(), "too much work warns, it does not forbid");
    }

    @Test
    void hoursOfTheWeekAreHalfOpenAndOfOneDay() {
        Availability monday = new Availability(ZONE, List.of(hours(DayOfWeek.MONDAY, 9, 13)), List.of());
        assertTrue(monday.allows(at(MONDAY, 9), at(MONDAY, 13)));
        assertTrue(!monday.allows(at(MONDAY, 12), at(MONDAY, 14)));
        assertTrue(!monday.allows(at(MONDAY.plusDays(1), 9), at(MONDAY.plusDays(1), 10)));
        assertTrue(Availability.always(ZONE).allows(at(MONDAY, 3), at(MONDAY, 4)));
    }

    @Test
    void hoursThatOverlapAndAnUnsoundLimitAreRefused() {
        assertEquals("trainer.hours-overlap", assertThrows(Refusal.class, () -> trainer.arrange(List.of(hours(DayOfWeek.MONDAY, 9, 13),
                hours(DayOfWeek.MONDAY, 12, 15)), Set.of(), null)).code());
        assertEquals("trainer.limit-unsound", assertThrows(Refusal.class, () -> trainer.arrange(List.of(), Set.of(), 61)).code());
        assertEquals("trainer.absence-days", assertThrows(Refusal.class, () -> new TrainerAbsence(trainer, MONDAY, MONDAY.minusDays(1), "x"))
                .code());
    }

    @Test
    void whatIsGivenStandsApartFromWhatIsPlanned() {
        slots.add(new Slot(7L, null, 1L, 3, "A2", 1L, "Law", at(MONDAY, 9), at(MONDAY, 11), 2));
        slots.add(new Slot(8L, null, 1L, 3, "A2", 1L, "Law", at(MONDAY, 16), at(MONDAY, 18), 2));
        TrainerLoad load = TrainerLoad.of(slots, 3, ZONE, at(MONDAY, 12), MONDAY, 2);
        assertEquals(new TrainerLoad.Week(MONDAY, 2, 2, 3), load.weeks().get(0));
        assertTrue(load.weeks().get(0).over());
        assertEquals(0, load.weeks().get(1).hours());
        assertEquals(List.of(new TrainerLoad.OfIntake(1L, 3, 2, 2)), load.intakes());
    }

    private List<Kind> against(Wish wish) {
        return new TrainerFacts(trainer, new Availability(ZONE, trainer.weeklyHours(), absences), List.of(), slots).against(wish).stream()
                .map(Objection::kind).toList();
    }

    private static Wish wish(LocalDate day, int hour) {
        return new Wish(null, Language.KK, LAW, at(day, hour), at(day, hour).plus(Duration.ofHours(2)), 2, null);
    }

    private static WeeklyHours hours(DayOfWeek day, int from, int until) {
        return new WeeklyHours(day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ZONE).toInstant();
    }
}
