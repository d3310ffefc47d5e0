package org.arasan.bench.stay;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Load.Measured;
import org.arasan.bench.load.Profile;
import org.arasan.bench.load.Reply;
import org.arasan.bench.load.Shares;
import org.arasan.bench.load.Statements;
import org.arasan.bench.load.Statements.Statement;
import org.arasan.bench.load.Wire;
import org.arasan.bench.stay.Slots.Slot;

/**
 * Confirmed bookings a second over the API, against the statements of the very same bookings over plain JDBC on the same database, in
 * turns; and where the API's share of the time goes.
 */
public class BookingBenchmark implements Benchmark {

    private static final int ROOMS = 1000;
    private static final int DAYS = 700;
    private static final int TURNS = 3;
    /** The server's second compiler needs some ten thousands of bookings. */
    private static final Duration WARMING = Duration.ofSeconds(Integer.getInteger("bench.warming", 90));

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        try (Loaded loaded = Loaded.start(place)) {
            LoadHouse house = LoadHouse.open(loaded.server().address(), loaded.administrator(), loaded.database(), "BOOK", ROOMS,
                    Slots.guests(2 * ROOMS, DAYS));
            Ground ground = new Ground(place, loaded, house, new Slots(house));
            Load.lasting(WARMING, ground.rest(4));
            Replay replay = ground.learn();
            List<List<String>> rows = new ArrayList<>();
            for (int clients : List.of(1, 4, 16, 64)) {
                rows.add(compared(ground, replay, clients));
            }
            Table compared = new Table(List.of("clients", "API, a second", "median", "95th", "JDBC, a second", "median", "ratio",
                    "computing for one", "by JDBC", "processors while the API books"), rows, List.of("a booking is " + replay.statements()
                    + " statements in " + Math.max(1, replay.transactions()) + " transactions; computing is that of client, server and database"));
            return List.of(compared, profile(ground));
        }
    }

    /** Where bookings are made. */
    private record Ground(BenchPlace place, Loaded loaded, LoadHouse house, Slots slots) {

        /** So many who book over the API. */
        List<Load.Client> rest(int count) {
            List<Load.Client> clients = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Wire wire = house.wire();
                clients.add(() -> booked(wire.post("stays", slots.booking(slots.next()))));
            }
            return clients;
        }

        Replay learn() throws Exception {
            Statements statements = new Statements(loaded.database(), place.data());
            try (Wire wire = house.wire()) {
                Slot one = slots.next();
                Slot other = slots.nextElsewhere();
                List<Statement> first = statements.of(() -> booked(wire.post("stays", slots.booking(one))));
                List<Statement> second = statements.of(() -> booked(wire.post("stays", slots.booking(other))));
                return new Replay(first, one, second, other);
            }
        }

        List<Connection> connections(int count) throws SQLException {
            List<Connection> connections = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                connections.add(place.database().connect());
            }
            return connections;
        }
    }

    private static String booked(Reply reply) {
        if (!reply.ok()) {
            throw new IllegalStateException("a bed that nobody else wants was refused: " + reply.status() + " " + reply.body());
        }
        return "booked";
    }

    private static List<String> compared(Ground ground, Replay replay, int count) throws Exception {
        Side api = new Side();
        Side jdbc = new Side();
        Duration turn = Loaded.seconds(6).dividedBy(TURNS);
        List<Connection> connections = ground.connections(count);
        List<Load.Client> bare = new ArrayList<>();
        for (Connection each : connections) {
            bare.add(replay.client(each, ground.slots()));
        }
        for (int i = 0; i < TURNS; i++) {
            api.turn(ground.loaded(), turn, ground.rest(count));
            jdbc.turn(ground.loaded(), turn, bare);
        }
        for (Connection each : connections) {
            each.close();
        }
        return List.of(String.valueOf(count), api.rate(), api.last.at(0.5), api.last.at(0.95), jdbc.rate(), jdbc.last.at(0.5),
                String.format("%.2f", api.perSecond() / jdbc.perSecond()), api.computing(), jdbc.computing(), api.taken.toString());
    }

    /** One of the two that book in turns. */
    private static final class Side {

        private double booked;
        private double seconds;
        private double computed;
        private Measured last;
        private Shares.Taken taken;

        void turn(Loaded loaded, Duration time, List<Load.Client> clients) throws InterruptedException {
            Shares shares = loaded.shares();
            last = Load.lasting(time, clients);
            taken = shares.taken();
            booked += last.count("booked");
            seconds += last.time().toNanos() / 1e9;
            computed += taken.client() + taken.server() + taken.database();
        }

        double perSecond() {
            return booked / seconds;
        }

        String rate() {
            return String.format("%.0f", perSecond());
        }

        /** Processor time for a booking. */
        String computing() {
            return String.format("%.2f ms", 1000 * computed / booked);
        }
    }

    /** The server's own time is shared out by samples: the flight recorder takes too few of them to count on each. */
    private static Table profile(Ground ground) throws Exception {
        Path file = ground.place().data().resolve("booking.jfr");
        Files.deleteIfExists(file);
        Profile profile = Profile.of(ground.loaded().server().server().java(), file);
        Shares shares = ground.loaded().shares();
        Measured measured = Load.lasting(Loaded.seconds(6), ground.rest(1));
        double computed = shares.taken().server();
        List<Profile.Part> parts = profile.parts(ground.place().database().port());
        double waited = parts.stream().filter(Profile.Part::waiting).mapToDouble(Profile.Part::seconds).sum();
        double sampled = parts.stream().filter(part -> !part.waiting()).mapToDouble(Profile.Part::seconds).sum();
        double whole = measured.time().toNanos() / 1e9;
        List<List<String>> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(part(part.layer(), part.waiting() ? part.seconds() : part.seconds() * computed / sampled, measured)));
        rows.add(part("the rest: client, kernel, waiting for a processor", Math.max(0, whole - waited - computed), measured));
        return new Table(List.of("one client's booking", "time", "share"), rows,
                List.of(String.format("under the flight recorder, %.0f bookings a second", measured.rate("booked"))));
    }

    private static List<String> part(String name, double seconds, Measured measured) {
        return List.of(name, String.format("%.3f ms", 1000 * seconds / measured.count("booked")),
                String.format("%.1f %%", 100e9 * seconds / measured.time().toNanos()));
    }
}
