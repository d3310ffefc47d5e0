package org.arasan.treatment.prescription;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.stay.StayPeriod;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentRules;
import org.arasan.treatment.rule.CureTerms;
import org.junit.jupiter.api.Test;

/** What is prescribed fits the days of a stay, once a day. The stay of ten days begins on a Thursday; its fourth day is a Sunday. */
class DosageTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
    private static final StayPeriod STAY = new StayPeriod(FIRST, FIRST.plusDays(9), Instant.parse("2026-11-05T03:00:00Z"),
            Instant.parse("2026-11-14T15:00:00Z"));
    private static final Treatment MASSAGE = new Treatment(null, "Massage", null, new TreatmentRules(15, 5, Treatment.Load.ACTIVE, 5, 3, 9, 30));

    @Test
    void itIsRefusedPastTheStayAndMoreOftenThanOnceADay() {
        assertDoesNotThrow(() -> dosage(10, 1, 10).requireFits(days(CureTerms.usual()), MASSAGE));
        assertEquals("prescription.past-stay", refused(dosage(1, 1, 11), CureTerms.usual()));
        assertEquals("prescription.too-often", refused(dosage(4, 1, 3), CureTerms.usual()));
    }

    @Test
    void daysThatTheHouseKeepsFreeDoNotCount() {
        CureTerms strict = new CureTerms(true, 2, true, true, true, 0, 0);
        assertEquals(List.of(3, 5, 6, 7, 8, 9), days(strict).between(1, 10, Treatment.Load.ACTIVE));
        assertEquals(List.of(1, 2, 3, 5, 6, 7, 8, 9, 10), days(strict).between(1, 10, Treatment.Load.PASSIVE));
        assertEquals("prescription.too-often", refused(dosage(7, 1, 10), strict));
    }

    @Test
    void whatIsMissingIsRefusedAtItsField() {
        assertEquals("count", assertThrows(Refusal.class, () -> Dosage.of(0, 1, 2, null)).field());
        assertEquals("firstDay", assertThrows(Refusal.class, () -> Dosage.of(1, null, 2, null)).field());
        assertEquals("lastDay", assertThrows(Refusal.class, () -> Dosage.of(1, 3, 2, null)).field());
        assertEquals(PartOfDay.ANY, Dosage.of(1, 1, 1, null).part());
    }

    private static String refused(Dosage dosage, CureTerms terms) {
        return assertThrows(Refusal.class, () -> dosage.requireFits(days(terms), MASSAGE)).code();
    }

    private static Dosage dosage(int count, int first, int last) {
        return new Dosage(count, first, last, PartOfDay.ANY);
    }

    private static CureDays days(CureTerms terms) {
        return new CureDays(STAY, terms);
    }
}
