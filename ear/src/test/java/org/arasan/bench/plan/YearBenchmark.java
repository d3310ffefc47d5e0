package org.arasan.bench.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;
import org.arasan.bench.plan.IntakePart.Measured;
import org.arasan.bench.plan.IntakePart.Size;

/**
 * A federation's year in one night: 22 resorts with about 6,000 ten-day stays, intake by intake on one thread: rooms, lessons and treatments, each
 * part for a third of {@code -Dbench.seconds} (60) an intake.
 */
public class YearBenchmark implements Benchmark {

    private static final int RESORTS = 22;
    private static final int STAYS = 6_000;
    private static final int INTAKE = 105;
    private static final List<String> COLUMNS = List.of("resort", "intakes", "stays", "things", "left out", "seconds");

    @Override
    public List<Table> measure(BenchPlace place) {
        Duration each = Duration.ofMillis(Integer.getInteger("bench.seconds", 60) * 1000L / 3);
        List<List<String>> rows = new ArrayList<>();
        long[] all = new long[5];
        for (int resort = 1; resort <= RESORTS; resort++) {
            long[] year = year(stays(resort), each);
            rows.add(row(String.valueOf(resort), year));
            for (int i = 0; i < all.length; i++) {
                all[i] += year[i];
            }
        }
        rows.add(row("all", all));
        return List.of(new Table(COLUMNS, rows, List.of("one thread; " + each.multipliedBy(3).toSeconds() + " s an intake")));
    }

    /** Resorts are of unequal size: the largest has four times the stays of the smallest. */
    private static int stays(int resort) {
        int weights = RESORTS * (RESORTS + 1) / 2 + RESORTS * RESORTS / 3;
        return (int) Math.round((double) STAYS * (resort + RESORTS / 3.0) / weights);
    }

    private static long[] year(int stays, Duration each) {
        long begun = System.nanoTime();
        long[] sums = new long[5];
        for (int left = stays; left > 0; left -= INTAKE) {
            Size size = new Size(Math.min(INTAKE, left), false);
            sums[0]++;
            sums[1] += size.guests();
            for (IntakePart part : List.of(new RoomPart(), new LessonPart(), new CurePart())) {
                Measured measured = part.measure(size, each);
                sums[2] += measured.things();
                sums[3] += measured.leftOut();
            }
        }
        sums[4] = (System.nanoTime() - begun) / 1_000_000;
        return sums;
    }

    private static List<String> row(String resort, long[] sums) {
        return List.of(resort, String.valueOf(sums[0]), String.valueOf(sums[1]), String.valueOf(sums[2]), String.valueOf(sums[3]),
                String.format(Locale.ROOT, "%.1f", sums[4] / 1000.0));
    }
}
