package org.arasan.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Cluster;
import org.arasan.bench.PageClient;
import org.arasan.bench.Standstill;
import org.arasan.bench.stay.Kills;
import org.arasan.launch.Api;
import org.arasan.launch.Balancer;
import org.arasan.launch.Database;
import org.arasan.launch.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, one of which is killed again and again: nobody notices. The long form is {@code -Dbench=kills}. */
class ClusterIT {

    private static final long SEED = 6;
    private static final int OTHER_PAGES = 8;
    private static final int CLERKS = 4;
    private static final Duration LOAD = Duration.ofSeconds(10);
    /** Between two forms of one clerk. */
    private static final Duration TYPING = Duration.ofMillis(300);

    private static Path data;
    private static Database database;
    private static Cluster cluster;
    private static Api administrator;

    @BeforeAll
    static void start() throws Exception {
        data = Path.of(System.getProperty("arasan.test.data"));
        Database.clear(data);
        database = Database.embedded(data, Integer.parseInt(System.getProperty("arasan.db.port")));
        cluster = Cluster.start(Path.of(System.getProperty("arasan.server.cluster")), data, database);
        administrator = cluster.administrator();
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
        if (database != null) {
            database.close();
        }
    }

    @BeforeEach
    void mend() throws Exception {
        cluster.mend();
    }

    @Test
    void aSessionAndAnOpenFormOutliveTheirNode() throws Exception {
        Node home = cluster.node(1);
        PageClient clerk = PageClient.signedIn(home.address(), BenchPlace.LOGIN, BenchPlace.PASSWORD);
        PageClient.Form form = clerk.opens("admin/resort-enter.xhtml", "entry");
        looksAround(clerk);
        home.kill();
        clerk.movesTo(cluster.other(home).address());
        String name = "Көшпелі шипажай";
        enters(clerk, form, name);
        assertTrue(names().contains(name), "what was typed before is entered");
        assertTrue(clerk.get("admin/intakes.xhtml"), "still signed in");
        cluster.mend();
        clerk.movesTo(home.address());
        assertTrue(clerk.get("admin/intakes.xhtml"), "also where it was, once it is back");
    }

    /** A page is before its reader a moment before the other node has what is kept for it: meanwhile others are looked at. */
    private static void looksAround(PageClient clerk) throws IOException, InterruptedException {
        for (int page = 0; page < OTHER_PAGES; page++) {
            assertTrue(clerk.get("admin/intakes.xhtml"));
        }
    }

    @Test
    void behindABalancerAKilledNodeIsNotNoticed() throws Exception {
        assumeTrue(Balancer.isInstalled(), "there is no HAProxy on this machine");
        try (Balancer balancer = balancer()) {
            List<PageClient> clerks = clerks(balancer.address());
            ExecutorService threads = Executors.newFixedThreadPool(clerks.size());
            List<Future<Integer>> looking = clerks.stream().map(clerk -> threads.submit(() -> pagesThatFail(clerk))).toList();
            cluster.node(2).kill();
            for (Future<Integer> each : looking) {
                assertEquals(0, each.get());
            }
            threads.shutdown();
        }
    }

    @Test
    void whileANodeThatWasTakenOutIsStartedAnewEveryFormArrivesOnce() throws Exception {
        assumeTrue(Balancer.isInstalled(), "there is no HAProxy on this machine");
        AtomicBoolean over = new AtomicBoolean();
        try (Balancer balancer = balancer()) {
            List<PageClient> clerks = clerks(balancer.address());
            ExecutorService threads = Executors.newFixedThreadPool(clerks.size());
            List<Future<Integer>> sending = clerks.stream().map(clerk -> threads.submit(() -> formsSent(clerk, "Ауысу " + clerks.indexOf(clerk), over))).toList();
            try {
                balancer.takeOut(cluster.node(1));
                cluster.node(1).close();
                cluster.mend();
                balancer.putBack(cluster.node(1));
            } finally {
                over.set(true);
                threads.shutdown();
            }
            int sent = 0;
            for (Future<Integer> each : sending) {
                sent += each.get();
            }
            assertTrue(sent > 0);
            assertEquals(sent, names().stream().filter(each -> each.startsWith("Ауысу")).count());
        }
    }

    @Test
    void aNodeThatIsTakenOutAnswersFirstWhatItWasSent() throws Exception {
        assumeTrue(Balancer.isInstalled(), "there is no HAProxy on this machine");
        Node slow = cluster.node(1);
        List<PageClient> clerks = clerks(slow.address());
        ExecutorService threads = Executors.newCachedThreadPool();
        try (Balancer balancer = balancer()) {
            List<Callable<String>> forms = new ArrayList<>();
            for (PageClient clerk : clerks) {
                clerk.movesTo(balancer.address());
                PageClient.Form form = clerk.opens("admin/resort-enter.xhtml", "entry");
                forms.add(() -> enters(clerk, form, "Жолда " + clerks.indexOf(clerk)));
            }
            List<Future<String>> sending;
            Future<?> out;
            try (Standstill standstill = Standstill.of(slow.java())) {
                sending = forms.stream().map(threads::submit).toList();
                awaitUnderWay(balancer, slow);
                out = threads.submit(() -> {
                    balancer.takeOut(slow);
                    return null;
                });
                assertThrows(TimeoutException.class, () -> out.get(TYPING.toMillis(), TimeUnit.MILLISECONDS), "it waits");
            }
            out.get();
            slow.close();
            for (Future<String> each : sending) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(CLERKS, names().stream().filter(each -> each.startsWith("Жолда")).count());
    }

    private static void awaitUnderWay(Balancer balancer, Node node) throws IOException {
        long end = System.nanoTime() + LOAD.toNanos();
        while (balancer.underWay(node) < CLERKS) {
            assertTrue(System.nanoTime() < end, "not all forms come to " + node.name());
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    @Test
    void whatStandsInAFormIsSentOnceTheDatabaseIsBack() throws Exception {
        List<PageClient> clerks = new ArrayList<>(clerks(cluster.node(1).address()));
        clerks.addAll(clerks(cluster.node(2).address()));
        List<PageClient.Form> forms = new ArrayList<>();
        for (PageClient clerk : clerks) {
            forms.add(clerk.opens("admin/resort-enter.xhtml", "entry"));
        }
        database.close();
        try {
            awaitBoth(false);
            for (PageClient clerk : clerks) {
                forms.get(clerks.indexOf(clerk)).presses("entry:enter", Map.of("name", "Үзіліс", "zone", "Asia/Almaty"));
                assertEquals(503, clerk.status());
            }
        } finally {
            database = Database.embedded(data, database.port());
        }
        awaitBoth(true);
        for (PageClient clerk : clerks) {
            enters(clerk, forms.get(clerks.indexOf(clerk)), "Үзіліс " + clerks.indexOf(clerk));
        }
        assertEquals(clerks.size(), names().stream().filter(each -> each.startsWith("Үзіліс")).count());
        cluster.awaitSignIn(cluster.node(1));
        cluster.awaitSignIn(cluster.node(2));
    }

    private static void awaitBoth(boolean ready) throws InterruptedException {
        cluster.awaitReady(cluster.node(1), ready);
        cluster.awaitReady(cluster.node(2), ready);
    }

    @Test
    void whereNoNodeCanAnswerTheBalancerSaysSo() throws Exception {
        assumeTrue(Balancer.isInstalled(), "there is no HAProxy on this machine");
        try (Balancer balancer = balancer()) {
            Api outside = Api.at(balancer.address());
            balancer.takeOut(cluster.node(1));
            balancer.takeOut(cluster.node(2));
            Api.Answer page = outside.get("/signin");
            assertEquals(503, page.status());
            assertTrue(page.text().contains("Қазір бірде-бір сервер жауап бере алмайды."), page::text);
            Api.Answer answer = outside.get("resorts");
            assertEquals(503, answer.status());
            assertEquals("api.unavailable", answer.object().getString("code"));
        }
    }

    @Test
    void whoIsSignedInStaysSoThoughAllNodesAreStartedAnew() throws Exception {
        PageClient clerk = PageClient.signedIn(cluster.node(1).address(), BenchPlace.LOGIN, BenchPlace.PASSWORD);
        PageClient.Form form = clerk.opens("admin/resort-enter.xhtml", "entry");
        cluster.node(1).close();
        cluster.node(2).close();
        cluster.mend();
        clerk.movesTo(cluster.node(2).address());
        enters(clerk, form, "Таңертең");
        assertTrue(names().contains("Таңертең"));
    }

    private static int formsSent(PageClient clerk, String name, AtomicBoolean over) throws IOException, InterruptedException {
        int sent = 0;
        while (!over.get()) {
            enters(clerk, clerk.opens("admin/resort-enter.xhtml", "entry"), name + " " + ++sent);
            LockSupport.parkNanos(TYPING.toNanos());
        }
        return sent;
    }

    private static String enters(PageClient clerk, PageClient.Form form, String name) throws IOException, InterruptedException {
        String end = form.presses("entry:enter", Map.of("name", name, "zone", "Asia/Almaty"));
        assertTrue(end.endsWith("/admin/intake-open.xhtml"), () -> name + " ended with " + clerk.status() + " at " + end + ", where it says " + clerk.faults());
        return end;
    }

    private static Balancer balancer() throws IOException, InterruptedException {
        return Balancer.start(Path.of(System.getProperty("arasan.balancing")), Database.freePort(), cluster.node(1), cluster.node(2), data.resolve("balancer.log"));
    }

    private static List<PageClient> clerks(String address) throws IOException, InterruptedException {
        List<PageClient> clerks = new ArrayList<>();
        for (int i = 0; i < CLERKS; i++) {
            clerks.add(PageClient.signedIn(address, BenchPlace.LOGIN, BenchPlace.PASSWORD));
        }
        return clerks;
    }

    private static int pagesThatFail(PageClient clerk) throws IOException, InterruptedException {
        int failed = 0;
        for (int i = 0; i < 100; i++) {
            failed += clerk.get("admin/intakes.xhtml") ? 0 : 1;
        }
        return failed;
    }

    @Test
    void whateverIsKilledHappensOnce() throws Exception {
        Kills kills = Kills.prepared(cluster, administrator, 1, SEED);
        for (int round = 0; round < 2; round++) {
            Kills.Round struck = kills.strike(LOAD);
            assertEquals(List.of(), struck.faults(), struck::toString);
            assertTrue(struck.bookings() > 0 && struck.silence() < Long.MAX_VALUE / 1_000_000, struck::toString);
        }
        Kills.Round lapsed = kills.lapse();
        assertTrue(lapsed.duties() > 0, "there were holds");
        assertEquals(List.of(), lapsed.faults(), lapsed::toString);
    }

    private static List<String> names() {
        return Api.at(cluster.node(2).address()).as(BenchPlace.LOGIN, BenchPlace.PASSWORD).get("resorts").ok().rows().stream()
                .map(each -> each.getString("name")).toList();
    }
}
