package org.arasan.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.course.AcademicHour.RollCall;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.trainer.TaughtTopic;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.TrainerOnSite;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.programme.Topic;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Venue;
import org.junit.jupiter.api.Test;

class LessonTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 16);
    private static final Instant FOUR = FIRST.plusDays(1).atTime(16, 0).atZone(ALMATY).toInstant();
    private static final TaughtTopic LAW = new TaughtTopic(4L, 1);
    private static final TaughtTopic REST = new TaughtTopic(4L, 2);
    private static final Instant NOW = FOUR.plusSeconds(300);

    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final Intake intake = ProgrammeFixture.intake(resort, FIRST);
    private final StudyGroup group = new StudyGroup(intake, "A1", Language.KK);
    private final Topic topic = new Curriculum(intake.programme(), 1, List.of(new TopicPlan(2, 1, "Law", 2, "lecture"),
            new TopicPlan(3, 2, "Rest", 8, "lecture"))).topics().get(0);
    private final Trainer trainer = new Trainer(resort, "A", Set.of(Language.KK), Set.of(LAW));
    private final Lesson lesson = new Lesson(group, topic, 1, at(FOUR));
    private final AcademicHour first = lesson.hours().get(0);
    private final AcademicHour second = lesson.hours().get(1);

    @Test
    void twoHoursAreFortyFiveMinutesTenAndFortyFive() {
        assertEquals(Duration.ofMinutes(100), Duration.between(lesson.starts(), lesson.ends()));
        assertEquals(FOUR.plus(Duration.ofMinutes(45)), first.ends());
        assertEquals(FOUR.plus(Duration.ofMinutes(55)), second.starts());
        assertEquals(List.of(1, 2), lesson.hours().stream().map(AcademicHour::ordinal).toList());
    }

    @Test
    void theHoursMoveWithTheLesson() {
        lesson.move(at(FOUR.plus(Duration.ofHours(1))), NOW);
        assertEquals(FOUR.plus(Duration.ofHours(1)), first.starts());
        assertEquals(lesson.ends(), second.ends());
    }

    @Test
    void aLessonThatHasBegunStaysWhereItIs() {
        lesson.publish();
        lesson.openCheckIn();
        assertRefused("course.lesson-has-begun", () -> lesson.move(at(FOUR.plusSeconds(60)), NOW));
    }

    @Test
    void aPublishedLessonRemembersWhereItWasBeforeItMoved() {
        lesson.move(at(FOUR.plusSeconds(60)), NOW);
        assertNull(lesson.former(), "nobody has seen a draft");
        lesson.publish();
        lesson.move(at(FOUR), NOW);
        lesson.move(at(FOUR.plusSeconds(120)), NOW.plusSeconds(60));
        assertEquals(FOUR.plusSeconds(60), lesson.former().place().starts(), "two moves on one day are one");
        assertEquals(NOW.plusSeconds(60), lesson.former().movedAt());
        lesson.handOver(new Trainer(resort, "B", Set.of(Language.KK), Set.of(LAW)), NOW.plus(FormerPlace.NEWS).plusSeconds(60));
        assertEquals(FOUR.plusSeconds(120), lesson.former().place().starts(), "what is no news any more is forgotten");
        assertEquals(trainer, lesson.former().place().trainer());
    }

    @Test
    void aLessonThatReturnsHasNotChangedForAnybody() {
        lesson.publish();
        Venue venue = lesson.venue();
        lesson.move(new LessonPlace(FOUR.plusSeconds(60), venue, trainer), NOW);
        lesson.move(new LessonPlace(FOUR, venue, trainer), NOW.plusSeconds(60));
        assertNull(lesson.former());
    }

    @Test
    void eachStepMayHappenTwiceAndNoneGoesBack() {
        lesson.publish();
        lesson.start();
        lesson.start();
        lesson.openCheckIn();
        assertEquals(Lesson.State.RUNNING, lesson.state());
        lesson.close();
        lesson.start();
        lesson.publish();
        assertEquals(Lesson.State.CLOSED, lesson.state());
    }

    @Test
    void nothingHappensAroundALessonThatNobodySees() {
        assertRefused("course.lesson-not-published", lesson::openCheckIn);
        assertRefused("course.lesson-not-published", lesson::close);
    }

    @Test
    void theFirstRollOpensWithCheckInAndTheNextWithItsHour() {
        assertEquals(FOUR.minus(Duration.ofMinutes(15)), first.opensAt());
        assertEquals(second.starts(), second.opensAt());
        lesson.publish();
        lesson.openCheckIn();
        assertEquals(RollCall.OPEN, first.rollCall());
        assertEquals(RollCall.NOT_OPEN, second.rollCall());
    }

    @Test
    void noRollIsCalledBeforeItsTimeNorOnceItIsClosed() {
        assertRefused("course.hour-not-begun", () -> first.call(FOUR));
        lesson.publish();
        assertRefused("course.hour-not-begun", () -> second.call(FOUR));
        first.call(FOUR);
        first.close();
        assertRefused("course.roll-closed", () -> first.call(FOUR));
        first.reopen();
        first.call(FOUR);
    }

    @Test
    void aRollThatWasNeverOpenIsNotReopened() {
        assertRefused("course.hour-not-begun", second::reopen);
    }

    @Test
    void lateCountsAsAttendedAndExcusedDoesNot() {
        assertTrue(Mark.PRESENT.attended() && Mark.LATE.attended());
        assertFalse(Mark.EXCUSED.attended() || Mark.ABSENT.attended());
    }

    @Test
    void anExcuseNeedsItsReason() {
        Attendance attendance = new Attendance(first, enrolled(Language.KK));
        assertRefused("course.excuse-needs-reason", () -> attendance.mark(Mark.EXCUSED, "  ", NOW));
        attendance.mark(Mark.EXCUSED, " doctor ", NOW);
        assertEquals("doctor", attendance.reason());
        attendance.mark(Mark.PRESENT, null, NOW);
        assertTrue(attendance.attended() && attendance.reason() == null);
        attendance.unmark();
        assertFalse(attendance.attended());
    }

    @Test
    void aGroupTakesItsOwnLanguageAlone() {
        assertRefused("course.other-language", () -> group.take(enrolled(Language.RU)));
        group.take(enrolled(Language.KK));
        assertEquals(1, group.members().size());
    }

    @Test
    void aGroupTakesNobodyWhoHasWithdrawn() {
        Enrolment gone = enrolled(Language.KK);
        gone.withdraw();
        assertRefused("course.withdrawn", () -> group.take(gone));
    }

    @Test
    void aGroupIsNeverLargerThanTheResortAllows() {
        for (int i = 0; i < resort.groupSize(); i++) {
            group.take(enrolled(Language.KK));
        }
        assertRefused("course.group-full", () -> group.take(enrolled(Language.KK)));
        group.members().iterator().next().enrolment().withdraw();
        group.take(enrolled(Language.KK));
    }

    @Test
    void aTrainerNeedsALanguageAndTeachesWhatIsSaid() {
        assertRefused("course.trainer-needs-language", () -> trainer.teach(Set.of(), Set.of(LAW)));
        trainer.teach(Set.of(Language.RU), Set.of(REST));
        assertEquals(Set.of(Language.RU), trainer.languages());
        assertEquals(List.of(REST), trainer.topics());
    }

    @Test
    void aTrainerIsOnSiteDuringTheIntakeOnly() {
        TrainerOnSite spell = new TrainerOnSite(trainer, intake, FIRST.plusDays(2), FIRST.plusDays(3));
        assertTrue(spell.covers(FIRST.plusDays(3)));
        assertFalse(spell.covers(FIRST.plusDays(4)));
        assertRefused("course.days-outside-intake", () -> new TrainerOnSite(trainer, intake, FIRST.minusDays(1), FIRST));
    }

    private LessonPlace at(Instant starts) {
        return new LessonPlace(starts, new Venue(resort, "Class 1", Venue.Kind.LESSON, 30), trainer);
    }

    private Enrolment enrolled(Language language) {
        Member member = new Member(new Iin("940721301003"), new Name("Омаров", "Дәурен", ""), null, null, new Contacts("", "", "", language));
        return new Enrolment(intake, member);
    }

    private static void assertRefused(String code, Runnable verb) {
        assertEquals(code, assertThrows(Refusal.class, verb::run).code());
    }
}
