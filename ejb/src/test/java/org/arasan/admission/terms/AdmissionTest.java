package org.arasan.admission.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.admission.terms.AdmissionQuota.Limits;
import org.arasan.member.Sex;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.ProgrammeFixture;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Instant OPENS = Instant.parse("2026-11-01T00:00:00Z");
    private static final Traits YOUNG_WOMAN = new Traits(1L, 1L, Sex.FEMALE, 35);
    private static final Traits WOMAN = new Traits(1L, 1L, Sex.FEMALE, 36);
    private static final Traits YOUNG_MAN = new Traits(1L, 1L, Sex.MALE, 20);
    private static final Traits MAN = new Traits(1L, 1L, Sex.MALE, 60);

    @Test
    void placesEndWithTheLast() {
        Admission admission = of(2);
        admission.take(MAN);
        assertTrue(admission.fits(WOMAN));
        admission.take(WOMAN);
        assertFalse(admission.fits(MAN));
        assertEquals("admission.full", admission.against(MAN, "Сейіт Ай").code());
        admission.giveBack(WOMAN);
        assertTrue(admission.fits(MAN));
    }

    @Test
    void atMostBarsItsOwnPeopleAlone() {
        Admission admission = of(10, men(2, 0));
        admission.take(MAN);
        admission.take(YOUNG_MAN);
        assertEquals("admission.quota-full", admission.against(MAN, "Сейіт Ай").code());
        assertNull(admission.against(WOMAN, "Сейіт Ай"));
    }

    @Test
    void aKeptPlaceIsNotGivenToOthersUntilItIsReleased() {
        Admission admission = of(3, youth(null, 2));
        admission.take(MAN);
        assertEquals("admission.kept", admission.against(MAN, "Сейіт Ай").code());
        assertTrue(admission.fits(YOUNG_WOMAN));
        admission.take(YOUNG_WOMAN);
        assertEquals(1, admission.owed());
        assertFalse(admission.fits(WOMAN));
        admission.share(List.of());
        assertTrue(admission.fits(WOMAN));
    }

    @Test
    void ageCountsInWholeYearsAndInclusively() {
        assertTrue(youth(5, 0).covers(YOUNG_WOMAN));
        assertFalse(youth(5, 0).covers(WOMAN));
    }

    @Test
    void oneWhoStandsInTwoReservesFillsBoth() {
        Admission admission = of(4, youth(null, 2), women(null, 2));
        assertEquals(4, admission.owed());
        admission.take(YOUNG_WOMAN);
        assertEquals(2, admission.owed());
        assertTrue(admission.fits(MAN));
        admission.take(MAN);
        assertFalse(admission.fits(MAN));
    }

    @Test
    void whatIsTriedOnPaperChangesNothing() {
        Admission admission = of(2, women(1, 0));
        Admission paper = admission.onPaper();
        paper.take(WOMAN);
        assertFalse(paper.fits(YOUNG_WOMAN));
        assertEquals(0, admission.taken());
        assertTrue(admission.fits(YOUNG_WOMAN));
    }

    @Test
    void termsThatCannotHoldAreRefused() {
        Admission admission = of(2);
        admission.take(MAN);
        admission.take(MAN);
        assertEquals("admission.below-taken", refusal(() -> admission.set(terms(1))));
        assertEquals("admission.reserves-exceed", refusal(() -> admission.share(List.of(women(null, 1)))));
        assertEquals("admission.quota-nobody", refusal(() -> new AdmissionQuota(null, null, null, null, new Limits(1, 0))));
        assertEquals("admission.quota-empty", refusal(() -> new Limits(null, 0)));
        assertEquals("admission.quota-reversed", refusal(() -> new Limits(1, 2)));
        assertEquals("admission.quota-below-taken", refusal(() -> men(1, 0).count(2)));
        assertEquals("admission.time-reversed", refusal(() -> new AdmissionTerms(Set.of(Way.DOOR), false, OPENS, OPENS, 1, null).sound()));
        assertEquals("admission.no-way", refusal(() -> new AdmissionTerms(Set.of(), false, OPENS, OPENS, 1, null).sound()));
    }

    @Test
    void whateverComesAndGoesNoCountIsExceeded() {
        Random chance = new Random(7);
        List<Traits> kinds = List.of(YOUNG_WOMAN, WOMAN, YOUNG_MAN, MAN);
        Admission admission = of(20, men(9, 3), youth(12, 4));
        List<Traits> seated = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            Traits who = kinds.get(chance.nextInt(4));
            if (chance.nextInt(3) == 0 && !seated.isEmpty()) {
                admission.giveBack(seated.remove(chance.nextInt(seated.size())));
            } else if (admission.fits(who)) {
                admission.take(who);
                seated.add(who);
            }
            assertEquals(seated.size(), admission.taken());
            assertTrue(admission.taken() <= 20);
            admission.quotas().forEach(quota -> {
                assertEquals(seated.stream().filter(quota::covers).count(), quota.taken());
                assertTrue(quota.taken() <= quota.most());
            });
        }
    }

    @Test
    void theDoorIsOpenOnTheDaysOfTheCourseAndOnNoOthers() {
        Admission admission = new Admission(ProgrammeFixture.intake(new Resort("Арасан", ResortRules.usual(ZoneId.of("Asia/Almaty"))), LocalDate.of(2026, 12, 1)));
        admission.set(new AdmissionTerms(Set.of(Way.DOOR), false, OPENS, OPENS.plusSeconds(60), 5, null));
        assertEquals(Opening.NOT_YET, admission.opening(Way.DOOR, Instant.parse("2026-11-30T12:00:00Z")));
        assertEquals(Opening.OPEN, admission.opening(Way.DOOR, Instant.parse("2026-12-01T12:00:00Z")));
        assertEquals(Opening.OPEN, admission.opening(Way.DOOR, Instant.parse("2026-12-10T12:00:00Z")));
        assertEquals(Opening.OVER, admission.opening(Way.DOOR, Instant.parse("2026-12-11T12:00:00Z")));
        assertEquals(Opening.OVER, admission.opening(Way.APPLICATION, Instant.parse("2026-11-01T00:00:30Z")));
    }

    private static Admission of(int places, AdmissionQuota... quotas) {
        Admission admission = new Admission(null);
        admission.set(terms(places));
        admission.share(List.of(quotas));
        return admission;
    }

    private static AdmissionTerms terms(int places) {
        return new AdmissionTerms(Set.of(Way.APPLICATION), false, OPENS, OPENS.plusSeconds(60), places, null);
    }

    private static AdmissionQuota men(Integer most, int least) {
        return new AdmissionQuota(null, null, Sex.MALE, null, new Limits(most, least));
    }

    private static AdmissionQuota women(Integer most, int least) {
        return new AdmissionQuota(null, null, Sex.FEMALE, null, new Limits(most, least));
    }

    private static AdmissionQuota youth(Integer most, int least) {
        return new AdmissionQuota(null, null, null, AdmissionQuota.YOUTH, new Limits(most, least));
    }

    private static String refusal(Runnable deed) {
        return assertThrows(Refusal.class, deed::run).code();
    }
}
