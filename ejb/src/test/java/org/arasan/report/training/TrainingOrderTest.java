package org.arasan.report.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.report.training.TrainingOrder.Filter;
import org.junit.jupiter.api.Test;

class TrainingOrderTest {

    private static final LocalDate FROM = LocalDate.of(2024, 5, 4);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);

    @Test
    void aRowOpensIntoWhatItIsMadeOf() {
        TrainingOrder union = by(Dimension.UNION).into(7L);
        assertEquals(new TrainingOrder(Dimension.REGION, FROM, UNTIL, new Filter(null, 7L, null, null)), union);
        TrainingOrder region = union.into(3L);
        assertEquals(Dimension.PROGRAMME, region.by());
        assertEquals(new Filter(null, 7L, 3L, null), region.of());
        assertEquals(Dimension.MONTH, region.into(2L).into(1L).by(), "nothing else is left to tell people apart");
    }

    @Test
    void aYearOpensIntoItsMonthsAndAMonthIntoItsPeopleWithinTheDaysAskedFor() {
        assertEquals(new TrainingOrder(Dimension.MONTH, FROM, LocalDate.of(2024, 12, 31), Filter.NONE), by(Dimension.YEAR).into(2024L));
        assertEquals(new TrainingOrder(Dimension.UNION, LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), Filter.NONE),
                by(Dimension.MONTH).into(202602L));
    }

    @Test
    void moreThanFortyYearsAreRefused() {
        assertThrows(Refusal.class, () -> new TrainingOrder(Dimension.YEAR, FROM, FROM.plusYears(40), Filter.NONE));
        assertEquals(FROM.plusYears(40).minusDays(1), new TrainingOrder(Dimension.YEAR, FROM, FROM.plusYears(40).minusDays(1), Filter.NONE).until());
    }

    private static TrainingOrder by(Dimension dimension) {
        return new TrainingOrder(dimension, FROM, UNTIL, Filter.NONE);
    }
}
