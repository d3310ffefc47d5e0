package org.arasan.voucher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.OfficeLevel;
import org.arasan.voucher.VoucherRules.Split;
import org.junit.jupiter.api.Test;

class VoucherRulesTest {

    private final VoucherRules rules = new VoucherRules();

    @Test
    void levelsThatAreLeftOutAreClimbedOver() {
        rules.climb(List.of(OfficeLevel.FEDERATION, OfficeLevel.PRIMARY));
        assertEquals(List.of(OfficeLevel.PRIMARY, OfficeLevel.FEDERATION), rules.levels());
        assertEquals(Optional.of(OfficeLevel.FEDERATION), rules.after(OfficeLevel.PRIMARY));
        assertEquals(Optional.of(OfficeLevel.FEDERATION), rules.after(OfficeLevel.SECTOR));
        assertEquals(Optional.empty(), rules.after(OfficeLevel.FEDERATION));
        assertEquals("voucher.no-level", refusal(() -> rules.climb(List.of())));
    }

    @Test
    void theSplitMakesAWholeAndTheMemberBearsTheRest() {
        assertEquals("voucher.split-sum", refusal(() -> rules.share(new Split(50, 40, 0))));
        assertEquals("voucher.split-sum", refusal(() -> rules.share(new Split(150, -50, 0))));
        Price price = new Split(33, 34, 33).of(100_001);
        assertEquals("33000 34001 33000", price.byUnion() + " " + price.byMember() + " " + price.byEmployer());
        assertEquals("0 0 0", new Split(55, 45, 0).of(0).byUnion() + " " + new Split(55, 45, 0).of(0).byMember() + " 0");
    }

    @Test
    void yearsSeriesAndDaysHaveTheirBounds() {
        assertEquals("voucher.years-range", refusal(() -> rules.comeOnceIn(21)));
        assertEquals("voucher.series-form", refusal(() -> rules.issue("=AR", 10)));
        assertEquals("voucher.series-form", refusal(() -> rules.issue(null, 10)));
        assertEquals("voucher.days-range", refusal(() -> rules.issue("AR", 0)));
        rules.issue(" ЛУ-2026 ", 10);
        assertEquals("ЛУ-2026", rules.series());
    }

    private static String refusal(Runnable deed) {
        return assertThrows(Refusal.class, deed::run).code();
    }
}
