package org.arasan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.arasan.launch.Api;
import org.arasan.launch.Database;
import org.arasan.launch.Server;

/** Where a benchmark gets its server and its empty database from; both go when it is over. */
public final class BenchPlace implements AutoCloseable {

    public static final String LOGIN = "administrator@bench.arasan.example";
    public static final String PASSWORD = "Салқын таңда 2026";

    private final Path home;
    private final Path data;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private Database database;

    public BenchPlace(Path home, Path data) {
        this(home, data, null);
    }

    /** @param database an empty one that somebody else starts and stops, or null */
    public BenchPlace(Path home, Path data, Database database) {
        this.home = home;
        this.data = data;
        this.database = database;
    }

    /** A server, started on the database of this place (an empty one at first), with what it printed. */
    public record Running(Server server, String address, Path log, CompletableFuture<String> invitation, Instant startedAt, Instant firstPage) {

        /** The API as the first administrator, whose account this opens. */
        public Api administrator() throws Exception {
            String token = invitation.get(20, TimeUnit.SECONDS);
            Api anybody = Api.at(address);
            anybody.post("first-administrator", Map.of("token", token, "email", LOGIN, "password", PASSWORD, "name", "Bench",
                    "language", "EN")).ok();
            return anybody.as(LOGIN, PASSWORD);
        }
    }

    /** Where a benchmark leaves files for others to look at: beside the build. */
    public Path out() throws IOException {
        return Files.createDirectories(home.resolveSibling("bench"));
    }

    /** Starts the server, with a clock that can be moved, and waits for its first page. */
    public Running start() throws IOException, InterruptedException {
        return start(Map.of("ARASAN_TEST_CLOCK", "true"));
    }

    /** Starts the server as it runs in earnest, but for what {@code settings} say, and waits for its first page. */
    public Running start(Map<String, String> settings) throws IOException, InterruptedException {
        int port = Database.freePort();
        Map<String, String> env = new HashMap<>(database().env());
        env.putAll(Map.of("ARASAN_PORT", String.valueOf(port), "ARASAN_MANAGEMENT_PORT", String.valueOf(Database.freePort())));
        env.putAll(settings);
        CompletableFuture<String> invitation = new CompletableFuture<>();
        Path log = Files.createDirectories(data).resolve("server.log");
        Instant start = Instant.now();
        Server server = keep(Server.start(home, env, log, line -> {
            int at = line.indexOf("Arasan: first administrator: ");
            if (at >= 0) {
                invitation.complete(line.substring(line.indexOf("token=", at) + 6).split("[^\\w-]")[0]);
            }
        }));
        server.awaitAnswer();
        return new Running(server, "http://127.0.0.1:" + port + "/", log, invitation, start, Instant.now());
    }

    /** The database of this place, an empty one at first. */
    public Database database() {
        if (database == null) {
            Database.clear(data);
            database = keep(Database.embedded(data, Database.freePort()));
        }
        return database;
    }

    /** The server, as it was put together. */
    public Path home() {
        return home;
    }

    /** Where the database and the server keep what they write. */
    public Path data() {
        return data;
    }

    /** Another place, with a server and a database of its own; it closes with this one. */
    public BenchPlace beside(String name) throws IOException {
        Path folder = data.resolve(name);
        return keep(new BenchPlace(Server.copy(home, folder.resolve("server")), folder));
    }

    /** Stops the server and leaves the database, so that it can be started once more. */
    public void stop(Running server) {
        running.remove(server.server());
        server.server().close();
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    @Override
    public void close() throws Exception {
        while (!running.isEmpty()) {
            running.pop().close();
        }
        database = null;
    }
}
