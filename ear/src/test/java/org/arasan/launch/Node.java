package org.arasan.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One server of the house on this machine: a copy of the provisioned one, with ports and a log of its own. Where there are several on one
 * database, each has a name of its own as well.
 */
public final class Node implements AutoCloseable {

    private final String name;
    private final Path home;
    private final Path log;
    private final Map<String, String> env;
    private Server server;

    private Node(String name, Path home, Path log, Map<String, String> env) {
        this.name = name;
        this.home = home;
        this.log = log;
        this.env = env;
    }

    /** Copies the server in {@code home}, takes the ports, and does not start yet. @param env the database, and what else it shall know */
    public static Node laidOut(int number, Path home, Path data, Ports ports, Map<String, String> env) throws IOException {
        String name = "node-" + number;
        Map<String, String> all = new HashMap<>(env);
        all.put("ARASAN_NODE", name);
        all.put("ARASAN_PORT", String.valueOf(ports.pages()));
        all.put("ARASAN_MANAGEMENT_PORT", String.valueOf(ports.management()));
        all.put("ARASAN_CLUSTER_PORT", String.valueOf(ports.cluster()));
        return new Node(name, Server.copy(home, data.resolve(name)), data.resolve(name + ".log"), all);
    }

    /**
     * Where it listens.
     *
     * @param cluster where other nodes find it, if there are any
     */
    public record Ports(int pages, int management, int cluster) {

        public static Ports free() {
            return new Ports(Database.freePort(), Database.freePort(), Database.freePort());
        }
    }

    /** Starts it, for the first time or anew, and waits for its first page. Every line that it prints goes to {@code listener}. */
    public Node start(Consumer<String> listener) throws IOException, InterruptedException {
        server = Server.start(home, env, log, listener);
        server.awaitAnswer();
        return this;
    }

    /** Ends it as a power cut would. */
    public void kill() {
        server.kill();
    }

    public String name() {
        return name;
    }

    /** Where its pages are, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/";
    }

    public int port() {
        return Integer.parseInt(env.get("ARASAN_PORT"));
    }

    public int managementPort() {
        return Integer.parseInt(env.get("ARASAN_MANAGEMENT_PORT"));
    }

    /** What it has printed since it was started. */
    public Path log() {
        return log;
    }

    /** Its Java process. */
    public ProcessHandle java() {
        return server.java();
    }

    public boolean isAlive() {
        return server != null && server.isAlive();
    }

    /** Completes when it has ended, for whatever reason. */
    public CompletableFuture<Process> onExit() {
        return server.onExit();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
