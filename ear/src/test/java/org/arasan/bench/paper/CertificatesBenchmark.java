package org.arasan.bench.paper;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.Benchmark;
import org.arasan.bench.load.Recording;
import org.arasan.bench.paper.PaperTimes.Work;
import org.arasan.launch.Api;

/** A thousand certificates numbered, drawn, signed and kept; then three hundred more, in the middle of which the server is killed. */
public class CertificatesBenchmark implements Benchmark {

    private static final int MANY = 1000;
    private static final int MORE = 300;
    private static final Map<String, String> SETTINGS = Map.of("ARASAN_TEST_CLOCK", "true");

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Running running = place.start(SETTINGS);
        Api api = running.administrator();
        try (Connection database = place.database().connect()) {
            Finished first = Finished.with(api, database, 3, MANY);
            List<Table> tables = new ArrayList<>(thousand(place, running, first, api));
            tables.add(killed(place, running, Finished.with(api, database, 4, MORE)));
            return tables;
        }
    }

    private static List<Table> thousand(BenchPlace place, Running running, Finished finished, Api api) throws Exception {
        Recording recording = Recording.of(running.server().java());
        long before = recording.liveBytes();
        long start = System.nanoTime();
        int count = finished.complete();
        double decided = (System.nanoTime() - start) / 1e9;
        finished.await(api, count);
        double seconds = (System.nanoTime() - start) / 1e9;
        Path file = place.data().resolve("certificates.jfr");
        recording.stop(file);
        PaperTimes times = PaperTimes.read(file, place.database().port());
        long after = recording.liveBytes();
        return List.of(new Table(List.of("certificates", "decided in", "all there in", "a second", "a file"), List.of(List.of(
                String.valueOf(count), seconds(decided), seconds(seconds), String.format("%.1f", count / seconds),
                finished.fileBytes() / 1024 + " kB"))), heap(before, times, after), shares(times, count));
    }

    private static Table heap(long before, PaperTimes times, long after) {
        List<Long> collected = times.collected().isEmpty() ? List.of(before) : times.collected();
        return new Table(List.of("heap before", "peak", "after a collection: least", "most", "collections", "heap at the end"), List.of(List.of(
                megabytes(before), megabytes(times.peak()), megabytes(Collections.min(collected)), megabytes(Collections.max(collected)),
                String.valueOf(times.collected().size()), megabytes(after))));
    }

    private static Table shares(PaperTimes times, int count) {
        double all = times.seconds().values().stream().mapToDouble(Double::doubleValue).sum();
        List<List<String>> rows = new ArrayList<>();
        for (Work work : Work.values()) {
            double took = times.seconds().getOrDefault(work, 0.0);
            rows.add(List.of(work.words, seconds(took), String.format("%.1f ms", 1000 * took / count), String.format("%.0f %%", 100 * took / all)));
        }
        return new Table(List.of("the printing thread", "in all", "a certificate", "share"), rows,
                List.of("samples of what it computes, every " + Recording.PERIOD_MILLIS + " ms, and its waits for the database"));
    }

    private static Table killed(BenchPlace place, Running running, Finished finished) throws Exception {
        int count = finished.complete();
        finished.await(finished.intake().api(), count / 3);
        running.server().kill();
        place.stop(running);
        Running again = place.start(SETTINGS);
        Api api = Api.at(again.address()).as(BenchPlace.LOGIN, BenchPlace.PASSWORD);
        int atOnce = api.get("intakes/" + finished.intake().id() + "/papers").ok().object().getInt("printed");
        finished.await(api, count);
        long[] verdict = finished.verdict();
        return new Table(List.of("killed, wanted", "there when up again", "in the end", "without one", "with two", "numbers missing"), List.of(List.of(
                String.valueOf(count), String.valueOf(atOnce), String.valueOf(verdict[1]), String.valueOf(verdict[0]), String.valueOf(verdict[2]),
                String.valueOf(verdict[3]))));
    }

    private static String seconds(double time) {
        return String.format("%.1f s", time);
    }

    private static String megabytes(long bytes) {
        return bytes / 1024 / 1024 + " MB";
    }
}
