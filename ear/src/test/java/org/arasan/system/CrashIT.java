package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.stay.Crash;
import org.arasan.launch.Database;
import org.arasan.launch.Server;
import org.junit.jupiter.api.Test;

/** The short form of {@code -Dbench=crash}, on a server and a database of its own: the others go on living. */
@WholeSystem
class CrashIT {

    private static final int CLIENTS = 6;
    private static final int ACKNOWLEDGED = 40;

    @Test
    void whatWasAcknowledgedOutlivesAKilledServerAndNothingIsBookedByHalf(House house) throws Exception {
        Path data = Path.of(System.getProperty("arasan.test.data"), "crash");
        Path home = Server.copy(Path.of(System.getProperty("arasan.server")), data.resolve("server"));
        try (BenchPlace place = new BenchPlace(home, data, ownDatabase(house))) {
            Crash crash = Crash.prepared(place);
            crash.strike(CLIENTS, ACKNOWLEDGED);
            assertTrue(crash.acknowledged() >= ACKNOWLEDGED && crash.unanswered() > 0, "it was in the middle of it");
            crash.restart();
            assertEquals(List.of(), crash.faults());
            assertEquals(List.of(), crash.retry(), "who asks again, books once");
            long[] held = crash.lapse();
            assertTrue(held[1] > 0);
            assertEquals(0, held[0], "holds lapse all the same");
        }
    }

    @Test
    void rowsThatAreKeptAreWrittenToDiskBeforeTheyAreAcknowledged(House house) throws Exception {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                try (ResultSet row = statement.executeQuery("show " + setting)) {
                    row.next();
                    assertEquals("on", row.getString(1), setting);
                }
            }
        }
    }

    private static Database ownDatabase(House house) throws Exception {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create database crash");
        }
        String url = System.getenv("ARASAN_DB_URL").replaceFirst("/[^/]+$", "/crash");
        return Database.own(Map.of("ARASAN_DB_URL", url, "ARASAN_DB_USER", System.getenv("ARASAN_DB_USER"),
                "ARASAN_DB_PASSWORD", System.getenv("ARASAN_DB_PASSWORD")));
    }
}
