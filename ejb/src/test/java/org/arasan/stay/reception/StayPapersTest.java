package org.arasan.stay.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.stay.Booking;
import org.arasan.stay.Breach;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent;
import org.arasan.stay.StayEvent.What;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.stay.reception.StayPapers.Doctor;
import org.arasan.stay.reception.StayPapers.Document;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StayPapersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final Member member = member("940721301003");
    private final Stay stay = Stay.confirmed(new Booking(resort, null, member,
            StayPeriod.of(resort, FIRST, FIRST.plusDays(9), FIRST), StayWish.NONE), new Voucher("ЛУ-1", member), null, hand(FIRST, null));
    private final StayPapers papers = new StayPapers(stay);

    @Test
    void ofADocumentItsKindAndItsLastCharactersAreKeptAndNoMore() {
        papers.identity(true, Document.PASSPORT, " 4567 ", hand(FIRST, null));
        assertEquals("4567", papers.documentEnds());
        assertEquals("reception.document-ends", refusal(() -> papers.identity(true, Document.PASSPORT, "N1234567", hand(FIRST, null))).code());
        assertEquals("reception.document-ends", refusal(() -> papers.identity(true, null, "<b>", hand(FIRST, null))).code());
        assertEquals(What.IDENTITY_SEEN, last().what());
        papers.identity(false, null, null, hand(FIRST, null));
        assertNull(papers.identitySeenAt());
        assertNull(papers.documentEnds());
    }

    @Test
    void aCardTooOldOrNoneIsTakenForAReasonAlone() {
        Refusal old = refusal(() -> papers.card(new HealthCard(FIRST.minusMonths(3)), hand(FIRST, null)));
        assertEquals("reception.card-too-old", old.code());
        assertEquals("why", old.field());
        assertEquals("reception.card-missing", refusal(() -> papers.card(new HealthCard(null), hand(FIRST, null))).code());
        papers.card(new HealthCard(null), hand(FIRST, "will bring it tomorrow"));
        assertEquals("will bring it tomorrow", papers.cardWhy());
        assertFalse(papers.promisesTreatment(hand(FIRST, null).now()));
        papers.card(new HealthCard(FIRST.minusDays(5)), hand(FIRST, "brought"));
        assertNull(papers.cardWhy());
        assertTrue(papers.promisesTreatment(hand(FIRST, null).now()));
    }

    @Test
    void aCardOfTomorrowIsRefused() {
        assertEquals("reception.card-future", refusal(() -> papers.card(new HealthCard(FIRST.plusDays(1)), hand(FIRST, "x"))).code());
    }

    @Test
    void aCardGrowsOldWhileTheGuestIsAwaitedAndNotInHouse() {
        papers.identity(true, null, null, hand(FIRST, null));
        papers.card(new HealthCard(FIRST.minusMonths(2)), hand(FIRST, null));
        assertEquals("", lacking(FIRST));
        assertEquals("reception.card-too-old", lacking(FIRST.plusDays(1)));
    }

    @Test
    void whatIsLackingIsToldInOrder() {
        assertEquals("reception.identity-unseen", lacking(FIRST));
        papers.identity(true, null, null, hand(FIRST, null));
        assertEquals("reception.card-missing", lacking(FIRST));
    }

    @Test
    void whatADoctorHasSeenStaysSeenUntilItIsAskedAgain() {
        papers.doctorFirst(false, hand(FIRST, null));
        assertEquals(Doctor.NOT_ASKED, papers.doctor());
        papers.doctorFirst(true, hand(FIRST, null));
        assertEquals(Doctor.TO_SEE, papers.doctor());
        papers.seenByDoctor(hand(FIRST, null));
        papers.doctorFirst(false, hand(FIRST, null));
        assertEquals(Doctor.SEEN, papers.doctor());
        papers.doctorFirst(true, hand(FIRST, null));
        assertEquals(Doctor.TO_SEE, papers.doctor());
        assertEquals(List.of(What.DOCTOR_FIRST, What.DOCTOR_SEEN, What.DOCTOR_FIRST),
                stay.history().stream().map(StayEvent::what).filter(what -> what.name().startsWith("DOCTOR")).toList());
    }

    @Test
    void whoComesLaterThanAnnouncedIsLateAndWhoIsAnnouncedIsNot() {
        assertFalse(late(FIRST, 23));
        assertTrue(late(FIRST.plusDays(1), 0));
        stay.expect(at(FIRST.plusDays(2), 18), hand(FIRST, null));
        assertFalse(late(FIRST.plusDays(2), 17));
        assertTrue(late(FIRST.plusDays(2), 19));
    }

    private boolean late(LocalDate day, int hour) {
        return ReceptionBoard.isLate(stay, day, at(day, hour));
    }

    private String lacking(LocalDate day) {
        return papers.lacking(at(day, 15)).map(Breach::code).orElse("");
    }

    private StayEvent last() {
        return stay.history().get(stay.history().size() - 1);
    }

    private static Refusal refusal(Executable work) {
        return assertThrows(Refusal.class, work);
    }

    private static Hand hand(LocalDate day, String why) {
        return new Hand(null, at(day, 15), why);
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ALMATY).toInstant();
    }

    private static Member member(String iin) {
        Member member = new Member(new Iin(iin), new Name("Омаров", "Дәурен", "Серікұлы"), null, null, new Contacts("", "", "", Language.KK));
        try {
            Field field = Member.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(member, 1L);
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(broken);
        }
        return member;
    }
}
