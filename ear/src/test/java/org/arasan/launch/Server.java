package org.arasan.launch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The provisioned WildFly with Arasan in it, as a child process with an output that somebody reads. */
public final class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    /** What the server says when it is up without the application. */
    private static final String BROKEN = "WFLYSRV0026";

    private final Process process;
    private final int port;
    private final Path log;
    private volatile boolean broken;

    private Server(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Refuses a port that another program listens at. */
    public static void checkFree(int port, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new Trouble("Port " + port + " is taken by another program: stop it, or choose another port with " + variable + ".", taken);
        }
    }

    /** A copy of the server in {@code home}, so that a build may replace the original while the copy runs; takes the place of an older one. */
    public static Path copy(Path home, Path target) throws IOException {
        Files.createDirectories(target);
        try (Stream<Path> old = Files.walk(target)) {
            for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path each : files.toList()) {
                Files.copy(each, target.resolve(home.relativize(each)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return target;
    }

    /**
     * Starts the server in {@code home}. Every line it prints goes to {@code log} and to {@code listener}.
     *
     * @param env what the server shall know: ARASAN_PORT and the database at least
     */
    public static Server start(Path home, Map<String, String> env, Path log, Consumer<String> listener) throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        ProcessBuilder command = new ProcessBuilder(windows
                ? List.of("cmd", "/c", home.resolve("bin/standalone.bat").toString())
                : List.of(home.resolve("bin/standalone.sh").toString()));
        command.environment().putAll(env);
        // the script passes signals on to the server only when it keeps it in the background
        command.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "true");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("NOPAUSE", "true");
        Process process = command.redirectErrorStream(true).start();
        Server server = new Server(process, Integer.parseInt(env.get("ARASAN_PORT")), log);
        Thread reader = new Thread(() -> server.read(listener), "server output");
        reader.setDaemon(true);
        reader.start();
        return server;
    }

    private void read(Consumer<String> listener) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                BufferedWriter file = Files.newBufferedWriter(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line);
                file.newLine();
                file.flush();
                broken |= line.contains(BROKEN);
                listener.accept(line);
            }
        } catch (IOException closed) {
            listener.accept("The server's output broke off: " + closed.getMessage());
        }
    }

    /** Waits until the application answers its first page; refuses to wait for one that has ended, or is up without the application. */
    public void awaitAnswer() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/")).timeout(Duration.ofSeconds(20)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new Trouble("The server ended before it answered; see " + log);
            }
            if (broken) {
                throw new Trouble("The application does not start; see " + log);
            }
            try {
                int status = client.send(page, HttpResponse.BodyHandlers.discarding()).statusCode();
                if (status < 400) {
                    return;
                }
            } catch (IOException notYet) {
                // it is still starting: asked again below
            }
            Thread.sleep(100);
        }
        throw new Trouble("The server does not answer after " + PATIENCE.toSeconds() + " seconds; see " + log);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the server has ended, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** The server's Java process, which the script started; the script itself where it has not done so. */
    public ProcessHandle java() {
        return process.descendants().filter(each -> each.info().command().orElse("").contains("java")).findFirst().orElse(process.toHandle());
    }

    /** Ends the server's Java process as a power cut would, in the middle of whatever it does. */
    public void kill() {
        ProcessHandle java = java();
        java.destroyForcibly();
        java.onExit().join();
        process.onExit().join();
    }

    @Override
    public void close() {
        List<ProcessHandle> family = process.descendants().toList();
        // Process.destroy would close the output as well, and the server's last words with it
        process.toHandle().destroy();
        try {
            if (process.waitFor(30, TimeUnit.SECONDS)) {
                for (ProcessHandle child : family) {
                    child.onExit().completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            family.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
