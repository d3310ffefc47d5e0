package org.arasan.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.Agenda.State;
import org.junit.jupiter.api.Test;

class DomainClockTest {

    private static final Instant NOW = Instant.parse("2026-11-10T20:30:00Z");
    private final DomainClock clock = () -> NOW;

    @Test
    void todayIsTheDayOfTheResort() {
        assertEquals(LocalDate.of(2026, 11, 11), clock.today(ZoneId.of("Asia/Almaty")));
        assertEquals(LocalDate.of(2026, 11, 10), clock.today(ZoneId.of("UTC")));
    }

    @Test
    void anEntryIsOverdueFromItsTimeOn() {
        assertTrue(new Entry("lesson.start", "1", NOW, State.WAITING).overdue(NOW));
        assertFalse(new Entry("lesson.start", "1", NOW.plusMillis(1), State.WAITING).overdue(NOW));
    }

    @Test
    void whatIsPausedIsOverdueForNobody() {
        assertFalse(new Entry("lesson.start", "1", NOW, State.PAUSED).overdue(NOW));
    }
}
