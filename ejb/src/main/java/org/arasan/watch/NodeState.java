package org.arasan.watch;

import java.time.Duration;
import org.arasan.clock.Agenda.Standing;

/**
 * What a node needs to serve: the database has answered, the schema is whole, the agenda goes on.
 *
 * @param schema the version of the latest migration
 * @param broken how many migrations have failed
 */
public record NodeState(String schema, long broken, Standing agenda) {

    /** A node checks in every few seconds; after this long the others take over what it was doing. */
    private static final Duration SILENT = Duration.ofMinutes(1);
    private static final Duration STILL = Duration.ofMinutes(10);

    public boolean schemaWhole() {
        return schema != null && broken == 0;
    }

    /**
     * Whether this node takes up duties, and duties are taken up at all. A long queue is no reason to send guests away, as long as one
     * duty after the other is performed; nor is one that takes long.
     */
    public boolean agendaGoesOn() {
        boolean stuck = agenda.delay().compareTo(STILL) > 0 && agenda.still().compareTo(STILL) > 0;
        return agenda.running() && agenda.checkedIn().compareTo(SILENT) < 0 && !stuck;
    }
}
