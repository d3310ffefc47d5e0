package org.arasan.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The PostgreSQL that Arasan keeps its rows in: an embedded one with a folder of its own, or the user's. */
public final class Database implements AutoCloseable {

    private final String url;
    private final String user;
    private final String password;
    private final EmbeddedPostgres embedded;

    private Database(String url, String user, String password, EmbeddedPostgres embedded) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.embedded = embedded;
    }

    /** A real PostgreSQL on a port of 127.0.0.1, its rows in {@code folder}; what a crash left behind there is cleared first. */
    public static Database embedded(Path folder, int port) {
        try {
            Path rows = Files.createDirectories(folder).resolve("postgresql");
            stopLeftover(rows.resolve("postmaster.pid"));
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                    .setDataDirectory(rows).setCleanDataDirectory(false).setRegisterShutdownHook(false).setPort(port)
                    .setLocaleConfig("locale-provider", "icu").setLocaleConfig("icu-locale", "und").setLocaleConfig("locale", "C")
                    .setLocaleConfig("lc-ctype", letters())
                    .setServerConfig("listen_addresses", "127.0.0.1").setServerConfig("unix_socket_directories", "")
                    // the library leaves both out, being made for tests; these rows are kept
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setOutputRedirector(log(folder)).setErrorRedirector(log(folder))
                    .start();
            return new Database("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres", postgres);
        } catch (IOException | IllegalStateException e) {
            if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
                throw new Trouble("PostgreSQL refuses to run as root, and this machine has no user namespaces to hide that from it: "
                        + "start as another user, or set ARASAN_DB_URL, ARASAN_DB_USER and ARASAN_DB_PASSWORD to use your own.", e);
            }
            throw new Trouble("The embedded PostgreSQL does not start; see " + folder.resolve("postgresql.log") + ": " + e.getMessage(), e);
        }
    }

    /** By which every alphabet's letters are letters: parts of names are found by trigrams, which are made of letters alone. */
    private static String letters() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("mac") ? "UTF-8" : system.contains("win") ? "C" : "C.UTF-8";
    }

    /** Stops what still runs on the rows in {@code folder} and takes the rows away; the programs stay. */
    public static void clear(Path folder) {
        Path rows = folder.resolve("postgresql");
        if (!Files.exists(rows)) {
            return;
        }
        try {
            stopLeftover(rows.resolve("postmaster.pid"));
            try (Stream<Path> files = Files.walk(rows)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        } catch (IOException e) {
            throw new Trouble("Cannot clear " + rows + ": " + e.getMessage(), e);
        }
    }

    private static ProcessBuilder.Redirect log(Path folder) {
        return ProcessBuilder.Redirect.appendTo(folder.resolve("postgresql.log").toFile());
    }

    /** The user's own database, from ARASAN_DB_URL, ARASAN_DB_USER and ARASAN_DB_PASSWORD; refuses one that does not answer. */
    public static Database own(Map<String, String> env) {
        Database own = new Database(env.get("ARASAN_DB_URL"), env.getOrDefault("ARASAN_DB_USER", "arasan"),
                env.getOrDefault("ARASAN_DB_PASSWORD", "arasan"), null);
        DriverManager.setLoginTimeout(10);
        try (Connection connection = own.connect()) {
            return own;
        } catch (SQLException e) {
            throw new Trouble("The database at " + own.url + " does not answer: " + e.getMessage().lines().findFirst().orElse("")
                    + " (check ARASAN_DB_URL, ARASAN_DB_USER and ARASAN_DB_PASSWORD)", e);
        }
    }

    /** A port of 127.0.0.1 that is free now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new Trouble("No free port: " + e.getMessage(), e);
        }
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The port at which it listens. */
    public int port() {
        return URI.create(url.substring("jdbc:".length())).getPort();
    }

    /** What a server needs to find this database. */
    public Map<String, String> env() {
        return Map.of("ARASAN_DB_URL", url, "ARASAN_DB_USER", user, "ARASAN_DB_PASSWORD", password);
    }

    /**
     * A killed launcher leaves a running PostgreSQL, or a pid file whose number may meanwhile belong to another program:
     * the first is stopped, the second removed, since PostgreSQL would refuse to start for either.
     */
    private static void stopLeftover(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        ProcessHandle leftover = ProcessHandle.of(pid).orElse(null);
        if (leftover != null && leftover.info().command().orElse("").contains("postgres")) {
            stop(leftover);
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() {
        if (embedded == null) {
            return;
        }
        try {
            embedded.close();
        } catch (IOException e) {
            throw new Trouble("The embedded PostgreSQL does not stop: " + e.getMessage(), e);
        }
    }
}
