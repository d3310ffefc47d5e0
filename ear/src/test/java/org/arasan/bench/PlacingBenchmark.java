package org.arasan.bench;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.arasan.launch.Api;
import org.arasan.launch.DemoPeople;

/** 500 guests into 265 double rooms by one action: the first time, and again. */
class PlacingBenchmark implements Benchmark {

    private static final int GUESTS = 500;

    private static List<String> columns() {
        return List.of("run", "placed", "left out", "wishes unmet", "time");
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Api api = place.start().administrator();
        BenchIntake intake = BenchIntake.open(api, 265);
        intake.confirm(intake.handIn("members.csv", new DemoPeople(3, 2026).list(GUESTS)));
        List<List<String>> rows = new ArrayList<>();
        for (int run = 1; run <= 4; run++) {
            long start = System.nanoTime();
            JsonObject plan = api.post("intakes/" + intake.id() + "/room-plan", null).ok().object();
            long millis = (System.nanoTime() - start) / 1_000_000;
            rows.add(List.of(String.valueOf(run), String.valueOf(plan.getJsonArray("placed").size()),
                    String.valueOf(plan.getJsonArray("unplaced").size()), String.valueOf(plan.getJsonArray("unmetWishes").size()), millis + " ms"));
        }
        return List.of(new Table(columns(), rows));
    }
}
