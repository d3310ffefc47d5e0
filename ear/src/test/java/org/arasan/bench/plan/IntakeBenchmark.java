package org.arasan.bench.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;
import org.arasan.bench.plan.IntakePart.Measured;
import org.arasan.bench.plan.IntakePart.Size;

/**
 * Plans made-up intakes like the sample, part by part, each for {@code -Dbench.seconds} (60) on one thread: how soon everything has its place,
 * what the plan costs then and at the end, and how time and memory grow as the intake doubles; the growth is drawn into the bench folder too.
 */
public class IntakeBenchmark implements Benchmark {

    /** Whoever plans something for an intake. */
    private static final List<IntakePart> PARTS = List.of(new RoomPart(), new LessonPart(), new CurePart());
    private static final List<Size> SIZES = List.of(new Size(105, false), new Size(105, true), new Size(250, false), new Size(500, false),
            new Size(1000, false));
    private static final List<String> COLUMNS = List.of("part", "guests", "lessons", "things", "s to all placed", "left out", "cost then",
            "cost at the end", "moves/s", "MB");

    @Override
    public List<Table> measure(BenchPlace place) throws IOException {
        Duration time = Duration.ofSeconds(Integer.getInteger("bench.seconds", 60));
        List<List<String>> rows = new ArrayList<>();
        for (IntakePart part : PARTS) {
            Plot plot = new Plot(part.name() + ": time and memory as the intake grows", "guests");
            part.measure(new Size(20, false), Duration.ofSeconds(1));
            for (Size size : SIZES) {
                Measured measured = part.measure(size, time);
                rows.add(row(part, size, measured));
                if (!size.lessonsAtFour()) {
                    plot.add("seconds until everything has a place", size.guests(), measured.placedAfter())
                            .add("megabytes", size.guests(), measured.megabytes());
                }
            }
            Path out = place.out();
            Files.writeString(out.resolve("intake-" + part.name() + ".svg"), plot.svg());
        }
        return List.of(new Table(COLUMNS, rows, List.of("one thread; " + time.toSeconds() + " s of annealing each; plot in target/bench")));
    }

    private static List<String> row(IntakePart part, Size size, Measured measured) {
        return List.of(part.name(), String.valueOf(size.guests()), size.lessonsAtFour() ? "all at 16:00" : "at any time",
                String.valueOf(measured.things()),
                String.format(Locale.ROOT, "%.2f", measured.placedAfter()), String.valueOf(measured.leftOut()), String.valueOf(measured.costThen()),
                String.valueOf(measured.cost()), String.valueOf(measured.movesASecond()), String.valueOf(measured.megabytes()));
    }
}
