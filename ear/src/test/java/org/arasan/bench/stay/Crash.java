package org.arasan.bench.stay;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Reply;
import org.arasan.bench.load.Wire;
import org.arasan.bench.stay.Slots.Slot;
import org.arasan.launch.Api;

/**
 * Clients book, by hold, by voucher and into an intake, each booking under a key of its own, until the server is killed in the middle.
 * It starts again on the same rows, and the clients ask once more for what they had no answer to.
 */
public final class Crash {

    private static final Map<String, String> SETTINGS = Map.of("ARASAN_TEST_CLOCK", "true", "ARASAN_FOR_SHOW", "true");
    private static final int ROOMS = 50;
    private static final int DAYS = 300;

    private final BenchPlace place;
    private final Connection database;
    private Running running;
    private LoadHouse house;
    private Slots slots;
    /** What each client asked for under its key, and the stay that it was told of, or 0 where it had no answer. */
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Map<String, Long> told = new ConcurrentHashMap<>();

    private Crash(BenchPlace place, Connection database) {
        this.place = place;
        this.database = database;
    }

    /** A server and a house of its own. */
    public static Crash prepared(BenchPlace place) throws Exception {
        Crash crash = new Crash(place, place.database().connect());
        crash.running = place.start(SETTINGS);
        crash.house = LoadHouse.open(crash.running.address(), crash.running.administrator(), crash.database, "CRASH", ROOMS,
                Slots.guests(2 * ROOMS, DAYS));
        crash.slots = new Slots(crash.house);
        return crash;
    }

    /** Lets so many clients book until that many bookings were acknowledged, and kills the server while they go on. */
    public void strike(int clients, int acknowledged) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(acknowledged);
        Thread axe = new Thread(() -> killed(enough), "axe");
        axe.start();
        List<Client> burst = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            burst.add(new Client(house.wire(), enough));
        }
        Load.whileAny(burst, Client::alive);
        axe.join();
    }

    private void killed(CountDownLatch enough) {
        try {
            enough.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.server().kill();
    }

    /** Starts the server again; answers how long that took until its first page. */
    public Duration restart() throws IOException, InterruptedException {
        place.stop(running);
        running = place.start(SETTINGS);
        house = house.at(running.address());
        return Duration.between(running.startedAt(), running.firstPage());
    }

    public long acknowledged() {
        return told.values().stream().filter(id -> id > 0).count();
    }

    public long unanswered() {
        return told.size() - acknowledged();
    }

    /** What is wrong with what the crash left, before anybody does anything about it. */
    public List<String> faults() throws SQLException {
        List<String> faults = new Verdict(database, house.resort()).faults();
        for (Map.Entry<String, Long> each : told.entrySet()) {
            if (each.getValue() > 0 && count("select count(*) from stay where id = " + each.getValue() + " and state in ('HELD', 'CONFIRMED')") != 1) {
                faults.add("an acknowledged booking is gone: stay " + each.getValue());
            }
        }
        if (stays() < acknowledged() || stays() > told.size()) {
            faults.add(stays() + " stays, though " + acknowledged() + " of " + told.size() + " were acknowledged");
        }
        return faults;
    }

    /** Asks for everything once more, under the same keys; answers what is wrong then. */
    public List<String> retry() throws IOException, SQLException {
        List<String> faults = new ArrayList<>();
        try (Wire wire = house.wire()) {
            for (Map.Entry<String, String> each : asked.entrySet()) {
                Reply reply = wire.post("stays", each.getValue(), each.getKey());
                long before = told.getOrDefault(each.getKey(), 0L);
                if (!reply.ok() || before > 0 && reply.created() != before) {
                    faults.add("asked again, stay " + before + " is answered by " + reply.status() + " " + reply.body());
                } else {
                    told.put(each.getKey(), reply.created());
                }
            }
        }
        if (stays() != asked.size()) {
            faults.add(asked.size() + " bookings, but " + stays() + " stays");
        }
        faults.addAll(new Verdict(database, house.resort()).faults());
        return faults;
    }

    /** Moves the clock past the end of every hold; answers how many stays are held all the same, and how many were. */
    public long[] lapse() throws SQLException {
        long held = held();
        Api administrator = Api.at(house.address()).with(house.token());
        administrator.put("clock?wait=true", Map.of("now", Instant.now().plus(Duration.ofHours(2)).toString())).ok();
        return new long[] {held(), held};
    }

    private long held() throws SQLException {
        return count("select count(*) from stay where state = 'HELD' and resort_id = " + house.resort());
    }

    private long stays() throws SQLException {
        return count("select count(*) from stay where resort_id = " + house.resort());
    }

    private long count(String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private final class Client implements Load.Client {

        private final Wire wire;
        private final CountDownLatch enough;
        private volatile boolean alive = true;

        private Client(Wire wire, CountDownLatch enough) {
            this.wire = wire;
            this.enough = enough;
        }

        boolean alive() {
            return alive;
        }

        @Override
        public String attempt() throws IOException {
            Slot slot = slots.next();
            String key = UUID.randomUUID().toString();
            String body = body(slot);
            asked.put(key, body);
            told.put(key, 0L);
            try {
                Reply reply = wire.post("stays", body, key);
                told.put(key, reply.created());
                enough.countDown();
                return "booked";
            } catch (EOFException | SocketException hungUp) {
                alive = false;
                return "no answer";
            }
        }

        private String body(Slot slot) {
            boolean ofTheIntake = slot.firstDay().equals(slots.firstDay());
            return ofTheIntake && slot.guest().id() % 2 == 0 ? house.place(slot.guest(), slot.bed())
                    : house.booking(slot.guest(), slot.bed(), slot.firstDay(), slot.lastDay(), slot.guest().id() % 4 == 1);
        }
    }
}
