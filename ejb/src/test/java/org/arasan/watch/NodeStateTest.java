package org.arasan.watch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.arasan.clock.Agenda.Standing;
import org.junit.jupiter.api.Test;

class NodeStateTest {

    private static final Duration NONE = Duration.ZERO;
    private static final Duration LONG = Duration.ofDays(2);

    @Test
    void aNodeThatTakesUpDutiesIsReady() {
        assertTrue(agenda(true, NONE, NONE, LONG).agendaGoesOn(), "nothing was due for two days");
    }

    @Test
    void catchingUpWithTwoDaysIsNoStandstill() {
        assertTrue(agenda(true, NONE, LONG, Duration.ofSeconds(2)).agendaGoesOn());
    }

    @Test
    void anOverdueEntryThatNobodyTakesUpIsAStandstill() {
        assertFalse(agenda(true, NONE, Duration.ofMinutes(11), Duration.ofMinutes(11)).agendaGoesOn());
    }

    @Test
    void whoHasStoppedOrNotCheckedInIsNotReady() {
        assertFalse(agenda(false, NONE, NONE, NONE).agendaGoesOn());
        assertFalse(agenda(true, Duration.ofMinutes(2), NONE, NONE).agendaGoesOn());
    }

    @Test
    void aSchemaIsWholeWhenNoMigrationHasFailed() {
        Standing standing = new Standing("node", true, NONE, 0, NONE, NONE);
        assertTrue(new NodeState("202611212200", 0, standing).schemaWhole());
        assertFalse(new NodeState("202611212200", 1, standing).schemaWhole());
        assertFalse(new NodeState(null, 0, standing).schemaWhole());
    }

    private static NodeState agenda(boolean running, Duration checkedIn, Duration delay, Duration still) {
        return new NodeState("1", 0, new Standing("node", running, checkedIn, 1, delay, still));
    }
}
