package org.arasan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.arasan.launch.Api;
import org.arasan.launch.Database;
import org.arasan.launch.Node;
import org.arasan.launch.Trouble;

/** Two nodes on one database, on this machine, each of which may be killed and started anew. Their clock can be moved. */
public final class Cluster implements AutoCloseable {

    /** What the second of two nodes says when it has found the first. */
    private static final Pattern JOINED = Pattern.compile("WFLYCLJG0033.* \\(2\\) \\[");
    private static final String INVITATION = "Arasan: first administrator: ";
    private static final int PATIENCE_SECONDS = 60;

    private final Database database;
    private final List<Node> nodes = new ArrayList<>();
    private final CompletableFuture<String> invitation = new CompletableFuture<>();
    private volatile CompletableFuture<Void> complete = new CompletableFuture<>();

    private Cluster(Database database) {
        this.database = database;
    }

    /** @param home the server, put together as one of several; @param database an empty one, which somebody else stops */
    public static Cluster start(Path home, Path data, Database database) throws IOException, InterruptedException {
        Cluster cluster = new Cluster(database);
        Map<String, String> env = new HashMap<>(database.env());
        env.putAll(Map.of("ARASAN_TEST_CLOCK", "true", "ARASAN_FOR_SHOW", "true", "ARASAN_BEHIND_PROXY", "true"));
        try {
            for (int number = 1; number <= 2; number++) {
                Node node = Node.laidOut(number, home, data, Node.Ports.free(), env);
                cluster.nodes.add(node);
                node.start(cluster::heard);
            }
            cluster.awaitComplete();
        } catch (IOException | InterruptedException | RuntimeException broken) {
            cluster.close();
            throw broken;
        }
        return cluster;
    }

    private void heard(String line) {
        int at = line.indexOf(INVITATION);
        if (at >= 0) {
            invitation.complete(line.substring(line.indexOf("token=", at) + 6).strip());
        }
        if (JOINED.matcher(line).find()) {
            complete.complete(null);
        }
    }

    /** Waits until each node knows of the other. */
    private void awaitComplete() throws InterruptedException {
        try {
            complete.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("The nodes do not find each other; see " + nodes.get(0).log(), e);
        }
    }

    public Node node(int number) {
        return nodes.get(number - 1);
    }

    /** The node that is not this one. */
    public Node other(Node node) {
        return nodes.get(node == nodes.get(0) ? 1 : 0);
    }

    public Database database() {
        return database;
    }

    /** Starts anew what was killed or stopped, and waits until it has joined and says that it is ready. */
    public void mend() throws IOException, InterruptedException {
        List<Node> gone = nodes.stream().filter(node -> !node.isAlive()).toList();
        if (gone.isEmpty()) {
            return;
        }
        complete = new CompletableFuture<>();
        for (Node node : gone) {
            node.start(this::heard);
        }
        awaitComplete();
        for (Node node : gone) {
            awaitReady(node, true);
        }
    }

    /** Waits until it says that it is ready, or that it is not. */
    public void awaitReady(Node node, boolean ready) throws InterruptedException {
        Api outside = Api.at("http://127.0.0.1:" + node.managementPort() + "/");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while ((outside.get("/health/ready").status() == 200) != ready) {
            if (System.nanoTime() > end) {
                throw new Trouble(node.name() + (ready ? " is not ready; see " : " says that it is ready; see ") + node.log());
            }
            Thread.sleep(100);
        }
    }

    /** After an outage who was signed in goes on at once; for new sessions their store has to notice by itself that the database is there again. */
    public void awaitSignIn(Node node) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try {
                PageClient.signedIn(node.address(), BenchPlace.LOGIN, BenchPlace.PASSWORD);
                return;
            } catch (IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.sleep(500);
            }
        }
    }

    /** The API of the first node as the first administrator, whose account this opens. */
    public Api administrator() throws InterruptedException, ExecutionException, TimeoutException {
        Api anybody = Api.at(node(1).address());
        anybody.post("first-administrator", Map.of("token", invitation.get(PATIENCE_SECONDS, TimeUnit.SECONDS), "email", BenchPlace.LOGIN,
                "password", BenchPlace.PASSWORD, "name", "Bench", "language", "EN")).ok();
        return anybody.as(BenchPlace.LOGIN, BenchPlace.PASSWORD);
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
    }
}
