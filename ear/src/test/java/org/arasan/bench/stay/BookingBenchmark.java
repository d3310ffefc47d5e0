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

    private static final int ROOMS = 500;
    private static final int DAYS = 700;
    private static final int TURNS = 2;
    private static final Duration WARMING = Duration.ofSeconds(12);

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        try (Loaded loaded = Loaded.start(place)) {
            LoadHouse house = LoadHouse.open(loaded.server().address(), loaded.administrator(), loaded.database(), "BOOK", ROOMS,
                    Slots.guests(2 * ROOMS, DAYS));
            Slots slots = new Slots(house);
            Load.lasting(WARMING, rest(house, slots, 4));
            Replay replay = learn(place, loaded, house, slots);
            List<List<String>> rows = new ArrayList<>();
            for (int clients : List.of(1, 4, 16, 64)) {
                rows.add(row(place, loaded, house, slots, replay, clients));
            }
            Table compared = new Table(List.of("clients", "API, a second", "median", "95th", "JDBC, a second", "median", "ratio",
                    "processors while the API books"), rows, List.of("a booking is " + replay.statements() + " statements in "
                    + replay.transactions() + " transactions"));
            return List.of(compared, profile(place, loaded, house, slots));
        }
    }

    private static List<Load.Client> rest(LoadHouse house, Slots slots, int count) {
        List<Load.Client> clients = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Wire wire = house.wire();
            clients.add(() -> booked(wire.post("stays", slots.booking(slots.next()))));
        }
        return clients;
    }

    private static String booked(Reply reply) {
        if (!reply.ok()) {
            throw new IllegalStateException("a bed that nobody else wants was refused: " + reply.status() + " " + reply.body());
        }
        return "booked";
    }

    private static Replay learn(BenchPlace place, Loaded loaded, LoadHouse house, Slots slots) throws Exception {
        Statements statements = new Statements(loaded.database(), place.data());
        try (Wire wire = house.wire()) {
            Slot one = slots.next();
            Slot other = slots.nextElsewhere();
            List<Statement> first = statements.of(() -> booked(wire.post("stays", slots.booking(one))));
            List<Statement> second = statements.of(() -> booked(wire.post("stays", slots.booking(other))));
            return new Replay(first, one, second, other);
        }
    }

    private static List<String> row(BenchPlace place, Loaded loaded, LoadHouse house, Slots slots, Replay replay, int count) throws Exception {
        List<Measured> api = new ArrayList<>();
        List<Measured> jdbc = new ArrayList<>();
        Duration turn = Loaded.seconds(10).dividedBy(TURNS);
        String processors = "";
        List<Connection> connections = connections(place, count);
        List<Load.Client> bare = new ArrayList<>();
        for (Connection each : connections) {
            bare.add(replay.client(each, slots));
        }
        for (int i = 0; i < TURNS; i++) {
            Shares shares = loaded.shares();
            api.add(Load.lasting(turn, rest(house, slots, count)));
            processors = shares.taken().toString();
            jdbc.add(Load.lasting(turn, bare));
        }
        for (Connection each : connections) {
            each.close();
        }
        return List.of(String.valueOf(count), String.format("%.0f", rate(api)), api.get(1).at(0.5), api.get(1).at(0.95),
                String.format("%.0f", rate(jdbc)), jdbc.get(1).at(0.5), String.format("%.2f", rate(api) / rate(jdbc)), processors);
    }

    private static double rate(List<Measured> turns) {
        return turns.stream().mapToDouble(each -> each.rate("booked")).average().orElseThrow();
    }

    private static List<Connection> connections(BenchPlace place, int count) throws SQLException {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            connections.add(place.database().connect());
        }
        return connections;
    }

    private static Table profile(BenchPlace place, Loaded loaded, LoadHouse house, Slots slots) throws Exception {
        Path file = place.data().resolve("booking.jfr");
        Files.deleteIfExists(file);
        Profile profile = Profile.of(loaded.server().server().java(), file);
        Measured measured = Load.lasting(Loaded.seconds(10), rest(house, slots, 1));
        List<Profile.Part> parts = profile.parts(place.database().port());
        double whole = measured.time().toNanos() / 1e9;
        double known = parts.stream().mapToDouble(Profile.Part::seconds).sum();
        List<List<String>> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(part(part.layer(), part.seconds(), whole, measured)));
        rows.add(part("the rest: client, kernel, compiler, waiting for a processor", whole - known, whole, measured));
        return new Table(List.of("one client's booking", "time", "share"), rows,
                List.of(String.format("under the flight recorder, %.0f bookings a second", measured.rate("booked"))));
    }

    private static List<String> part(String name, double seconds, double whole, Measured measured) {
        return List.of(name, String.format("%.3f ms", 1000 * seconds / measured.count("booked")), String.format("%.1f %%", 100 * seconds / whole));
    }
}
