package org.arasan.launch;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** HAProxy before two nodes, told what {@code docs/operations/haproxy.cfg} says. */
public final class Balancer implements AutoCloseable {

    private static final String PROGRAM = "haproxy";

    private final Process process;
    private final int port;

    private Balancer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Whether this machine has one. */
    public static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** Starts it at a port of 127.0.0.1 before both nodes, which need not run yet. What it prints goes to {@code log}. */
    public static Balancer start(Path settings, int port, Node one, Node other, Path log) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(PROGRAM, "-db", "-f", settings.toAbsolutePath().normalize().toString());
        command.environment().putAll(Map.of("ARASAN_ADDRESS", "127.0.0.1", "ARASAN_PORT", String.valueOf(port),
                "ARASAN_NODE_1", "127.0.0.1:" + one.port(), "ARASAN_HEALTH_1", String.valueOf(one.managementPort()),
                "ARASAN_NODE_2", "127.0.0.1:" + other.port(), "ARASAN_HEALTH_2", String.valueOf(other.managementPort())));
        Balancer balancer = new Balancer(command.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port);
        balancer.awaitOpen(log);
        return balancer;
    }

    private void awaitOpen(Path log) throws InterruptedException {
        while (process.isAlive()) {
            try (Socket door = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(20);
            }
        }
        throw new Trouble("HAProxy does not start; see " + log);
    }

    /** Where people come in, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
