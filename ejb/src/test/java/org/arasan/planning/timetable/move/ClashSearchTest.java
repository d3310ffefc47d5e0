package org.arasan.planning.timetable.move;

import static java.time.LocalTime.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.arasan.Language;
import org.arasan.planning.timetable.LessonHours;
import org.arasan.planning.timetable.LessonMeans;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed;
import org.arasan.planning.timetable.Span;
import org.arasan.planning.timetable.move.BusyTimes.Busy;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;
import org.junit.jupiter.api.Test;

class ClashSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);
    private static final Duration LONG = Duration.ofMinutes(100);

    private final Teacher able = new Teacher(1, "A", Set.of(Language.KK), Set.of(1), day -> true);
    private final Teacher other = new Teacher(2, "B", Set.of(Language.KK), Set.of(1), day -> true);
    private final LessonHours hours = new LessonHours(ZoneOffset.UTC, List.of(new ResortHours(Kind.LESSON, of(9, 0), of(13, 0)),
            new ResortHours(Kind.LESSON, of(16, 0), of(18, 30))), new Span(at(0, 0), at(23, 59)));

    @Test
    void aDayIsFewStretchesAndWithoutHindranceOwnHallAndTrainerStay() {
        List<Stretch> day = search(List.of(), BusyTimes.none(20));
        assertEquals(List.of(of(0, 0), of(9, 0), of(11, 25), of(16, 0), of(16, 55)), day.stream().map(each -> time(each.from())).toList());
        assertEquals(List.of(false, true, false, true, false), day.stream().map(Stretch::fits).toList());
        assertTrue(day.stream().filter(Stretch::fits).allMatch(each -> each.place().trainer().id() == 1 && each.place().hall().id() == 1));
    }

    @Test
    void whereTheOwnHallIsTakenAnotherIsOfferedAndTheTrainerStays() {
        Stretch stretch = at(of(9, 30), search(List.of(new Taken(Set.of(9L), 7, 1, Span.of(at(9, 0), LONG), "A1", topic(8))), BusyTimes.none(20)));
        assertTrue(stretch.fits());
        assertEquals("Annexe", stretch.place().hall().name());
        assertEquals(1, stretch.place().trainer().id());
    }

    @Test
    void whereTheTrainerTeachesAnotherIsOfferedAndTheHallStays() {
        Stretch stretch = at(of(9, 30), search(List.of(new Taken(Set.of(9L), 1, 7, Span.of(at(9, 0), LONG), "A1", topic(8))), BusyTimes.none(20)));
        assertEquals(2, stretch.place().trainer().id());
        assertEquals(1, stretch.place().hall().id());
    }

    @Test
    void busyMembersHelpNoOtherHall() {
        Stretch stretch = at(of(9, 30), search(List.of(), new BusyTimes(20, List.of(new Busy(5, Span.of(at(10, 0), Duration.ofHours(1)))))));
        assertFalse(stretch.fits());
        assertEquals(List.of("members-busy"), stretch.clashes().stream().map(Clash::rule).toList());
    }

    private List<Stretch> search(List<Taken> taken, BusyTimes busy) {
        LessonMeans means = new LessonMeans(hours, List.of(other, able), List.of(new Hall(2, "Library", 10), new Hall(3, "Annexe", 40), new Hall(1, "Hall", 60)), taken);
        LessonNeed need = new LessonNeed(new LessonNeed.Learners(1, "A1", Language.KK, 20), topic(1), DAY);
        return new ClashSearch(means, busy, DAY, at(0, 0)).on(need, 1, 1);
    }

    private static Stretch at(LocalTime time, List<Stretch> day) {
        return day.stream().filter(each -> !time(each.from()).isAfter(time)).reduce((first, second) -> second).orElseThrow();
    }

    private static LessonNeed.Subject topic(long id) {
        return new LessonNeed.Subject(id, (int) id, "Law", 2, LONG, (int) id, Set.of());
    }

    private static LocalTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalTime();
    }

    private static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).toInstant(ZoneOffset.UTC);
    }
}
