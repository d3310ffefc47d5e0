package org.arasan.bench.stay;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.arasan.bench.Cluster;
import org.arasan.bench.Due;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Reply;
import org.arasan.bench.load.Wire;
import org.arasan.bench.stay.Slots.Slot;
import org.arasan.launch.Api;
import org.arasan.launch.Node;

/**
 * Two nodes under load, one of which is killed at a moment by chance. Clients book at both, each booking under a key of its own, and ask the
 * other node where one does not answer; ten duties a second become due meanwhile. Afterwards everything has happened, and nothing twice.
 */
public final class Kills {

    private static final int ROOMS = 100;
    private static final int DAYS = 600;
    private static final int CLIENTS = 6;
    private static final int DUTIES_A_SECOND = 10;
    /** The axe falls within the first half of the load. */
    private static final int EARLIEST = 2_000;
    private static final long LESSONS = 4_000_000_000L;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What the house answers where the same may succeed a moment later; every other refusal is a fault of this test. */
    private static final String BUSY = "409 refusal.busy";

    /** So many rounds one house has guests for. */
    static final int MOST = 5;

    /** The number of the first lesson of a duty, less one. */
    private final long lessons;
    private final Cluster cluster;
    private final Connection database;
    private final LoadHouse house;
    private final Slots slots;
    private final Random random;
    private final Map<String, Long> booked = new ConcurrentHashMap<>();
    private int rounds;

    /**
     * What came of one kill.
     *
     * @param bookings      that were acknowledged
     * @param silence       how long after the kill nobody's booking was acknowledged, in milliseconds
     * @param takeover      the most seconds by which a duty was late
     * @param revived       seconds until the killed node was back
     * @param faults        what was lost, done twice or by half
     */
    public record Round(String killed, int bookings, long silence, int duties, double takeover, double revived, List<String> faults) {
    }

    private Kills(Cluster cluster, Connection database, LoadHouse house, int number, Random random) {
        this.lessons = LESSONS * number;
        this.cluster = cluster;
        this.database = database;
        this.house = house;
        this.slots = new Slots(house);
        this.random = random;
    }

    /**
     * A house of its own on that cluster, with guests for {@value #MOST} rounds.
     *
     * @param number of the house, from 1
     * @param seed by which the nodes and moments are chosen
     */
    public static Kills prepared(Cluster cluster, Api administrator, int number, long seed) throws SQLException {
        Connection database = cluster.database().connect();
        int guests = Slots.guests(2 * ROOMS, DAYS);
        LoadHouse house = LoadHouse.open(cluster.node(1).address(), administrator, database, "KILLS" + number, ROOMS, number * guests, guests);
        return new Kills(cluster, database, house, number, new Random(seed + number));
    }

    /** One kill, from the load, which lasts that long, to the whole cluster again. */
    public Round strike(Duration load) throws Exception {
        Node victim = cluster.node(1 + random.nextInt(2));
        long moment = EARLIEST + random.nextInt((int) load.toMillis() / 2 - EARLIEST);
        int before = booked.size();
        Due due = Due.entered(cluster.database(), lessons + 10_000L * rounds++, DUTIES_A_SECOND * (int) load.toSeconds(),
                "now() + interval '1 second' + ((n - 1) / " + DUTIES_A_SECOND + ") * interval '1 second'");
        AtomicLong heard = new AtomicLong();
        Axe axe = new Axe(victim, moment, heard);
        axe.start();
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(new Client(i % 2 == 0, axe));
        }
        Load.lasting(load, clients);
        axe.join();
        long start = System.nanoTime();
        cluster.mend();
        double revived = (System.nanoTime() - start) / 1e9;
        awaitAll(due);
        return new Round(victim.name(), booked.size() - before, axe.silence() / 1_000_000, due.count(), due.latestSeconds(), revived, faults(due));
    }

    /** Moves the clock past every hold, kills a node in the middle of it, and tells what is wrong then, and how many holds there were. Puts the clock right again. */
    public Round lapse() throws Exception {
        Node victim = cluster.node(1 + random.nextInt(2));
        long held = count("select count(*) from stay where state = 'HELD' and resort_id = " + house.resort());
        Api other = Api.at(cluster.other(victim).address()).with(house.token());
        other.put("clock", Map.of("now", Instant.now().plus(Duration.ofHours(2)).toString())).ok();
        victim.kill();
        long killed = System.nanoTime();
        String left = "select count(*) from stay where state = 'HELD' and resort_id = " + house.resort();
        while (count(left) > 0 && System.nanoTime() - killed < PATIENCE.toNanos()) {
            Thread.sleep(100);
        }
        double takeover = (System.nanoTime() - killed) / 1e9;
        List<String> faults = new ArrayList<>();
        check(faults, "holds that never lapsed", left, 0);
        check(faults, "holds that lapsed twice", "select count(*) from (select stay_id from stay_event e join stay s on s.id = e.stay_id where e.what = 'LAPSED' "
                + "and s.resort_id = " + house.resort() + " group by stay_id having count(*) > 1) t", 0);
        check(faults, "holds that lapsed once", "select count(*) from stay_event e join stay s on s.id = e.stay_id where e.what = 'LAPSED' and s.resort_id = "
                + house.resort(), held);
        long start = System.nanoTime();
        cluster.mend();
        other.put("clock", Map.of("now", Instant.now().toString())).ok();
        return new Round(victim.name(), 0, 0, (int) held, takeover, (System.nanoTime() - start) / 1e9, faults);
    }

    private void awaitAll(Due due) throws SQLException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (due.performed() < due.count() && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    private List<String> faults(Due due) throws SQLException {
        List<String> faults = new ArrayList<>(new Verdict(database, house.resort()).faults());
        if (due.performed() != due.count()) {
            faults.add("of " + due.count() + " duties " + due.performed() + " were performed");
        }
        due.twice().forEach(lesson -> faults.add("performed twice: " + lesson));
        check(faults, "stays", "select count(*) from stay where resort_id = " + house.resort(), booked.size());
        check(faults, "stays that clients were told of", "select count(*) from stay where id = any (array["
                + String.join(",", booked.values().stream().map(String::valueOf).toList()) + "]::bigint[])", booked.values().stream().distinct().count());
        return faults;
    }

    private void check(List<String> faults, String what, String query, long expected) throws SQLException {
        long found = count(query);
        if (found != expected) {
            faults.add(what + ": " + found + " instead of " + expected);
        }
    }

    private long count(String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Falls after so many milliseconds. */
    private static final class Axe extends Thread {

        private final Node victim;
        private final long moment;
        private final AtomicLong heard;
        private volatile long fell;

        private Axe(Node victim, long moment, AtomicLong heard) {
            super("axe");
            this.victim = victim;
            this.moment = moment;
            this.heard = heard;
        }

        @Override
        public void run() {
            try {
                sleep(moment);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            fell = System.nanoTime();
            victim.kill();
        }

        void acknowledged(long asked) {
            if (fell > 0 && asked >= fell) {
                heard.compareAndSet(0, System.nanoTime());
            }
        }

        /** Nanoseconds from its fall to the first answer to a booking that was sent after it. */
        long silence() {
            return heard.get() == 0 ? Long.MAX_VALUE : heard.get() - fell;
        }
    }

    /** Books under one key until it is told that it has, now at this node and now at that. */
    private final class Client implements Load.Client {

        private final Axe axe;
        private Wire wire;
        private Wire other;

        private Client(boolean first, Axe axe) {
            this.axe = axe;
            this.wire = new Wire(cluster.node(first ? 1 : 2).address(), house.token());
            this.other = new Wire(cluster.node(first ? 2 : 1).address(), house.token());
        }

        @Override
        public String attempt() throws IOException, InterruptedException {
            Slot slot = slots.next();
            String key = UUID.randomUUID().toString();
            String body = house.booking(slot.guest(), slot.bed(), slot.firstDay(), slot.lastDay(), slot.guest().id() % 4 == 1);
            long end = System.nanoTime() + PATIENCE.toNanos();
            for (;;) {
                long asked = System.nanoTime();
                try {
                    Reply reply = wire.post("stays", body, key);
                    if (reply.ok()) {
                        booked.put(key, reply.created());
                        axe.acknowledged(asked);
                        return "booked";
                    }
                    if (reply.status() < 500 && !reply.outcome().equals(BUSY)) {
                        throw new IllegalStateException(reply.status() + " " + reply.body());
                    }
                } catch (IOException noAnswer) {
                    // nobody knows whether that booking is there: the other node is asked under the same key
                }
                if (System.nanoTime() > end) {
                    throw new IOException("nobody answers for " + PATIENCE);
                }
                turn();
            }
        }

        private void turn() throws InterruptedException {
            Wire last = wire;
            wire = other;
            other = last;
            Thread.sleep(20);
        }
    }
}
