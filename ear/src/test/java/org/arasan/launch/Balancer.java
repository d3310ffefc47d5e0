package org.arasan.launch;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** HAProxy before two nodes, told what {@code docs/operations/haproxy.cfg} says. */
public final class Balancer implements AutoCloseable {

    private static final String PROGRAM = "haproxy";
    private static final int PATIENCE_SECONDS = 30;

    private final Process process;
    private final int port;
    private final Path door;

    private Balancer(Process process, int port, Path door) {
        this.process = process;
        this.port = port;
        this.door = door;
    }

    /** Whether this machine has one. */
    public static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    /** Starts it at a port of 127.0.0.1 before both nodes, which need not run yet. What it prints goes to {@code log}. */
    public static Balancer start(Path settings, int port, Node one, Node other, Path log) throws IOException, InterruptedException {
        // a socket's path must be short, and nobody else's
        Path door = Files.createTempDirectory("arasan").resolve("balancer");
        ProcessBuilder command = new ProcessBuilder(PROGRAM, "-db", "-f", settings.toAbsolutePath().normalize().toString());
        command.environment().putAll(Map.of("ARASAN_ADDRESS", "127.0.0.1", "ARASAN_PORT", String.valueOf(port), "ARASAN_BALANCER", door.toString(),
                "ARASAN_NODE_1", "127.0.0.1:" + one.port(), "ARASAN_HEALTH_1", String.valueOf(one.managementPort()),
                "ARASAN_NODE_2", "127.0.0.1:" + other.port(), "ARASAN_HEALTH_2", String.valueOf(other.managementPort())));
        Balancer balancer = new Balancer(command.redirectErrorStream(true).redirectOutput(log.toFile()).start(), port, door);
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

    /** Sends that node nobody any more, and waits until it has answered what it was sent. */
    public void takeOut(Node node) throws IOException, InterruptedException {
        say("set server nodes/" + node.name() + " state maint");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (underWay(node) > 0) {
            if (System.nanoTime() > end) {
                throw new Trouble(node.name() + " does not come to an end with what it was sent");
            }
            Thread.sleep(20);
        }
    }

    /** Sends it people again. */
    public void putBack(Node node) throws IOException {
        say("set server nodes/" + node.name() + " state ready");
    }

    /** How many requests that node has been sent and has not answered. */
    public int underWay(Node node) throws IOException {
        return asked("show stat").lines().filter(line -> line.startsWith("nodes," + node.name() + ",")).map(line -> Integer.parseInt(line.split(",")[4]))
                .findFirst().orElseThrow(() -> new IOException("HAProxy does not know " + node.name()));
    }

    private void say(String command) throws IOException {
        String answer = asked(command);
        if (!answer.isEmpty()) {
            throw new IOException("HAProxy answers to \"" + command + "\": " + answer);
        }
    }

    private String asked(String command) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(door))) {
            channel.write(ByteBuffer.wrap((command + "\n").getBytes(StandardCharsets.US_ASCII)));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.US_ASCII).strip();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(door);
            Files.deleteIfExists(door.getParent());
        } catch (IOException left) {
            throw new Trouble("HAProxy's socket stays at " + door, left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
