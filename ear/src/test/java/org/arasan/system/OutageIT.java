package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.Due;
import org.arasan.bench.PageClient;
import org.arasan.bench.Standstill;
import org.arasan.bench.load.Reply;
import org.arasan.bench.load.Wire;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.launch.Database;
import org.arasan.launch.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database that goes and comes back, on a server of its own: it is said at once, and everything goes on by itself. */
@WholeSystem
class OutageIT {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration BURST = Duration.ofSeconds(30);
    private static final int DUTIES_A_SECOND = 10;
    private static final long NO_LESSONS = 6_000_000_000L;
    private static final int CLERKS = 4;
    private static final String STORM = "Дауыл ";
    /** So many resorts enters each clerk before the database stops, and once more when it is back. */
    private static final int SOME = 20;

    private static Path rows;
    private static Database database;
    private static BenchPlace place;
    private static Running running;
    private static Api outside;
    private static Api administrator;

    @BeforeAll
    static void start() throws Exception {
        Path data = Path.of(System.getProperty("arasan.test.data"), "outage");
        rows = data.resolve("database");
        Path home = Server.copy(Path.of(System.getProperty("arasan.server")), data.resolve("server"));
        Database.clear(rows);
        database = Database.embedded(rows, Database.freePort());
        place = new BenchPlace(home, data, database);
        int management = Database.freePort();
        running = place.start(Map.of("ARASAN_LOG", "json", "ARASAN_MANAGEMENT_PORT", String.valueOf(management)));
        outside = Api.at("http://127.0.0.1:" + management + "/");
        ready();
        administrator = running.administrator();
    }

    @AfterAll
    static void stop() throws Exception {
        if (place != null) {
            place.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @Test
    void whileTheDatabaseIsAwayTheNodeIsNotReadyAndAfterwardsItIsByItself() throws Exception {
        try (Standstill standstill = Standstill.of(postgres())) {
            isDown("it does not answer");
        }
        ready();

        PageClient clerk = PageClient.signedIn(running.address(), BenchPlace.LOGIN, BenchPlace.PASSWORD);
        PageClient.Form form = clerk.opens("admin/resort-enter.xhtml", "entry");
        database.close();
        try {
            isDown("it is away");
            form.presses("entry:enter", Map.of("name", "Тұрақты"));
            assertEquals(503, clerk.status());
            assertFalse(clerk.get("admin/intakes.xhtml"), "nor is there any other page");
            assertEquals(503, clerk.status());
            assertEquals("UP", outside.get("/health/live").ok().object().getString("status"), "to start it anew would not help");
            assertTrue(outside.get("/metrics").ok().text().contains("arasan_stays"), "meters are read all the same");
            assertEquals(503, Api.at(running.address()).sending("X-Request-Id", "outage-1")
                    .post("tokens", Map.of("login", "nobody@test.arasan.example", "password", "wrong", "name", "script")).status());
        } finally {
            database = Database.embedded(rows, database.port());
        }
        ready();
        assertTrue(form.presses("entry:enter", Map.of("name", "Тұрақты")).endsWith("/admin/intake-open.xhtml"), "what stood in the form is sent at last");
        assertTrue(lines(running.log()).filter(line -> line.containsKey("mdc"))
                .anyMatch(line -> line.getJsonObject("mdc").getString("trace", "").equals("outage-1")), "what was logged meanwhile has its id");
    }

    @Test
    void whatABurstAsksForIsThereOnceThoughTheDatabaseStopsInItsMidst() throws Exception {
        String token = administrator.post("tokens", Map.of("name", "burst")).ok().object().getString("token");
        List<Clerk> clerks = IntStream.range(0, CLERKS).mapToObj(each -> new Clerk(running.address(), token)).toList();
        Due due = Due.entered(database, NO_LESSONS, (int) BURST.toSeconds() * DUTIES_A_SECOND, "now() + n * interval '1 second' / " + DUTIES_A_SECOND);
        Due.wake(administrator);
        ExecutorService burst = Executors.newFixedThreadPool(CLERKS);
        try {
            AtomicBoolean over = new AtomicBoolean();
            List<? extends Future<?>> entering = clerks.stream().map(each -> burst.submit(() -> each.entersUntil(over))).toList();
            awaitSomeMore(clerks, entering);
            database.close();
            try {
                isDown("it is away");
            } finally {
                database = Database.embedded(rows, database.port());
            }
            ready();
            awaitSomeMore(clerks, entering);
            over.set(true);
            for (Future<?> each : entering) {
                each.get();
            }
        } finally {
            burst.shutdownNow();
        }
        Map<String, Long> told = new TreeMap<>();
        clerks.forEach(each -> told.putAll(each.told));
        Map<String, Long> there = new TreeMap<>();
        administrator.get("resorts").ok().rows().stream().filter(each -> each.getString("name").startsWith(STORM)).forEach(each -> assertNull(there.put(each.getString("name"), (long) each.getInt("id"))));
        assertEquals(told, there, "what was told, and nothing else");
        Meters.within(() -> Optional.of(due).filter(OutageIT::allPerformed));
        assertEquals(List.of(), due.twice());
    }

    /** Waits until each clerk has entered some more, or says at once why one of them has stopped. */
    private static void awaitSomeMore(List<Clerk> clerks, List<? extends Future<?>> entering) {
        List<Integer> before = clerks.stream().map(each -> each.told.size()).toList();
        Meters.within(() -> {
            entering.stream().filter(Future::isDone).forEach(OutageIT::brokenOff);
            return Optional.of(clerks).filter(all -> IntStream.range(0, CLERKS).allMatch(each -> all.get(each).told.size() >= before.get(each) + SOME));
        });
    }

    private static void brokenOff(Future<?> clerk) {
        try {
            fail("a clerk has stopped, and answers " + clerk.get());
        } catch (ExecutionException | InterruptedException why) {
            throw new AssertionError(why);
        }
    }

    private static boolean allPerformed(Due due) {
        try {
            return due.performed() == due.count();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Enters one resort after the other, each under a key of its own, which it says again until it is told that the resort is there. */
    private static final class Clerk {

        private final Wire wire;
        private final Map<String, Long> told = new ConcurrentHashMap<>();

        private Clerk(String address, String token) {
            wire = new Wire(address, token);
        }

        private void entersUntil(AtomicBoolean over) {
            while (!over.get()) {
                enters();
            }
        }

        private void enters() {
            String name = STORM + UUID.randomUUID();
            String body = Json.createObjectBuilder().add("name", name).add("zone", "Asia/Almaty").build().toString();
            told.put(name, Meters.within(() -> {
                try {
                    Reply reply = wire.post("resorts", body, name.replaceFirst("\\S+ ", ""));
                    if (reply.ok()) {
                        return Optional.of(reply.created());
                    }
                    assertTrue(reply.status() == 503 || reply.outcome().equals("409 refusal.busy"), reply::body);
                } catch (IOException hungUp) {
                    // nobody knows whether it is there: that is what the key is for
                }
                return Optional.empty();
            }));
        }
    }

    private static void ready() {
        Meters.within(() -> Optional.of(outside.get("/health/ready").status()).filter(status -> status == 200));
    }

    private static void isDown(String why) {
        Answer down = Meters.within(() -> Optional.of(promptly()).filter(answer -> answer.status() != 200));
        assertEquals(503, down.status(), why);
        assertEquals("DOWN", down.object().getString("status"));
        for (String secret : List.of("jdbc:", "postgres", "Exception", "org.arasan")) {
            assertFalse(down.text().contains(secret), down::text);
        }
    }

    private static Answer promptly() {
        long start = System.nanoTime();
        Answer answer = outside.get("/health/ready");
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(SOON) < 0, () -> "it took " + took);
        return answer;
    }

    private static ProcessHandle postgres() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(rows.resolve("postgresql/postmaster.pid")).get(0).strip())).orElseThrow();
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
