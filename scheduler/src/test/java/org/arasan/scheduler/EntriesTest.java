package org.arasan.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Properties;
import org.arasan.clock.Attempt;
import org.junit.jupiter.api.Test;
import org.quartz.Trigger;
import org.quartz.spi.OperableTrigger;

class EntriesTest {

    private static final Instant DUE = Instant.parse("2026-11-10T05:00:00.123456Z");
    private static final Instant FIRES = Instant.parse("2026-11-21T09:00:00Z");
    private final Attempt attempt = new Attempt("lesson.start", "42", DUE, 3, "r-1");
    private final Trigger trigger = Entries.trigger(attempt, FIRES, 2);

    @Test
    void aTriggerTellsItsAttempt() {
        assertEquals(attempt, Entries.attempt(trigger));
    }

    @Test
    void whatFollowsFromNobodysRequestHasNoTrace() {
        Attempt again = attempt.again(DUE);
        assertEquals(again, Entries.attempt(Entries.trigger(again, FIRES, 2)));
        assertNull(again.trace());
    }

    @Test
    void whatStandsInTheTableIsTheSameEntry() throws IOException {
        Properties kept = new Properties();
        trigger.getJobDataMap().forEach((name, value) -> kept.setProperty(name, value.toString()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kept.store(bytes, null);
        Trigger read = Entries.read(trigger.getKey(), FIRES, trigger.getPriority(), bytes.toByteArray());
        assertEquals(attempt, Entries.attempt(read));
        assertEquals(Entries.id(trigger), Entries.id(read));
        assertEquals(trigger.getStartTime(), read.getStartTime());
        assertEquals(trigger.getPriority(), read.getPriority());
    }

    @Test
    void jobAndKeyAreItsIdentity() {
        assertEquals(Entries.key("lesson.start", 42L), trigger.getKey());
    }

    @Test
    void whatIsOverdueFiresInTheOrderOfItsTimeInsteadOfBeingTakenForAMisfire() {
        assertEquals(Trigger.MISFIRE_INSTRUCTION_IGNORE_MISFIRE_POLICY, trigger.getMisfireInstruction());
        assertEquals(Trigger.MISFIRE_INSTRUCTION_IGNORE_MISFIRE_POLICY, Entries.moved(trigger, DUE).getMisfireInstruction());
    }

    @Test
    void movingItChangesNothingButTheTime() {
        Trigger moved = Entries.moved(trigger, DUE);
        assertEquals(DUE.toEpochMilli(), moved.getStartTime().getTime());
        assertEquals(attempt, Entries.attempt(moved));
        assertEquals(trigger.getPriority(), moved.getPriority());
        assertEquals(trigger.getKey(), moved.getKey());
    }

    @Test
    void firingDoesNotUseItUp() {
        OperableTrigger fired = (OperableTrigger) trigger;
        fired.computeFirstFireTime(null);
        assertFalse(Entries.fired(fired));
        fired.triggered(null);
        assertTrue(Entries.fired(fired));
        assertTrue(fired.mayFireAgain());
    }

    @Test
    void ofTwoDueTogetherTheSmallerRankGoesFirst() {
        assertTrue(Entries.trigger(attempt, FIRES, 1).getPriority() > trigger.getPriority());
    }
}
