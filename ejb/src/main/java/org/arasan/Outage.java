package org.arasan;

import java.sql.SQLException;

/**
 * Tells when the trouble is that the database cannot be reached, or every way to it is taken: it may pass by itself. Where it goes while a
 * transaction ends, nobody knows whether that was still written.
 */
public final class Outage {

    private Outage() {
    }

    /**
     * Whether {@code thrown} comes from a database that is away, shutting down or starting (SQLSTATE classes 08 and 57P), or has no
     * connection left (53300).
     */
    public static boolean in(Throwable thrown) {
        return Causes.of(thrown).anyMatch(Outage::away);
    }

    private static boolean away(Throwable thrown) {
        // the server's pool has no connection to give, or its sessions are out of reach: these exceptions live in modules that the domain does not see
        String kind = thrown.getClass().getName();
        return kind.startsWith("jakarta.resource.") || kind.startsWith("org.infinispan.persistence.") || thrown instanceof SQLException sql && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P") || sql.getSQLState().equals("53300"));
    }
}
