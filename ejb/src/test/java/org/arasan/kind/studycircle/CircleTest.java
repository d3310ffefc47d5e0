package org.arasan.kind.studycircle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.kind.studycircle.Milestone.Standing;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.programme.Details;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.junit.jupiter.api.Test;

class CircleTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate OVER = FIRST.plusDays(5);
    private final Intake training = ProgrammeFixture.course(new Resort("House", ResortRules.usual(ZoneId.of("Asia/Almaty"))), FIRST, 5, 1);
    private final Enrolment convener = new Enrolment(training, new Member(new Iin("940721301003"), new Name("Омаров", "Дәурен", ""), null, null,
            new Contacts("", "", "", Language.KK)));
    private final Circle circle = new Circle(convener, "Ынтымақ", OVER);

    @Test
    void isFoundedOnlyOnceTheTrainingIsOver() {
        assertRefused("studycircle.training-lasts", () -> new Circle(convener, "Early", training.lastDay()));
        assertRefused("studycircle.missing", () -> new Circle(convener, " ", OVER));
    }

    @Test
    void aPlanIsALineATopicWithADayWhereItIsKnown() {
        List<PlannedTopic> plan = PlannedTopic.read("2026-12-05; Ұжымдық шарт\n\nЕңбек дауы\n");
        assertEquals(LocalDate.of(2026, 12, 5), plan.get(0).plannedOn());
        assertNull(plan.get(1).plannedOn());
        assertEquals("2026-12-05; Ұжымдық шарт", plan.get(0).line());
        Refusal refusal = assertThrows(Refusal.class, () -> PlannedTopic.read("ok\nsoon; topic"));
        assertEquals(2, refusal.args().get(0));
    }

    @Test
    void aMeetingLiesBetweenTheFoundingAndTodayAndHasNoStrangers() {
        circle.admit(CircleMember.read("Ахметова Дана\nЖұмабаев Ерлан"));
        circle.meet(note(OVER, 3), OVER);
        assertRefused("studycircle.meeting-day", () -> circle.meet(note(OVER.plusDays(1), 2), OVER));
        assertRefused("studycircle.meeting-day", () -> circle.meet(note(OVER.minusDays(1), 2), OVER));
        assertRefused("studycircle.meeting-people", () -> circle.meet(note(OVER, 4), OVER));
    }

    @Test
    void passesItsTrialWithAReportAndChangesNoLongerOnceItHasEnded() {
        assertRefused("studycircle.no-report", circle::confirm);
        circle.report("We settled two disputes.", OVER);
        circle.confirm();
        assertEquals(Circle.State.CONFIRMED, circle.state());
        circle.end();
        assertRefused("studycircle.ended", () -> circle.report("more", OVER));
    }

    @Test
    void milestonesAreReachedAheadOrLate() {
        LocalDate last = training.lastDay();
        assertEquals(last.plusMonths(1), Milestone.FOUNDED.due(training));
        assertEquals(last.plusMonths(6), Milestone.REPORT.due(training));
        assertEquals(Standing.AHEAD, Milestone.FOUNDED.of(null, training, last.plusMonths(1)));
        assertEquals(Standing.LATE, Milestone.FOUNDED.of(null, training, last.plusMonths(1).plusDays(1)));
        assertEquals(Standing.REACHED, Milestone.FOUNDED.of(circle, training, last.plusYears(1)));
        assertEquals(Standing.LATE, Milestone.FIRST_MEETING.of(circle, training, last.plusMonths(3)));
    }

    @Test
    void aShorterTrialBringsTheMilestonesNearer() {
        training.detail(new Details(Map.of(StudyCircles.TRIAL, "3")));
        assertEquals(training.lastDay().plusMonths(3), Milestone.REPORT.due(training));
        assertEquals(training.lastDay().plusMonths(1), Milestone.PLANNED.due(training));
    }

    private static MeetingNote note(LocalDate day, int people) {
        return new MeetingNote(day, "Ұжымдық шарт", people, "Talked about wages.");
    }

    private static void assertRefused(String code, Runnable verb) {
        assertEquals(code, assertThrows(Refusal.class, verb::run).code());
    }
}
