package org.arasan.bench.stay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.load.Shares;
import org.arasan.launch.Api;

/** A server as it runs in earnest, its clock the real one, with its database at hand: what every load begins with. */
record Loaded(Running server, Api administrator, Connection database, ProcessHandle databaseProcess) implements AutoCloseable {

    static Loaded start(BenchPlace place) throws Exception {
        Running server = place.start(Map.of());
        Connection database = place.database().connect();
        return new Loaded(server, server.administrator(), database, process(database));
    }

    /** How long a load lasts unless {@code -Dbench.seconds} says otherwise. */
    static Duration seconds(int otherwise) {
        return Duration.ofSeconds(Integer.getInteger("bench.seconds", otherwise));
    }

    /** The parent of all that the database runs. */
    private static ProcessHandle process(Connection database) throws SQLException {
        return ProcessHandle.of(number(database, "select pg_backend_pid()")).flatMap(ProcessHandle::parent).orElseThrow();
    }

    Shares shares() {
        return Shares.of(server.server().java(), databaseProcess);
    }

    long deadlocks() throws SQLException {
        return number(database, "select deadlocks from pg_stat_database where datname = current_database()");
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
