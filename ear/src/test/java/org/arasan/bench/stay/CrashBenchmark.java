package org.arasan.bench.stay;

import java.util.ArrayList;
import java.util.List;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;

/** {@code kill -9} in the middle of a burst of bookings, five times over: what was acknowledged is there, and nothing by half. */
public class CrashBenchmark implements Benchmark {

    private static final int CRASHES = 5;
    private static final int CLIENTS = 16;
    private static final int ACKNOWLEDGED = 100;

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Crash crash = Crash.prepared(place);
        List<List<String>> rows = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (int i = 1; i <= CRASHES; i++) {
            crash.strike(CLIENTS, ACKNOWLEDGED);
            long acknowledged = crash.acknowledged();
            long unanswered = crash.unanswered();
            double restart = crash.restart().toMillis() / 1000.0;
            List<String> left = crash.faults();
            List<String> retried = crash.retry();
            remarks.addAll(left);
            remarks.addAll(retried);
            rows.add(List.of(String.valueOf(i), String.valueOf(acknowledged), String.valueOf(unanswered), String.format("%.1f s", restart),
                    String.valueOf(left.size()), String.valueOf(retried.size())));
        }
        long[] held = crash.lapse();
        remarks.add("held before the clock moved past all holds: " + held[1] + ", after: " + held[0]);
        return List.of(new Table(List.of("crash", "acknowledged so far", "without an answer", "up again in", "lost or half", "wrong after asking again"),
                rows, remarks));
    }
}
