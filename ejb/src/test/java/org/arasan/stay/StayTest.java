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
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        stay = new Stay(new Enrolment(intake, member, null, Enrolment.Need.NONE), voucher);
    }

    @Test
    void tenDaysAreNineNights() {
        assertEquals(LAST, stay.period().lastDay());
        assertEquals(9, stay.period().nights());
    }

    @Test
    void aVoucherServesOnce() {
        Refusal refusal = assertThrows(Refusal.class,
                () -> new Stay(new Enrolment(intake, member, null, Enrolment.Need.NONE), voucher));
        assertEquals("voucher.spent", refusal.code());
    }

    @Test
    void aVoucherServesItsHolderAlone() {
        Enrolment other = new Enrolment(intake, member("801018401381", 2L), null, Enrolment.Need.NONE);
        Voucher own = new Voucher("ЛУ-2026-00002", member);
        assertEquals("stay.voucher-of-another", assertThrows(Refusal.class, () -> new Stay(other, own)).code());
    }

    @Test
    void nobodyChecksInWithoutABed() {
        assertEquals("stay.no-bed", assertThrows(Refusal.class, () -> stay.checkIn(at(FIRST), FIRST)).code());
    }

    @Test
    void nobodyChecksInBeforeTheFirstDay() {
        settle();
        LocalDate eve = FIRST.minusDays(1);
        assertEquals("stay.not-its-day", assertThrows(Refusal.class, () -> stay.checkIn(at(eve), eve)).code());
    }

    @Test
    void isFinishedWhenTheGuestLeavesOnTheLastDay() {
        settle();
        stay.checkIn(at(FIRST), FIRST);
        assertFalse(stay.finished());
        stay.checkOut(at(LAST), LAST);
        assertTrue(stay.finished());
    }

    @Test
    void aLateArrivalNeverExtendsTheStay() {
        settle();
        stay.checkIn(at(FIRST.plusDays(2)), FIRST.plusDays(2));
        assertEquals(LAST, stay.period().lastDay());
    }

    @Test
    void leavingBeforeTheLastDayNeedsItsReason() {
        settle();
        stay.checkIn(at(FIRST), FIRST);
        assertEquals("stay.leaves-early", assertThrows(Refusal.class, () -> stay.checkOut(at(FIRST), FIRST)).code());
    }

    @Test
    void anEarlyDepartureGivesTheNightsBackAndCountsOnlyForAnAcceptedReason() {
        settle();
        stay.checkIn(at(FIRST), FIRST);
        LocalDate fifth = FIRST.plusDays(4);
        stay.leaveEarly(at(fifth), fifth, EarlyDeparture.OWN_WISH);
        assertEquals(at(fifth), stay.period().leaves());
        assertEquals(4, stay.period().nights());
        assertFalse(stay.finished());
    }

    @Test
    void whoLeavesBeforeTheBedWasTheirsHasNotTakenIt() {
        settle();
        Instant morning = FIRST.atTime(9, 0).atZone(ALMATY).toInstant();
        stay.checkIn(morning, FIRST);
        stay.leaveEarly(morning.plusSeconds(600), FIRST, EarlyDeparture.FAMILY);
        assertNull(stay.bed());
        assertTrue(stay.finished());
    }

    @Test
    void aBedGivenDuringTheStayIsTheGuestsFromThenOn() {
        settle();
        stay.checkIn(at(FIRST), FIRST);
        Instant third = at(FIRST.plusDays(2));
        stay.settle(room.beds().get(0), true, third);
        assertEquals(stay.period().arrives(), stay.bedPeriod().arrives());
        assertTrue(stay.pinned());
        stay.settle(room.beds().get(1), true, third);
        assertEquals(third, stay.bedPeriod().arrives());
    }

    private void settle() {
        stay.settle(room.beds().get(0), false, Instant.EPOCH);
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
