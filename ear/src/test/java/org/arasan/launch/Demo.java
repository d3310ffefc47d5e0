package org.arasan.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs Arasan on this machine: a database, the server or two of them, the demo's data at the first start. Ends all when its standard input
 * ends, at a signal, or when the last server has ended by itself. Says what hinders it in one line.
 */
public final class Demo {

    private static final String LOADED = "demo-loaded";

    private final Path home;
    private final Path data;
    /** How a balancer is told of two nodes; or {@code null}, and there is one. */
    private final Path balancing;
    private final Map<String, String> env = new HashMap<>(System.getenv());
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CompletableFuture<String> firstAdministrator = new CompletableFuture<>();
    private volatile boolean stopping;

    private Demo(Path home, Path data, Path balancing) {
        this.home = home;
        this.data = data;
        this.balancing = balancing;
    }

    /** @param args the provisioned server's folder, the data folder, and for two nodes the balancer's settings */
    public static void main(String[] args) {
        Demo demo = new Demo(Path.of(args[0]).toAbsolutePath().normalize(), Path.of(args[1]).toAbsolutePath().normalize(),
                args.length > 2 ? Path.of(args[2]) : null);
        Runtime.getRuntime().addShutdownHook(new Thread(demo::stop, "stop"));
        try {
            demo.run();
        } catch (Trouble trouble) {
            demo.fail(trouble.getMessage());
        } catch (IOException | InterruptedException trouble) {
            demo.fail("It does not start: " + trouble);
        }
    }

    private void fail(String line) {
        // stopping makes other parts end as well; only the first reason is news
        if (!stopping) {
            System.err.println("Arasan: " + line);
        }
        System.exit(1);
    }

    private void run() throws IOException, InterruptedException {
        if (Runtime.version().feature() < 17) {
            throw new Trouble("Java 17 or later is needed; this is " + Runtime.version() + ".");
        }
        int port = port("ARASAN_PORT", 8080);
        Lifeline.hold();
        lockFolder();
        Server.checkFree(port, "ARASAN_PORT");
        List<Node.Ports> ports = ports(port);
        for (Node.Ports each : ports) {
            Server.checkFree(each.pages(), "ARASAN_PORT");
            Server.checkFree(each.management(), "ARASAN_MANAGEMENT_PORT");
        }
        Database database = keep(database());
        env.putAll(database.env());
        env.put("ARASAN_FOR_SHOW", "true");
        if (database.isEmbedded()) {
            env.put("ARASAN_TEST_CLOCK", "true");
        }
        boolean balanced = ports.size() > 1 && Balancer.isInstalled();
        if (balanced) {
            env.put("ARASAN_BEHIND_PROXY", "true");
            env.put("ARASAN_PUBLIC_URL", "http://localhost:" + port);
        }
        List<Node> nodes = started(ports);
        if (balanced) {
            keep(Balancer.start(balancing, port, nodes.get(0), nodes.get(1), data.resolve("balancer.log")));
        }
        if (database.isEmbedded()) {
            loadOnce(nodes.get(0).address());
        }
        greet(balanced ? port : nodes.get(0).port(), nodes, database.isEmbedded());
        CompletableFuture.allOf(nodes.stream().map(this::watched).toArray(CompletableFuture[]::new)).join();
        if (!stopping) {
            throw new Trouble("The server ended by itself; see " + nodes.get(0).log());
        }
    }

    /** One node listens at the port itself; of two each above it, and the balancer at the port. */
    private List<Node.Ports> ports(int port) {
        int management = port("ARASAN_MANAGEMENT_PORT", port + 1910);
        int cluster = port("ARASAN_CLUSTER_PORT", 7600);
        return balancing == null ? List.of(new Node.Ports(port, management, cluster))
                : List.of(new Node.Ports(port + 1, management + 1, cluster), new Node.Ports(port + 2, management + 2, cluster + 1));
    }

    /** One after the other: the first brings the database up to date. */
    private List<Node> started(List<Node.Ports> ports) throws IOException, InterruptedException {
        List<Node> nodes = new ArrayList<>();
        for (Node.Ports each : ports) {
            nodes.add(keep(Node.laidOut(nodes.size() + 1, home, data, each, env)).start(this::heard));
        }
        return nodes;
    }

    private CompletableFuture<Void> watched(Node node) {
        return node.onExit().thenAccept(process -> {
            if (!stopping && balancing != null) {
                System.out.println("Arasan: " + node.name() + " has ended.");
            }
        });
    }

    /** The user's own, or one that comes along. A first start that was broken off leaves half a house: it begins anew. */
    private Database database() throws IOException {
        if (env.containsKey("ARASAN_DB_URL")) {
            return Database.own(env);
        }
        if (!Files.exists(data.resolve(LOADED))) {
            Database.clear(data);
        }
        return Database.embedded(data, Database.freePort());
    }

    private int port(String variable, int otherwise) {
        String value = env.get(variable);
        try {
            return value == null || value.isBlank() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Trouble(variable + " is no port: " + value, e);
        }
    }

    private void lockFolder() throws IOException {
        Files.createDirectories(data);
        FileChannel file = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.tryLock();
        if (lock == null) {
            throw new Trouble("Arasan is running already with the data in " + data + ".");
        }
        keep(lock);
    }

    private <T extends AutoCloseable> T keep(T part) {
        synchronized (running) {
            running.push(part);
        }
        return part;
    }

    private void heard(String line) {
        int at = line.indexOf("Arasan: first administrator: ");
        if (at >= 0) {
            firstAdministrator.complete(line.substring(line.indexOf("http", at)).strip());
        } else if (line.contains(" ERROR ") && !stopping) {
            System.err.println(line);
        }
    }

    private void loadOnce(String address) throws IOException {
        if (Files.exists(data.resolve(LOADED))) {
            return;
        }
        System.out.println("Arasan: first start, living through the demo's intakes ...");
        try {
            DemoData.load(address, firstAdministrator.get(10, TimeUnit.SECONDS));
            Files.createFile(data.resolve(LOADED));
        } catch (ExecutionException | TimeoutException | InterruptedException | RuntimeException e) {
            if (!stopping) {
                throw new Trouble("The demo data cannot be loaded: " + e.getMessage() + "; see " + data.resolve("node-1.log"), e);
            }
        }
    }

    private void greet(int port, List<Node> nodes, boolean demo) {
        System.out.println();
        System.out.println("Arasan is at http://localhost:" + port + "/");
        if (nodes.size() > 1) {
            nodes.forEach(node -> System.out.println("  " + node.name() + " is process " + node.java().pid() + " at " + node.address()));
        }
        if (demo) {
            DemoData.accounts().forEach(account -> System.out.println("  " + account));
        } else {
            firstAdministrator.thenAccept(link -> System.out.println("First administrator: " + link));
        }
        System.out.println("Ctrl-C stops it. What you enter is kept in " + data + ".");
        System.out.println();
    }

    /** Stops what runs, the last started first: the server before its database. */
    private void stop() {
        stopping = true;
        synchronized (running) {
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (Exception e) {
                    System.err.println("Arasan: " + e.getMessage());
                }
            }
        }
    }
}
