package org.arasan.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.OfficeLevel;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.stay.Stay.State;
import org.arasan.stay.StayEvent.What;
import org.arasan.voucher.Terms;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StayTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 9);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final Room room = new Room(resort, "1104", new RoomFeatures("1", 1, "standard", 2, false, true));
    private final Intake intake = ProgrammeFixture.intake(resort, FIRST);
    private final Member member = member("940721301003", 1L);
    private final Voucher voucher = new Voucher("ЛУ-2026-00001", member);
    private Stay stay;

    @BeforeEach
    void book() {
        stay = confirmed(voucher);
    }

    @Test
    void tenDaysAreNineNights() {
        assertEquals(LAST, stay.period().lastDay());
        assertEquals(9, stay.period().nights());
    }

    @Test
    void aVoucherServesOnce() {
        assertEquals("voucher.spent", refusal(() -> confirmed(voucher)).code());
    }

    @Test
    void aVoucherServesItsHolderAlone() {
        Voucher other = new Voucher("ЛУ-2026-00002", member("801018401381", 2L));
        assertEquals("voucher.of-another", refusal(() -> confirmed(other)).code());
    }

    @Test
    void aHoldLapsesWhenItsTimeIsOverAndNotBefore() {
        Stay held = Stay.held(booking(), bed(0), at(FIRST), at(FIRST.minusDays(1), null));
        assertFalse(held.lapse(hand(at(FIRST).minusSeconds(1))));
        assertEquals(State.HELD, held.state());
        assertTrue(held.lapse(hand(at(FIRST))));
        assertEquals(State.CANCELLED, held.state());
        assertNull(held.bed());
    }

    @Test
    void aHoldThatWasConfirmedNeverLapses() {
        Stay held = Stay.held(booking(), bed(0), at(FIRST), at(FIRST.minusDays(1), null));
        held.confirm(new Voucher("ЛУ-2026-00003", member), null, at(FIRST.minusDays(1), null));
        assertFalse(held.lapse(hand(at(LAST))));
        assertEquals(bed(0).label(), held.bed().label());
    }

    @Test
    void cancellingGivesVoucherAndPlaceBack() {
        stay.cancel(at(FIRST.minusDays(3), "fell ill"));
        assertEquals(Voucher.State.APPROVED, voucher.state());
        assertEquals(Enrolment.State.WITHDRAWN, stay.enrolment().state());
        assertEquals("fell ill", last().why());
    }

    @Test
    void nobodyChecksInWithoutABed() {
        assertEquals("stay.no-bed", refusal(() -> stay.checkIn(at(FIRST, null))).code());
    }

    @Test
    void nobodyChecksInBeforeTheFirstDay() {
        settle();
        assertEquals("stay.not-its-day", refusal(() -> stay.checkIn(at(FIRST.minusDays(1), null))).code());
    }

    @Test
    void isFinishedWhenTheGuestLeavesOnTheLastDay() {
        settle();
        stay.checkIn(at(FIRST, null));
        assertFalse(stay.finished());
        stay.checkOut(at(LAST, null));
        assertTrue(stay.finished());
    }

    @Test
    void aStayCutShortBeforehandIsNotFinishedForItsIntake() {
        settle();
        stay.checkIn(at(FIRST, null));
        LocalDate fifth = FIRST.plusDays(4);
        stay.retime(StayPeriod.of(resort, FIRST, fifth, FIRST), at(FIRST, null));
        stay.checkOut(at(fifth, null));
        assertFalse(stay.finished());
    }

    @Test
    void aLateArrivalNeverExtendsTheStay() {
        settle();
        stay.expect(at(FIRST.plusDays(2)), at(FIRST.minusDays(1), "train"));
        stay.checkIn(at(FIRST.plusDays(2), null));
        assertEquals(LAST, stay.period().lastDay());
    }

    @Test
    void nobodyIsExpectedAfterTheStay() {
        assertEquals("stay.expected-outside", refusal(() -> stay.expect(at(LAST.plusDays(1)), at(FIRST, null))).code());
    }

    @Test
    void leavingBeforeTheLastDayNeedsItsReason() {
        settle();
        stay.checkIn(at(FIRST, null));
        assertEquals("stay.leaves-early", refusal(() -> stay.checkOut(at(FIRST, null))).code());
    }

    @Test
    void anEarlyDepartureGivesTheNightsBackAndCountsOnlyForAnAcceptedReason() {
        settle();
        stay.checkIn(at(FIRST, null));
        LocalDate fifth = FIRST.plusDays(4);
        stay.leaveEarly(EarlyDeparture.OWN_WISH, at(fifth, null));
        assertEquals(at(fifth), stay.period().leaves());
        assertEquals(4, stay.period().nights());
        assertFalse(stay.finished());
    }

    @Test
    void whoLeavesBeforeTheBedWasTheirsHasNotTakenIt() {
        settle();
        Instant morning = FIRST.atTime(9, 0).atZone(ALMATY).toInstant();
        stay.checkIn(hand(morning));
        stay.leaveEarly(EarlyDeparture.FAMILY, hand(morning.plusSeconds(600)));
        assertNull(stay.bed());
        assertTrue(stay.finished());
    }

    @Test
    void aBedGivenDuringTheStayIsTheGuestsFromThenOnAndTheFormerOneIsKept() {
        settle();
        stay.checkIn(at(FIRST, null));
        LocalDate third = FIRST.plusDays(2);
        stay.settle(bed(0), true, at(third, null));
        assertEquals(stay.period().arrives(), stay.bedPeriod().arrives());
        assertTrue(stay.pinned());
        stay.settle(bed(1), true, at(third, "draught"));
        assertEquals(at(third), stay.bedPeriod().arrives());
        assertEquals(List.of(bed(0).label()), stay.formerBeds().stream().map(each -> each.bed().label()).toList());
        assertEquals(What.MOVED, last().what());
        assertEquals(bed(0).label(), last().was());
        assertEquals(bed(1).label(), last().became());
    }

    @Test
    void twoWhoChangePlacesMoveOnceEach() {
        settle();
        stay.standUp();
        stay.settle(bed(1), true, at(FIRST.minusDays(1), null));
        assertEquals(List.of(What.CONFIRMED, What.PLACED, What.MOVED), stay.history().stream().map(StayEvent::what).toList());
    }

    @Test
    void whoIsInHouseKeepsTheFirstDay() {
        settle();
        stay.checkIn(at(FIRST, null));
        StayPeriod shifted = StayPeriod.of(resort, FIRST.plusDays(1), LAST, FIRST);
        assertEquals("stay.has-begun", refusal(() -> stay.retime(shifted, at(FIRST, null))).code());
    }

    @Test
    void aLongerStayIsExtendedAndAShorterOneShortened() {
        stay.retime(StayPeriod.of(resort, FIRST, LAST.plusDays(2), FIRST), at(FIRST.minusDays(1), null));
        assertEquals(What.EXTENDED, last().what());
        stay.retime(StayPeriod.of(resort, FIRST, LAST, FIRST), at(FIRST.minusDays(1), null));
        assertEquals(What.SHORTENED, last().what());
        assertEquals(FIRST + "/" + LAST, last().became());
    }

    @Test
    void noStayGrowsBeyondWhatItsVoucherPaysFor() {
        Voucher tenDays = Voucher.applied(member, new Terms(null, FIRST.minusDays(5), FIRST.plusDays(20), 10, null, ""), null, "АР-1",
                OfficeLevel.FEDERATION);
        tenDays.approve(null, null);
        stay = confirmed(tenDays);
        Hand hand = at(FIRST.minusDays(1), null);
        Refusal longer = refusal(() -> stay.retime(StayPeriod.of(resort, FIRST, LAST.plusDays(1), FIRST), hand));
        assertEquals("voucher.too-few-days lastDay", longer.code() + " " + longer.field());
        assertEquals("voucher.not-valid-then",
                refusal(() -> stay.retime(StayPeriod.of(resort, FIRST.plusDays(15), LAST.plusDays(15), FIRST), hand)).code());
        stay.retime(StayPeriod.of(resort, FIRST.plusDays(3), LAST.plusDays(3), FIRST), hand);
        stay.retime(StayPeriod.of(resort, FIRST.plusDays(3), LAST, FIRST), hand);
        assertEquals(What.SHORTENED, last().what());
    }

    @Test
    void whoComesAfterMidnightOfTheFirstDayStillChecksIn() {
        settle();
        Instant pastMidnight = FIRST.plusDays(1).atTime(0, 30).atZone(ALMATY).toInstant();
        stay.checkIn(hand(pastMidnight));
        assertEquals(pastMidnight, stay.checkedInAt());
        assertEquals(LAST, stay.period().lastDay());
    }

    @Test
    void aShiftedStayHasItsBedForAllOfTheNewDays() {
        settle();
        for (int days : new int[] {-3, 7, -30, 40}) {
            StayPeriod shifted = StayPeriod.of(resort, FIRST.plusDays(days), LAST.plusDays(days), FIRST.minusDays(60));
            assertEquals(shifted.arrives(), stay.bedPeriod(shifted).arrives());
            stay.retime(shifted, at(FIRST.minusDays(60), null));
            assertEquals(shifted.arrives(), stay.bedPeriod().arrives());
            assertEquals(shifted.leaves(), stay.bedPeriod().leaves());
        }
    }

    @Test
    void whoMovedInMidStayKeepsThatMomentWhenTheStayGrows() {
        settle();
        stay.checkIn(at(FIRST, null));
        stay.settle(bed(1), true, hand(at(FIRST.plusDays(2))));
        stay.retime(StayPeriod.of(resort, FIRST, LAST.plusDays(2), FIRST), at(FIRST.plusDays(3), null));
        assertEquals(at(FIRST.plusDays(2)), stay.bedPeriod().arrives());
    }

    @Test
    void aNoShowIsTakenBackWhileTheStayLasts() {
        settle();
        assertEquals("stay.not-late-yet", refusal(() -> stay.miss(hand(stay.period().arrives().minusSeconds(1)))).code());
        stay.miss(at(FIRST.plusDays(1), "night audit"));
        assertEquals(State.NO_SHOW, stay.state());
        stay.takeBackNoShow(bed(0), at(FIRST.plusDays(1), null));
        assertEquals(State.CONFIRMED, stay.state());
        stay.miss(at(FIRST.plusDays(1), null));
        assertEquals("stay.is-past", refusal(() -> stay.takeBackNoShow(null, at(LAST.plusDays(1), null))).code());
    }

    @Test
    void whoGaveWayLeavesBedAndPlaceAndTheHistorySaysToWhom() {
        settle();
        Member other = member("801018401381", 2L);
        stay.giveWay(other, at(FIRST.minusDays(2), "cannot come"));
        assertEquals(State.CANCELLED, stay.state());
        assertNull(stay.bed());
        assertEquals(other.fullName(), last().became());
    }

    @Test
    void everyStepIsRefusedInAStateThatItDoesNotStartFrom() {
        stay.cancel(at(FIRST.minusDays(1), null));
        for (StayStep step : StayStep.values()) {
            assertFalse(stay.may(step), step::name);
        }
        assertEquals("stay.cannot", refusal(() -> stay.cancel(at(FIRST, null))).code());
        assertEquals("stay.cannot", refusal(() -> stay.settle(bed(0), true, at(FIRST, null))).code());
    }

    @Test
    void aReasonIsNoLetter() {
        assertEquals("stay.why-too-long", refusal(() -> new Hand(null, Instant.EPOCH, "x".repeat(Hand.LONGEST + 1))).code());
        assertNull(new Hand(null, Instant.EPOCH, "  ").why());
    }

    private void settle() {
        stay.settle(bed(0), false, hand(Instant.EPOCH));
    }

    private Stay confirmed(Voucher paid) {
        return Stay.confirmed(booking(), paid, new Enrolment(intake, member), hand(Instant.EPOCH));
    }

    private Booking booking() {
        return new Booking(resort, intake, member, StayPeriod.of(intake), StayWish.NONE);
    }

    private Bed bed(int index) {
        return room.beds().get(index);
    }

    private StayEvent last() {
        return stay.history().get(stay.history().size() - 1);
    }

    private static Refusal refusal(Executable work) {
        return assertThrows(Refusal.class, work);
    }

    private static Hand at(LocalDate day, String why) {
        return new Hand(null, at(day), why);
    }

    private static Hand hand(Instant now) {
        return new Hand(null, now, null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(15, 0).atZone(ALMATY).toInstant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Member member(String iin, Long id) {
        Member member = new Member(new Iin(iin), new Name("Омаров", "Дәурен", "Серікұлы"), null, null,
                new Contacts("", "", "", Language.KK));
        try {
            Field field = Member.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(member, id);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
        return member;
    }
}
