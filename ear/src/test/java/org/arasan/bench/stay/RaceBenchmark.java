package org.arasan.bench.stay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Load.Measured;
import org.arasan.bench.load.Shares;
import org.arasan.bench.load.Wire;

/** 64 clients, 8 beds, 90 nights, for a minute: whatever they did to each other, no night may have been given twice. */
public class RaceBenchmark implements Benchmark {

    private static final int CLIENTS = 64;
    private static final int ROOMS = 4;
    private static final int NIGHTS = 90;
    private static final int GUESTS = 256;
    private static final int MOST_FAULTS_SHOWN = 10;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final Duration FLOOR = Duration.ofSeconds(8);

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        try (Loaded loaded = Loaded.start(place)) {
            LoadHouse house = LoadHouse.open(loaded.server().address(), loaded.administrator(), loaded.database(), "RACE", ROOMS, GUESTS);
            Race race = new Race(house, NIGHTS);
            List<Load.Client> clients = race.clients(CLIENTS, 1);
            Load.lasting(WARMING, clients);
            long deadlocks = loaded.deadlocks();
            Shares shares = loaded.shares();
            Measured measured = Load.lasting(Loaded.seconds(60), clients);
            Shares.Taken taken = shares.taken();
            deadlocks = loaded.deadlocks() - deadlocks;
            List<String> faults = race.faults(loaded.database());
            List<String> remarks = new ArrayList<>(List.of(
                    String.format("%.0f attempts a second by %d clients; half within %s, 95 of 100 within %s", measured.rate(""), CLIENTS,
                            measured.at(0.5), measured.at(0.95)),
                    "processors: " + taken,
                    floor("an open page of the API that touches no row", house, null, "problems/refusal.stale"),
                    floor("the caller's own account, by token", house, house.token(), "me"),
                    "answers 5xx: " + failures(measured) + "; deadlocks in the database: " + deadlocks + ", shown to a user: "
                            + (deadlocks == 0 ? 0 : stale(measured) + " refusals as stale at most"),
                    "overlaps, half bookings, views that differ from the database: " + faults.size()));
            faults.stream().limit(MOST_FAULTS_SHOWN).forEach(remarks::add);
            return List.of(new Table(List.of("attempt", "answer", "times", "share"), rows(measured), remarks));
        }
    }

    private static List<List<String>> rows(Measured measured) {
        return measured.outcomes().entrySet().stream().map(each -> {
            String[] words = each.getKey().split(" ", 2);
            return List.of(words[0], words[1], String.valueOf(each.getValue()),
                    String.format("%.1f %%", 100.0 * each.getValue() / measured.sorted().length));
        }).toList();
    }

    private static long failures(Measured measured) {
        return measured.outcomes().keySet().stream().filter(outcome -> outcome.split(" ")[1].startsWith("5")).mapToLong(measured::count).sum();
    }

    private static long stale(Measured measured) {
        return measured.outcomes().entrySet().stream().filter(each -> each.getKey().endsWith("refusal.stale")).mapToLong(each -> each.getValue()).sum();
    }

    /** What the same server gives as many clients who ask for next to nothing. */
    private static String floor(String what, LoadHouse house, String token, String path) throws InterruptedException {
        List<Load.Client> clients = Stream.generate(() -> new Wire(house.address(), token)).limit(CLIENTS)
                .<Load.Client>map(wire -> () -> wire.get(path).outcome()).toList();
        return String.format("the same server, as many clients, %s: %.0f a second", what, Load.lasting(FLOOR, clients).rate("200"));
    }
}
