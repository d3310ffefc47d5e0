package org.arasan.kind.academy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.kind.academy.Contract.Payment;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 11, 2);
    private final Intake intake = ProgrammeFixture.course(new Resort("Academy", ResortRules.usual(ZoneId.of("Asia/Tashkent"))), SIGNED.plusDays(20), 5, 1);
    private final Enrolment listener = new Enrolment(intake, new Member(new Iin("940721301003"), new Name("Омаров", "Дәурен", ""), null, null,
            new Contacts("", "", "", Language.RU)));
    private final Contract contract = new Contract(intake, "UZS", draft(instalment(0, "400"), instalment(30, "600")), Set.of(listener));

    @Test
    void paymentsGoToTheInstalmentsInTheOrderInWhichTheyFallDue() {
        assertEquals(Payment.NOTHING, contract.payment(SIGNED));
        assertEquals(Payment.OVERDUE, contract.payment(SIGNED.plusDays(1)));
        pay("400");
        assertEquals(Payment.PARTLY, contract.payment(SIGNED.plusDays(30)));
        assertEquals(new BigDecimal("600.00"), contract.overdue(SIGNED.plusDays(31)));
        pay("600");
        assertEquals(Payment.FULLY, contract.payment(SIGNED.plusYears(1)));
        assertEquals(0, contract.owed().signum());
    }

    @Test
    void takesNoMoreThanIsOwedAndNothingThatIsNoSum() {
        assertRefused("academy.too-much", () -> pay("1000.01"));
        assertRefused("academy.sum", () -> pay("0"));
        assertRefused("academy.sum", () -> pay("-5"));
        assertRefused("academy.sum", () -> pay("1.005"));
        assertRefused("academy.missing", () -> contract.receive(new BigDecimal(1), SIGNED, " "));
    }

    @Test
    void whatIsTakenBackIsOwedAgainOnce() {
        Receipt receipt = pay("1000");
        assertRefused("academy.reason-missing", () -> receipt.takeBack(SIGNED, " "));
        receipt.takeBack(SIGNED, "entered twice");
        assertEquals(Payment.NOTHING, contract.payment(SIGNED));
        assertRefused("academy.taken-back", () -> receipt.takeBack(SIGNED, "again"));
        pay("1000");
    }

    @Test
    void isRewrittenOnlyWhileNothingWasPaid() {
        contract.amend(new ContractDraft("12", "Another payer", new BigDecimal("500"), SIGNED, null), Set.of(listener));
        assertEquals(List.of(new Instalment(SIGNED, new BigDecimal("500.00"))), contract.instalments());
        pay("1");
        assertRefused("academy.paid-already", () -> contract.amend(draft(), Set.of(listener)));
    }

    @Test
    void onceEndedItsListenersAreFreeAndNothingChanges() {
        contract.end(SIGNED, "The course does not come about");
        assertTrue(contract.listeners().isEmpty());
        assertEquals(Payment.ENDED, contract.payment(SIGNED));
        assertRefused("academy.ended", () -> pay("1"));
        assertRefused("academy.ended", () -> contract.end(SIGNED, "again"));
    }

    @Test
    void aDraftAddsUpAndSaysAll() {
        assertRefused("academy.instalments-sum", () -> draft(instalment(0, "400"), instalment(30, "599.99")));
        assertRefused("academy.missing", () -> new ContractDraft(" ", "Payer", BigDecimal.TEN, SIGNED, null));
        assertRefused("academy.missing", () -> new ContractDraft("1", null, BigDecimal.TEN, SIGNED, null));
        assertRefused("academy.sum", () -> new ContractDraft("1", "Payer", new BigDecimal("1e20"), SIGNED, null));
        assertRefused("academy.nobody", () -> new Contract(intake, "UZS", draft(), Set.of()));
    }

    private static ContractDraft draft(Instalment... instalments) {
        return new ContractDraft("11/2026", "Wood workers’ union", new BigDecimal("1000"), SIGNED, List.of(instalments));
    }

    private static Instalment instalment(int days, String amount) {
        return new Instalment(SIGNED.plusDays(days), new BigDecimal(amount));
    }

    private Receipt pay(String amount) {
        return contract.receive(new BigDecimal(amount), SIGNED, "PP 7");
    }

    private static void assertRefused(String code, Runnable verb) {
        assertEquals(code, assertThrows(Refusal.class, verb::run).code());
    }
}
