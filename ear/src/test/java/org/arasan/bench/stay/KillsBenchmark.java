package org.arasan.bench.stay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;
import org.arasan.bench.Cluster;
import org.arasan.launch.Api;

/** {@code kill -9} of one of two nodes under load, fifty times over: every effect once, and none lost. */
public class KillsBenchmark implements Benchmark {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 50);
    private static final Duration LOAD = Duration.ofSeconds(12);
    private static final long SEED = Long.getLong("bench.seed", 2026);

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        try (Cluster cluster = Cluster.start(place.home().resolveSibling("server-cluster"), place.data(), place.database())) {
            Api administrator = cluster.administrator();
            Kills kills = null;
            for (int round = 0; round < ROUNDS; round++) {
                if (round % Kills.MOST == 0) {
                    lapse(kills, rows, remarks);
                    kills = Kills.prepared(cluster, administrator, 1 + round / Kills.MOST, SEED);
                }
                rows.add(row(String.valueOf(1 + round), kills.strike(LOAD), remarks));
                System.out.println(rows.get(rows.size() - 1));
            }
            lapse(kills, rows, remarks);
        }
        remarks.add("nodes and moments are chosen by seed " + SEED + "; in rows called holds all of a house's lapse while a node is killed");
        return List.of(new Table(List.of("round", "killed", "bookings", "no booking for, ms", "duties", "latest duty, s", "back after, s",
                "lost, twice or half"), rows, remarks));
    }

    private static void lapse(Kills kills, List<List<String>> rows, List<String> remarks) throws Exception {
        if (kills != null) {
            rows.add(row("holds", kills.lapse(), remarks));
            System.out.println(rows.get(rows.size() - 1));
        }
    }

    private static List<String> row(String name, Kills.Round round, List<String> remarks) {
        remarks.addAll(round.faults());
        return List.of(name, round.killed(), String.valueOf(round.bookings()), String.valueOf(round.silence()), String.valueOf(round.duties()),
                String.format(Locale.ROOT, "%.1f", round.takeover()), String.format(Locale.ROOT, "%.1f", round.revived()),
                String.valueOf(round.faults().size()));
    }
}
