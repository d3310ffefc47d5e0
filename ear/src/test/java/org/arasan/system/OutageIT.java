package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.launch.Database;
import org.arasan.launch.Server;
import org.junit.jupiter.api.Test;

/** A database that goes and comes back, on a server of its own: it is said at once, and everything goes on by itself. */
@WholeSystem
class OutageIT {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void whileTheDatabaseIsAwayTheNodeIsNotReadyAndAfterwardsItIsByItself() throws Exception {
        Path data = Path.of(System.getProperty("arasan.test.data"), "outage");
        Path rows = data.resolve("database");
        Path home = Server.copy(Path.of(System.getProperty("arasan.server")), data.resolve("server"));
        Database.clear(rows);
        int port = Database.freePort();
        int management = Database.freePort();
        Database database = Database.embedded(rows, port);
        try (BenchPlace place = new BenchPlace(home, data, database)) {
            Running running = place.start(Map.of("ARASAN_LOG", "json", "ARASAN_MANAGEMENT_PORT", String.valueOf(management)));
            Api outside = Api.at("http://127.0.0.1:" + management + "/");
            ready(outside);

            signal("STOP", rows);
            try {
                isDown(outside, "it does not answer");
            } finally {
                signal("CONT", rows);
            }
            ready(outside);

            database.close();
            isDown(outside, "it is away");
            assertEquals("UP", outside.get("/health/live").ok().object().getString("status"), "to start it anew would not help");
            assertTrue(outside.get("/metrics").ok().text().contains("arasan_stays"), "meters are read all the same");
            assertEquals(503, Api.at(running.address()).sending("X-Request-Id", "outage-1")
                    .post("tokens", Map.of("login", "nobody@test.arasan.example", "password", "wrong", "name", "script")).status());
            database = Database.embedded(rows, port);
            ready(outside);
            assertTrue(lines(running.log()).filter(line -> line.containsKey("mdc"))
                    .anyMatch(line -> line.getJsonObject("mdc").getString("trace", "").equals("outage-1")), "what was logged meanwhile has its id");
        } finally {
            database.close();
        }
    }

    private static void ready(Api outside) {
        Meters.within(() -> Optional.of(outside.get("/health/ready").status()).filter(status -> status == 200));
    }

    private static void isDown(Api outside, String why) {
        Answer down = Meters.within(() -> Optional.of(promptly(outside)).filter(answer -> answer.status() != 200));
        assertEquals(503, down.status(), why);
        assertEquals("DOWN", down.object().getString("status"));
        for (String secret : List.of("jdbc:", "postgres", "Exception", "org.arasan")) {
            assertFalse(down.text().contains(secret), down::text);
        }
    }

    private static Answer promptly(Api outside) {
        long start = System.nanoTime();
        Answer answer = outside.get("/health/ready");
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(SOON) < 0, () -> "it took " + took);
        return answer;
    }

    /** Lets the whole database stand still, or go on. */
    private static void signal(String signal, Path rows) throws IOException, InterruptedException {
        long server = Long.parseLong(Files.readAllLines(rows.resolve("postgresql/postmaster.pid")).get(0).strip());
        List<String> family = Stream.concat(Stream.of(server), ProcessHandle.of(server).orElseThrow().descendants().map(ProcessHandle::pid))
                .map(String::valueOf).toList();
        assertEquals(0, new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + signal), family.stream()).toList()).start().waitFor());
    }

    private static Stream<JsonObject> lines(Path log) {
        try {
            return Files.readAllLines(log).stream().filter(line -> line.startsWith("{")).map(line -> {
                try (JsonReader reader = Json.createReader(new StringReader(line))) {
                    return reader.readObject();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
