package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.exam.ExamCrash;
import org.arasan.launch.Database;
import org.arasan.launch.Server;
import org.junit.jupiter.api.Test;

/** The short form of {@code -Dbench=tests}, on a server and a database of its own. */
@WholeSystem
class ExamCrashIT {

    private static final int PEOPLE = 8;
    private static final int ANSWERS = 60;

    @Test
    void anAnswerThatWasAcknowledgedOutlivesAKilledServer(House house) throws Exception {
        Path data = Path.of(System.getProperty("arasan.test.data"), "exam");
        Path home = Server.copy(Path.of(System.getProperty("arasan.server")), data.resolve("server"));
        try (BenchPlace place = new BenchPlace(home, data, ownDatabase(house))) {
            ExamCrash exam = ExamCrash.prepared(place, PEOPLE, Duration.ofMillis(150));
            exam.begin();
            exam.await(ANSWERS);
            exam.strike();
            exam.await(ANSWERS);
            exam.end();
            assertTrue(exam.acknowledged() >= 2 * ANSWERS && exam.unanswered() > 0, "it was in the middle of it");
            assertEquals(List.of(), exam.lost());
        }
    }

    private static Database ownDatabase(House house) throws Exception {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create database exam");
        }
        String url = System.getenv("ARASAN_DB_URL").replaceFirst("/[^/]+$", "/exam");
        return Database.own(Map.of("ARASAN_DB_URL", url, "ARASAN_DB_USER", System.getenv("ARASAN_DB_USER"),
                "ARASAN_DB_PASSWORD", System.getenv("ARASAN_DB_PASSWORD")));
    }
}
