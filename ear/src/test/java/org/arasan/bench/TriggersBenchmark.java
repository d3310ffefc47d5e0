package org.arasan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.arasan.launch.Api;

/**
 * The agenda with a hundred thousand entries that wait: fifty that become due a second, and a burst that is due at once, beside the same burst on
 * Quartz's own store in the same database. The entries are for lessons that are no more, so that each duty does nothing but be performed.
 */
final class TriggersBenchmark implements Benchmark {

    private static final int WAITING = 100_000;
    private static final int A_SECOND = 50;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 60);
    private static final int BURST = 2_000;
    /** Numbers of lessons that never were. */
    private static final long WAITS = 1_000_000_000L;
    private static final long STEADY = 2_000_000_000L;
    private static final long BURSTS = 3_000_000_000L;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        BenchPlace.Running running = place.start(Map.of());
        Api api = running.administrator();
        Due.entered(place.database(), WAITS, WAITING, "now() + interval '30 days' + n * interval '1 second'");
        List<List<String>> steady = List.of(steady(place, api));
        List<List<String>> bursts = new ArrayList<>();
        double ours = burst(place, api);
        double bare = BareQuartz.perSecond(place.database(), BURST, 1);
        double ten = BareQuartz.perSecond(place.database(), BURST, 10);
        bursts.add(row("the agenda, one after the other", ours, ours / bare));
        bursts.add(row("Quartz's own store, one thread", bare, 1));
        bursts.add(row("Quartz's own store, ten threads", ten, ten / bare));
        return List.of(new Table(List.of("due a second", "waiting", "performed", "late, median ms", "p99 ms", "most ms"), steady),
                new Table(List.of("a burst of " + BURST, "performed a second", "ratio"), bursts));
    }

    private static List<String> row(String name, double rate, double ratio) {
        return List.of(name, String.format(Locale.ROOT, "%.0f", rate), String.format(Locale.ROOT, "%.2f", ratio));
    }

    /** So many a second for a while; how late each began, by the book. */
    private static List<String> steady(BenchPlace place, Api api) throws SQLException, InterruptedException {
        int count = A_SECOND * SECONDS;
        Due.entered(place.database(), STEADY, count, "now() + interval '5 seconds' + ((n - 1) / " + A_SECOND + ") * interval '1 second'");
        Due.wake(api);
        await(place, STEADY, count);
        try (Connection connection = place.database().connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("""
                select count(*), percentile_disc(0.5) within group (order by late), percentile_disc(0.99) within group (order by late), max(late)
                from (select round(extract(epoch from started - due) * 1000) as late from agenda_run
                where %s) l""".formatted(run(STEADY)))) {
            row.next();
            return List.of(String.valueOf(A_SECOND), String.valueOf(WAITING), row.getString(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }

    /** All due at once; how many a second from the first to the last. */
    private static double burst(BenchPlace place, Api api) throws SQLException, InterruptedException {
        Due.entered(place.database(), BURSTS, BURST, "now() - interval '1 second'");
        Due.wake(api);
        await(place, BURSTS, BURST);
        return number(place, "select " + (BURST - 1) + " / extract(epoch from max(started) - min(started)) from agenda_run where " + run(BURSTS));
    }

    private static void await(BenchPlace place, long first, int count) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        while (number(place, "select count(*) from agenda_run where " + run(first)) < count) {
            if (System.nanoTime() - start > PATIENCE.toNanos() + SECONDS * 1_000_000_000L) {
                throw new IllegalStateException(first + ": not all are performed after " + PATIENCE);
            }
            Thread.sleep(500);
        }
    }

    private static String run(long first) {
        return "job = 'lesson.start' and key::bigint > " + first + " and key::bigint <= " + (first + WAITS);
    }

    private static double number(BenchPlace place, String sql) throws SQLException {
        try (Connection connection = place.database().connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
