package org.arasan.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.OfficeLevel;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.voucher.Voucher.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VoucherTest {

    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final Resort RESORT = new Resort("Арасан", ResortRules.usual(ZoneId.of("Asia/Almaty")));

    private Member holder;
    private Member other;
    private Voucher voucher;

    @BeforeEach
    void apply() throws ReflectiveOperationException {
        holder = member("850312300011", 1L);
        other = member("850312300021", 2L);
        voucher = Voucher.applied(holder, new Terms(null, FROM, FROM.plusDays(30), 10, new Price(100, 55, 45, 0), ""), null, null,
                OfficeLevel.PRIMARY);
    }

    /** Ids are the database's to give; here two members have to differ. */
    private static Member member(String iin, Long id) throws ReflectiveOperationException {
        String sound = IntStream.range(0, 10).mapToObj(control -> iin.substring(0, 11) + control)
                .filter(each -> Iin.flaw(each) == Iin.Flaw.SOUND).findFirst().orElseThrow();
        Member member = new Member(new Iin(sound), new Name("Омаров", "Дәурен", ""), new Union("Культура"), new Region("Алматы"),
                new Contacts("", "", "", Language.KK));
        Field field = Member.class.getDeclaredField("id");
        field.setAccessible(true);
        field.set(member, id);
        return member;
    }

    @Test
    void itClimbsUntilTheLastLevelGivesItsNumber() {
        voucher.passOn(OfficeLevel.FEDERATION);
        assertEquals(OfficeLevel.FEDERATION, voucher.waitsAt());
        assertNull(voucher.number());
        voucher.approve("AR-000001", "AR");
        assertEquals("APPROVED AR-000001 AR", voucher.state() + " " + voucher.number() + " " + voucher.series());
        assertEquals("voucher.decided", refusal(() -> voucher.reject("поздно")));
    }

    @Test
    void anApplicationServesNobodyAndARejectedOneNeither() {
        assertEquals("voucher.not-approved", refusal(voucher::use));
        voucher.reject("не член");
        assertEquals("voucher.not-approved", refusal(voucher::use));
        assertEquals("voucher.not-approved", refusal(() -> voucher.annul("x")));
    }

    @Test
    void itServesOnceAndAgainWhenTheStayWasCancelled() {
        voucher.approve("AR-000001", "AR");
        voucher.use();
        assertEquals("voucher.spent", refusal(voucher::use));
        voucher.giveBack();
        voucher.use();
        voucher.annul("x");
        voucher.giveBack();
        assertEquals(State.ANNULLED, voucher.state());
    }

    @Test
    void replacingTheGuestAnnulsItAndKeepsIssuerTermsAndPrice() {
        voucher.approve("AR-000001", "AR");
        voucher.use();
        Voucher next = voucher.reissue(other, "AR-000002", "AR", "болен");
        assertEquals("ANNULLED болен", voucher.state() + " " + voucher.why());
        assertEquals("APPROVED 100 10", next.state() + " " + next.terms().price().total() + " " + next.terms().days());
        assertEquals(voucher.union(), next.union());
        assertEquals(other, next.holder());
    }

    @Test
    void itSaysWhyItMayNotServe() {
        assertEquals("voucher.not-approved", why(holder, FROM, FROM.plusDays(9)));
        voucher.approve("AR-000001", "AR");
        assertEquals("voucher.of-another", why(other, FROM, FROM.plusDays(9)));
        assertEquals("voucher.not-valid-then", why(holder, FROM.minusDays(1), FROM.plusDays(8)));
        assertEquals("voucher.not-valid-then", why(holder, FROM.plusDays(25), FROM.plusDays(31)));
        assertEquals("voucher.too-few-days", why(holder, FROM, FROM.plusDays(10)));
        assertEquals("", why(holder, FROM, FROM.plusDays(9)));
        assertEquals("", why(holder, FROM.plusDays(21), FROM.plusDays(30)));
    }

    @Test
    void oneFromAnotherHouseServesWheneverItsHolderComes() {
        Voucher foreign = new Voucher(" ЛУ-1 ", holder);
        assertEquals("ЛУ-1", foreign.number());
        assertEquals(true, foreign.whyNotFor(holder, RESORT, FROM.minusYears(3), FROM.minusYears(2)).isEmpty());
    }

    @Test
    void termsThatAreNotSoundAreRefused() {
        assertEquals("voucher.dates-reversed", refusal(() -> new Terms(null, FROM, FROM.minusDays(1), 1, null, "")));
        assertEquals("voucher.validity-short", refusal(() -> new Terms(null, FROM, FROM.plusDays(8), 10, null, "")));
        assertEquals("voucher.days-range", refusal(() -> new Terms(null, FROM, FROM.plusDays(200), 93, null, "")));
        assertEquals("voucher.text-long", refusal(() -> new Terms(null, FROM, FROM, 1, null, "x".repeat(501))));
        assertEquals("voucher.price-sum", refusal(() -> new Price(100, 50, 49, 0)));
        assertEquals("voucher.price-range", refusal(() -> new Price(100, 150, -50, 0)));
        assertEquals("voucher.price-range", refusal(() -> new Price(Long.MAX_VALUE, Long.MAX_VALUE, 0, 0)));
    }

    private String why(Member guest, LocalDate first, LocalDate last) {
        return voucher.whyNotFor(guest, RESORT, first, last).map(Refusal::code).orElse("");
    }

    private static String refusal(Runnable deed) {
        return assertThrows(Refusal.class, deed::run).code();
    }
}
