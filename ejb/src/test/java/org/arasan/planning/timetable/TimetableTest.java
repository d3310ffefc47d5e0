package org.arasan.planning.timetable;

import static java.time.LocalTime.of;
import static org.arasan.Language.KK;
import static org.arasan.Language.RU;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.Language;
import org.arasan.planning.timetable.LessonMeans.Hall;
import org.arasan.planning.timetable.LessonMeans.Place;
import org.arasan.planning.timetable.LessonMeans.Taken;
import org.arasan.planning.timetable.LessonMeans.Teacher;
import org.arasan.planning.timetable.LessonNeed.Learners;
import org.arasan.planning.timetable.LessonNeed.Subject;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortHours.Kind;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final Duration TWO_HOURS = Duration.ofMinutes(100);

    private List<ResortHours> hours = List.of(
            new ResortHours(Kind.BREAKFAST, of(8, 0), of(8, 30)), new ResortHours(Kind.BREAKFAST, of(8, 30), of(9, 0)),
            new ResortHours(Kind.LUNCH, of(13, 0), of(14, 0)), new ResortHours(Kind.QUIET, of(14, 0), of(16, 0)),
            new ResortHours(Kind.LESSON, of(9, 0), of(13, 0)), new ResortHours(Kind.LESSON, of(16, 0), of(18, 30)));
    private final List<Teacher> teachers = new ArrayList<>();
    private final List<Hall> halls = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<LessonNeed> needs = new ArrayList<>();

    @Test
    void theSampleCourseOfFourGroupsIsLaidOutCompletely() {
        sampleCourse();
        TimetableTask.Outcome outcome = layOut();
        assertEquals(List.of(), outcome.gaps());
        assertEquals(20, outcome.places().size());
        assertSound(outcome);
    }

    @Test
    void morningsAreLeftToTreatmentsWhereThereIsAChoice() {
        sampleCourse();
        long inTheMorning = layOut().places().stream().filter(place -> time(place).isBefore(LocalTime.NOON)).count();
        assertEquals(5, inTheMorning, "three trainers a topic, so one of four groups has lessons in the morning");
    }

    @Test
    void aGroupKeepsItsHallAndItsTimeOfDay() {
        sampleCourse();
        var byGroup = layOut().places().stream().collect(Collectors.groupingBy(place -> place.need().group().name()));
        byGroup.forEach((group, places) -> {
            assertEquals(1, places.stream().map(TimetableTest::time).distinct().count(), group + " time of day");
            assertEquals(1, places.stream().map(place -> place.hall().name()).distinct().count(), group + " hall");
        });
    }

    @Test
    void fiveGroupsKeepTheirTimeOfDayThoughTwoMustComeInTheMorning() {
        sampleCourse();
        needs.removeIf(need -> need.group().language() == KK);
        for (Learners group : List.of(group(11, KK, 18), group(12, KK, 23), group(13, KK, 21))) {
            int[] days = {2, 3, 5, 6, 8};
            for (int topic = 1; topic <= 5; topic++) {
                need(group, topic, days[topic - 1]);
            }
        }
        TimetableTask.Outcome outcome = layOut();
        assertEquals(List.of(), outcome.gaps());
        assertEquals(10, outcome.places().stream().filter(place -> time(place).isBefore(LocalTime.NOON)).count());
        var times = outcome.places().stream().collect(Collectors.groupingBy(place -> place.need().group().name(),
                Collectors.mapping(TimetableTest::time, Collectors.toSet())));
        assertTrue(times.values().stream().mapToInt(Set::size).sum() <= 7, times::toString);
    }

    @Test
    void aChoiceIsTakenBackWhereItLeavesAnotherGroupWithoutTrainer() {
        teacher("Both", Set.of(KK, RU), 1);
        teacher("Kazakh", Set.of(KK), 1);
        hours = List.of(new ResortHours(Kind.LESSON, of(16, 0), of(18, 0)));
        halls.add(new Hall(1, "Class 1", 30));
        halls.add(new Hall(2, "Class 2", 30));
        need(group(1, KK, 20), 1, 2);
        need(group(2, RU, 20), 1, 2);
        assertEquals(List.of(), layOut().gaps());
    }

    @Test
    void twoLessonsFollowEachOtherInOneHall() {
        teacher("A", Set.of(KK), 1);
        halls.add(new Hall(1, "Class 1", 30));
        need(group(1, KK, 20), 1, 2);
        need(group(2, KK, 20), 1, 2);
        need(group(3, KK, 20), 1, 2);
        assertEquals(List.of(), layOut().gaps());
        assertSound(layOut());
    }

    @Test
    void aGroupHearsItsTopicsInTheirOrder() {
        teacher("A", Set.of(KK), 1, 2);
        halls.add(new Hall(1, "Class 1", 30));
        LessonNeed.Learners group = group(1, KK, 20);
        need(group, 2, 2);
        need(group, 1, 2);
        TimetableTask.Outcome outcome = layOut();
        assertEquals(2, outcome.places().size());
        assertTrue(start(outcome, 1).isBefore(start(outcome, 2)));
    }

    @Test
    void whatAnotherIntakeHasTakenStaysTaken() {
        teacher("A", Set.of(KK), 1);
        halls.add(new Hall(1, "Class 1", 30));
        taken.add(new Taken(Set.of(99L), 1, 7, Span.of(at(2, 16, 0), TWO_HOURS), "Z1", new Subject(7, 7, "Topic 7", 2, TWO_HOURS, 7, Set.of())));
        need(group(1, KK, 20), 1, 2);
        assertEquals(of(9, 0), time(layOut().places().get(0)));
    }

    @Test
    void noLessonBeforeTheHourOfCheckIn() {
        teacher("A", Set.of(KK), 1);
        halls.add(new Hall(1, "Class 1", 30));
        hours = List.of(new ResortHours(Kind.LESSON, of(8, 0), of(12, 0)));
        need(group(1, KK, 20), 1, 1);
        assertEquals(of(10, 0), time(layOut().places().get(0)));
    }

    @Test
    void aLessonLongerThanEveryWindowSaysSo() {
        teacher("A", Set.of(KK), 1);
        halls.add(new Hall(1, "Class 1", 30));
        hours = List.of(new ResortHours(Kind.LESSON, of(12, 0), of(16, 0)), new ResortHours(Kind.LUNCH, of(13, 0), of(15, 0)));
        need(group(1, KK, 20), 1, 2);
        assertGap("planning.no-time", 100L, 60L);
    }

    @Test
    void aTopicThatNobodyTeachesSaysSo() {
        teacher("A", Set.of(KK), 2);
        halls.add(new Hall(1, "Class 1", 30));
        need(group(1, KK, 20), 1, 2);
        assertGap("planning.nobody-teaches", 1);
    }

    @Test
    void aLanguageThatNoTrainerSpeaksSaysSo() {
        teacher("A", Set.of(RU), 1);
        halls.add(new Hall(1, "Class 1", 30));
        need(group(1, KK, 20), 1, 2);
        assertGap("planning.nobody-speaks", KK, "A");
    }

    @Test
    void aTrainerWhoIsAwayThatDaySaysSo() {
        teachers.add(new Teacher(1, "A", Set.of(KK), Set.of(1), day -> day.equals(FIRST)));
        halls.add(new Hall(1, "Class 1", 30));
        need(group(1, KK, 20), 1, 2);
        assertGap("planning.nobody-on-site", "A");
    }

    @Test
    void aGroupThatNoHallHoldsSaysSo() {
        teacher("A", Set.of(KK), 1);
        halls.add(new Hall(1, "Library", 18));
        need(group(1, KK, 20), 1, 2);
        assertGap("planning.no-hall", 20, 18);
    }

    @Test
    void asManyLessonsAsFitAreLaidOutAndTheOthersSayWhatIsShort() {
        teacher("A", Set.of(KK), 1);
        halls.addAll(List.of(new Hall(1, "Class 1", 30), new Hall(2, "Class 2", 30)));
        IntStream.rangeClosed(1, 5).forEach(id -> need(group(id, KK, 20), 1, 2));
        TimetableTask.Outcome outcome = layOut();
        assertEquals(3, outcome.places().size(), "09:00, 10:40 and 16:00");
        assertEquals(Set.of("planning.trainers-taken"), outcome.gaps().stream().map(Gap::reason).collect(Collectors.toSet()));
    }

    @Test
    void hallsThatAreTakenAllDaySaySo() {
        teacher("A", Set.of(KK), 1);
        teacher("B", Set.of(KK), 1);
        halls.add(new Hall(1, "Class 1", 30));
        IntStream.rangeClosed(1, 4).forEach(id -> need(group(id, KK, 20), 1, 2));
        assertEquals(List.of("planning.halls-taken"), layOut().gaps().stream().map(Gap::reason).toList());
    }

    @Test
    void aCrowdThatCannotBeLaidOutIsAnsweredSoon() {
        sampleCourse();
        IntStream.rangeClosed(5, 25).forEach(id -> need(group(id, KK, 20), 1, 2));
        long before = System.nanoTime();
        assertFalse(layOut().gaps().isEmpty());
        assertTrue(System.nanoTime() - before < 10_000_000_000L);
    }

    private void sampleCourse() {
        teacher("А", Set.of(KK, RU), 1, 2);
        teacher("Б", Set.of(KK), 1, 2, 3);
        teacher("В", Set.of(KK, RU), 3, 4, 5);
        teacher("Г", Set.of(RU), 1, 2, 5);
        teacher("Д", Set.of(RU), 3, 4);
        teacher("Е", Set.of(KK), 4, 5);
        halls.addAll(List.of(new Hall(1, "Hall", 60), new Hall(2, "Class 1", 30), new Hall(3, "Class 2", 30), new Hall(4, "Library", 18)));
        List<Learners> groups = List.of(group(1, KK, 30), group(2, KK, 29), group(3, RU, 23), group(4, RU, 23));
        int[] days = {2, 3, 5, 6, 8};
        for (int topic = 1; topic <= 5; topic++) {
            for (Learners group : groups) {
                need(group, topic, days[topic - 1]);
            }
        }
    }

    private TimetableTask.Outcome layOut() {
        LessonHours lessonHours = new LessonHours(ZONE, hours, new Span(at(1, 10, 0), at(10, 12, 0)));
        return Timetable.layOut(needs, new LessonMeans(lessonHours, teachers, halls, taken));
    }

    private void assertGap(String reason, Object... args) {
        Gap gap = layOut().gaps().get(0);
        assertEquals(reason, gap.reason());
        assertEquals(List.of(args), gap.args());
    }

    @Test
    void aPlenaryNeedsOneHallForAllAndKeepsEveryGroupFree() {
        teacher("A", Set.of(KK, RU), 1);
        teacher("B", Set.of(KK, RU), 2);
        halls.add(new Hall(1, "Class", 20));
        halls.add(new Hall(2, "Palace", 60));
        Learners one = group(1, KK, 20);
        Learners two = group(2, RU, 18);
        need(new Learners(1, "KK-1, RU-2", KK, 38, Set.of(1L, 2L)), 1, 2);
        need(one, 2, 2);
        need(two, 2, 2);
        TimetableTask.Outcome outcome = layOut();
        assertEquals(List.of(), outcome.gaps());
        Place plenary = outcome.places().stream().filter(place -> place.need().topic().number() == 1).findFirst().orElseThrow();
        assertEquals("Palace", plenary.hall().name());
        outcome.places().stream().filter(place -> place != plenary)
                .forEach(place -> assertFalse(place.span().from().isBefore(plenary.span().until()), "both groups hear it first"));
    }

    @Test
    void aPlenaryThatNoHallHoldsSaysHowManyWouldSit() {
        teacher("A", Set.of(KK), 1);
        halls.add(new Hall(1, "Class", 20));
        need(new Learners(1, "KK-1, RU-2", KK, 38, Set.of(1L, 2L)), 1, 2);
        assertGap("planning.no-hall", 38, 20);
    }

    private void assertSound(TimetableTask.Outcome outcome) {
        List<Place> places = outcome.places();
        for (Place place : places) {
            assertTrue(place.trainer().teaches(place.need()) && place.trainer().speaks(place.need()) && place.hall().holds(place.need()));
            assertTrue(places.stream().noneMatch(other -> other != place && place.span().overlaps(other.span()) && isShared(place, other)));
        }
    }

    private static boolean isShared(Place one, Place other) {
        return one.need().meets(other.need().group().together()) || one.trainer().equals(other.trainer()) || one.hall().equals(other.hall());
    }

    private static Instant start(TimetableTask.Outcome outcome, int topic) {
        return outcome.places().stream().filter(place -> place.need().topic().number() == topic).findFirst().orElseThrow().span().from();
    }

    private static Learners group(long id, Language language, int people) {
        return new Learners(id, language + "-" + id, language, people);
    }

    private void teacher(String name, Set<Language> languages, Integer... topics) {
        teachers.add(new Teacher(teachers.size() + 1, name, languages, Set.of(topics), day -> true));
    }

    private void need(Learners group, int topic, int day) {
        needs.add(new LessonNeed(group, new Subject(topic, topic, "Topic " + topic, 2, TWO_HOURS, topic, Set.of()), FIRST.plusDays(day - 1L)));
    }

    private static Instant at(int day, int hour, int minute) {
        return FIRST.plusDays(day - 1L).atTime(hour, minute).atZone(ZONE).toInstant();
    }

    private static LocalTime time(Place place) {
        return place.span().from().atZone(ZONE).toLocalTime();
    }
}
