package org.arasan.bench;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arasan.launch.Api;
import org.arasan.launch.DemoPeople;

/** A list of 10,000 members: looked at, then written, then handed in once more. */
class ImportBenchmark implements Benchmark {

    private static final int MEMBERS = 10_000;

    private static List<String> columns() {
        return List.of("step", "rows ready", "faults", "time", "rows a second");
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Api api = place.start().administrator();
        BenchIntake intake = BenchIntake.open(api, 64);
        List<List<String>> rows = new ArrayList<>();
        byte[] list = new DemoPeople(2, 2026).list(MEMBERS);
        long start = System.nanoTime();
        long batch = intake.handIn("members.csv", list);
        rows.add(row(api, "preview", batch, start));
        start = System.nanoTime();
        intake.confirm(batch);
        rows.add(row(api, "written", batch, start));
        start = System.nanoTime();
        batch = intake.handIn("members.csv", list);
        rows.add(row(api, "the same again", batch, start));
        return List.of(new Table(columns(), rows));
    }

    private static List<String> row(Api api, String step, long batch, long start) {
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        JsonObject preview = api.get("imports/" + batch).ok().object();
        return List.of(step, String.valueOf(preview.getInt("ready")), String.valueOf(preview.getInt("faulty")),
                String.format("%.1f s", time.toMillis() / 1000.0), String.format("%.0f", MEMBERS * 1000.0 / time.toMillis()));
    }
}
