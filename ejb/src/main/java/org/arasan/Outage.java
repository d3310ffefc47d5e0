package org.arasan;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * Tells when the trouble is that the database cannot be reached, or every way to it is taken: it may pass by itself, and nothing was
 * changed.
 */
public final class Outage {

    private Outage() {
    }

    /**
     * Whether {@code thrown} comes from a database that is away, shutting down or starting (SQLSTATE classes 08 and 57P), or has no
     * connection left (53300).
     */
    public static boolean in(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).anyMatch(Outage::away);
    }

    private static boolean away(Throwable thrown) {
        // the server's pool has no connection to give: its exceptions live in a module that the domain does not see
        return thrown.getClass().getName().startsWith("jakarta.resource.") || thrown instanceof SQLException sql && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("57P") || sql.getSQLState().equals("53300"));
    }
}
