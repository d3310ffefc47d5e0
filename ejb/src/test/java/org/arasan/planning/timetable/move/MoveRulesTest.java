package org.arasan.planning.timetable.move;

import static java.time.LocalTime.of;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.arasan.Texts;
import org.arasan.planning.timetable.LessonHours;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.move.BusyTimes.Busy;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;
import org.junit.jupiter.api.Test;

class MoveRulesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final Duration TWO_HOURS = Duration.ofMinutes(100);

    private final Hall large = new Hall(1, "Hall", 60);
    private final Hall free = new Hall(3, "Annexe", 40);
    private final Hall small = new Hall(2, "Library", 18);
    private final Teacher able = new Teacher(1, "A", Set.of(Language.KK), Set.of(1), day -> day.isBefore(FIRST.plusDays(5)));
    private final Teacher russian = new Teacher(2, "B", Set.of(Language.RU), Set.of(1), day -> true);
    private final Teacher lawyer = new Teacher(3, "C", Set.of(Language.KK), Set.of(2), day -> true);
    private final Taken other = new Taken(Set.of(9L), 4, 1, Span.of(at(2, 9), TWO_HOURS), "A2", topic(8, Set.of()));
    private final List<Hall> halls = new ArrayList<>(List.of(large, small));
    private Taken own = new Taken(Set.of(1L), 4, 2, Span.of(at(2, 11), Duration.ofMinutes(90)), "A1", topic(7, Set.of()));
    private LessonMeans means = means();
    private LessonNeed.Subject subject = topic(1, Set.of());
    private BusyTimes busy = BusyTimes.none(20);

    private LessonMeans means() {
        return new LessonMeans(new LessonHours(ZONE, List.of(new ResortHours(Kind.LESSON, of(9, 0), of(13, 0)),
            new ResortHours(Kind.LESSON, of(16, 0), of(18, 30))), new Span(at(1, 8), at(10, 12))),
            List.of(able, russian, lawyer), List.copyOf(halls), List.of(other, own));
    }

    @Test
    void aFreePlaceOnTheTopicsDayIsTaken() {
        assertDoesNotThrow(() -> check(at(2, 16), large, able, false));
    }

    @Test
    void whatIsOverIsNoPlace() {
        assertEquals("planning.in-the-past", refused(at(1, 9), large, able, false).code());
    }

    @Test
    void anotherDayMustBeMeant() {
        assertEquals("planning.other-day", refused(at(3, 16), large, able, false).code());
        assertDoesNotThrow(() -> check(at(3, 16), large, able, true));
    }

    @Test
    void noLessonRunsIntoAMeal() {
        Refusal refusal = refused(at(2, 17), large, able, false);
        assertEquals("planning.outside-hours", refusal.code());
        assertEquals(List.of(100L, "09:00–13:00, 16:00–18:30"), refusal.args());
    }

    @Test
    void aHallHoldsTheWholeGroupAndTheRefusalNamesOneThatDoes() {
        Refusal refusal = refused(at(2, 16), small, able, false);
        assertEquals("planning.hall-too-small", refusal.code());
        assertEquals("venue", refusal.field());
        assertEquals("16:00 Hall, A", refusal.args().get(3));
    }

    @Test
    void aTrainerTeachesTheTopicInTheLanguageAndIsThere() {
        assertEquals("planning.trainer-topic", refused(at(2, 16), large, lawyer, false).code());
        assertEquals("planning.trainer-language", refused(at(2, 16), large, russian, false).code());
        assertEquals("planning.trainer-away", refused(at(8, 16), large, able, true).code());
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        Refusal hall = refused(at(2, 9), large, able, false);
        assertEquals("planning.hall-busy", hall.code());
        assertEquals(List.of("Hall", LocalTime.of(10, 40), "A2", "16:00 Hall, A"), hall.args());
        assertEquals("planning.group-busy", refused(at(2, 11), large, able, false).code());
    }

    private Refusal refused(Instant starts, Hall hall, Teacher teacher, boolean anyDay) {
        return assertThrows(Refusal.class, () -> check(starts, hall, teacher, anyDay));
    }

    @Test
    void aGroupHearsFirstWhatATopicNeeds() {
        halls.add(free);
        means = means();
        subject = topic(1, Set.of(7L));
        assertEquals("planning.before-needed", refused(at(2, 9), free, able, false).code());
        assertDoesNotThrow(() -> check(at(2, 16), large, able, false));
    }

    @Test
    void whatNeedsATopicIsNotHeardBeforeIt() {
        halls.add(free);
        own = new Taken(Set.of(1L), 4, 2, Span.of(at(2, 11), Duration.ofMinutes(90)), "A1", topic(7, Set.of(1L)));
        means = means();
        Refusal refusal = refused(at(2, 16), large, able, false);
        assertEquals("planning.after-needing", refusal.code());
        assertEquals("09:00 Annexe, A", refusal.args().get(3));
    }

    @Test
    void aLessonDisturbsNobodyWhoIsBusyElsewhere() {
        own = other;
        means = means();
        busy = new BusyTimes(20, List.of(new Busy(7, Span.of(at(2, 17), TWO_HOURS)), new Busy(7, Span.of(at(2, 16), TWO_HOURS)),
                new Busy(8, Span.of(at(2, 9), TWO_HOURS))));
        Refusal refusal = refused(at(2, 16), large, able, false);
        assertEquals("planning.members-busy", refusal.code());
        assertEquals(List.of(1, 20, "10:40 Hall, A; 10:50 Hall, A"), refusal.args());
    }

    @Test
    void everythingThatStandsAgainstAPlaceIsSaidInWords() {
        busy = new BusyTimes(26, List.of(new Busy(7, Span.of(at(3, 9), TWO_HOURS)), new Busy(8, Span.of(at(3, 10), TWO_HOURS))));
        halls.set(1, small);
        means = new LessonMeans(means.hours(), means.teachers(), means.halls(),
                List.of(new Taken(Set.of(9L), 4, 1, Span.of(at(3, 9), TWO_HOURS), "A1", topic(8, Set.of()))));
        assertEquals(List.of("The curriculum has it on 17 Nov 2026, not on 18 Nov 2026", "2 of 26 members are busy", "Hall is taken by A1 until 10:40"),
                words(at(3, 10), large, able));
        assertEquals(List.of("That time is over"), words(at(1, 9), small, lawyer));
        assertEquals(List.of("Lessons are held 09:00–13:00, 16:00–18:30 that day; this one takes 100 minutes", "Library has 18 seats, the group has 20 people",
                "B does not teach in the group’s language (Kazakh)"), words(at(2, 14), small, russian));
    }

    private List<String> words(Instant starts, Hall hall, Teacher teacher) {
        return rules(starts, hall, teacher).clashes(at(1, 12)).stream()
                .map(each -> Texts.in(Language.EN).get(each.text(), each.args().toArray())).toList();
    }

    private static LessonNeed.Subject topic(long id, Set<Long> needs) {
        return new LessonNeed.Subject(id, (int) id, "Law", 2, TWO_HOURS, (int) id, needs);
    }

    private void check(Instant starts, Hall hall, Teacher teacher, boolean anyDay) {
        rules(starts, hall, teacher).check(at(1, 12), anyDay);
    }

    private MoveRules rules(Instant starts, Hall hall, Teacher teacher) {
        LessonNeed need = new LessonNeed(new LessonNeed.Learners(1, "A1", Language.KK, 20),
                subject, starts.atZone(ZONE).toLocalDate());
        Place place = new Place(need, Span.of(starts, TWO_HOURS), teacher, hall);
        return new MoveRules(means, busy, place, FIRST.plusDays(1));
    }

    private static Instant at(int day, int hour) {
        return FIRST.plusDays(day - 1L).atTime(hour, 0).atZone(ZONE).toInstant();
    }
}
