package org.arasan.completion.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.arasan.Language;
import org.arasan.completion.standing.MissedHour.Why;
import org.arasan.course.AcademicHour;
import org.arasan.course.Attendance.Mark;
import org.arasan.course.Attendance;
import org.arasan.course.Lesson;
import org.arasan.course.LessonPlace;
import org.arasan.course.StudyGroup;
import org.arasan.course.trainer.Trainer;
import org.arasan.kind.resortcourse.ResortCourse;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.programme.Curriculum;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Facts;
import org.arasan.programme.Intake;
import org.arasan.programme.Lack;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.programme.Topic;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.resort.Venue;
import org.arasan.stay.Booking;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
    private static final Instant NOW = FIRST.plusDays(2).atStartOfDay(ALMATY).toInstant();
    private static final Instant AFTER = FIRST.plusDays(10).atStartOfDay(ALMATY).toInstant();

    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final Intake intake = ProgrammeFixture.intake(resort, FIRST);
    private final Member member = stored(new Member(new Iin("940721301003"), new Name("Омаров", "Дәурен", "Серікұлы"), null, null,
            new Contacts("", "", "", Language.KK)));
    private final Enrolment enrolment = new Enrolment(intake, member);
    private final StudyGroup group = new StudyGroup(intake, "A1", Language.KK);
    private final List<Attendance> roll = new ArrayList<>();

    StandingTest() {
        List<TopicPlan> plans = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            plans.add(new TopicPlan(i + 1, i, "Topic " + i, 2, ""));
        }
        Curriculum curriculum = new Curriculum(intake.programme(), 1, plans);
        Trainer trainer = new Trainer(resort, "Polynin", Set.of(Language.KK), Set.of());
        Venue venue = new Venue(resort, "Class 1", Venue.Kind.LESSON, 30);
        for (Topic topic : curriculum.topics()) {
            Instant starts = FIRST.plusDays(topic.day() - 1L).atTime(LocalTime.of(16, 0)).atZone(ALMATY).toInstant();
            Lesson lesson = new Lesson(group, topic, 2 * topic.number() - 1, new LessonPlace(starts, venue, trainer));
            for (AcademicHour hour : lesson.hours()) {
                roll.add(new Attendance(hour, enrolment));
            }
        }
    }

    @Test
    void presentAndLateAreAttendedAbsentAndExcusedAreNot() {
        roll.forEach(name -> name.mark(Mark.PRESENT, null, NOW));
        roll.get(2).mark(Mark.LATE, null, NOW);
        roll.get(4).mark(Mark.ABSENT, null, NOW);
        roll.get(6).mark(Mark.EXCUSED, "дәрігерде", NOW);
        Standing standing = standing();
        assertEquals(8, standing.hoursAttended());
        assertEquals(List.of(5, 7), standing.missed(AFTER).stream().map(MissedHour::ordinal).toList());
        assertEquals(List.of(Why.ABSENT, Why.EXCUSED), standing.missed(AFTER).stream().map(MissedHour::why).toList());
        assertEquals("дәрігерде", standing.missed(AFTER).get(1).reason());
    }

    @Test
    void anHourThatIsOverWithoutARollCallSaysSo() {
        MissedHour first = standing().missed(AFTER).get(0);
        assertEquals(Why.NOT_CALLED, first.why());
        assertTrue(first.canBeMended());
    }

    @Test
    void anHourStillToComeIsNotHeldAgainstAnybody() {
        Instant thirdDay = FIRST.plusDays(2).atStartOfDay(ALMATY).toInstant();
        List<Why> whys = standing().missed(thirdDay).stream().map(MissedHour::why).toList();
        assertEquals(List.of(Why.NOT_CALLED, Why.NOT_CALLED, Why.AHEAD), whys.subList(0, 3));
    }

    @Test
    void whoLeftEarlyIsNotSaidToHaveMissedARollCall() {
        Stay stay = stay();
        stay.leaveEarly(EarlyDeparture.FAMILY, at(FIRST.plusDays(4).atTime(9, 0).atZone(ALMATY).toInstant()));
        List<Why> whys = new Standing(enrolment, stay, roll).missed(AFTER).stream().map(MissedHour::why).toList();
        assertEquals(List.of(Why.NOT_CALLED, Why.NOT_CALLED, Why.NOT_CALLED, Why.NOT_CALLED, Why.NOT_CALLED, Why.NOT_CALLED,
                Why.AWAY, Why.AWAY, Why.AWAY, Why.AWAY), whys);
        assertTrue(new Standing(enrolment, stay, roll).facts().of(Facts.STAY) == 1);
    }

    @Test
    void whatNoLessonHoldsIsNotPlanned() {
        assertEquals(Why.NOT_PLANNED, new Standing(enrolment, null, List.of()).missed(AFTER).get(9).why());
    }

    @Test
    void aMakeUpLessonCountsForItsHourAndNoHourCountsTwice() {
        roll.forEach(name -> name.mark(Mark.PRESENT, null, NOW));
        roll.get(0).mark(Mark.ABSENT, null, NOW);
        Attendance makeUp = new Attendance(roll.get(0).hour(), enrolment);
        makeUp.mark(Mark.PRESENT, null, NOW);
        roll.add(makeUp);
        Attendance twice = new Attendance(roll.get(1).hour(), enrolment);
        twice.mark(Mark.PRESENT, null, NOW);
        roll.add(twice);
        assertEquals(10, standing().hoursAttended());
        assertTrue(standing().missed(AFTER).isEmpty());
    }

    @Test
    void theResortCourseNamesWhatIsLacking() {
        roll.forEach(name -> name.mark(Mark.PRESENT, null, NOW));
        roll.get(9).mark(Mark.ABSENT, null, NOW);
        List<Lack> lacks = new ResortCourse().lacking(intake.programme(), standing().facts());
        assertEquals(List.of(new Lack("programme.lack.hours", 9, 10), new Lack("programme.lack.stay", 0, 1)), lacks);
    }

    /** In house since the first day. */
    private static Hand at(Instant now) {
        return new Hand(null, now, null);
    }

    private Stay stay() {
        Stay stay = Stay.confirmed(new Booking(resort, intake, member, StayPeriod.of(intake), StayWish.NONE), new Voucher("ЛУ-2026-00001", member),
                enrolment, at(Instant.EPOCH));
        stay.settle(new Room(resort, "1104", new RoomFeatures("1", 1, "standard", 2, false, true)).beds().get(0), false, at(Instant.EPOCH));
        stay.checkIn(at(FIRST.atTime(15, 0).atZone(ALMATY).toInstant()));
        return stay;
    }

    /** As the database would give it. */
    private static Member stored(Member member) {
        try {
            Field id = Member.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(member, 1L);
            return member;
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
    }

    private Standing standing() {
        return new Standing(enrolment, null, roll);
    }
}
