package org.arasan;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Tells when the trouble is that the database cannot be reached, or every way to it is taken: it may pass by itself. Where it goes while a
 * transaction ends, nobody knows whether that was still written.
 */
public final class Outage {

    private Outage() {
    }

    /**
     * Whether {@code thrown} comes from a database that is away, shutting down or starting (SQLSTATE classes 08 and 57P), or has no
     * connection left (53300). Where the database itself has said what is wrong, its word counts alone.
     */
    public static boolean in(Throwable thrown) {
        List<String> states = Causes.of(thrown).filter(SQLException.class::isInstance).map(each -> ((SQLException) each).getSQLState())
                .filter(Objects::nonNull).toList();
        return states.isEmpty() ? Causes.of(thrown).anyMatch(Outage::outOfReach) : states.stream().anyMatch(Outage::away);
    }

    private static boolean away(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
    }

    /** The server's pool has no connection to give, or its sessions are out of reach: these exceptions live in modules that the domain does not see. */
    private static boolean outOfReach(Throwable thrown) {
        String kind = thrown.getClass().getName();
        return kind.startsWith("jakarta.resource.") || kind.startsWith("org.infinispan.persistence.");
    }
}
