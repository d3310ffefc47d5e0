package org.arasan.bench.exam;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;

/** 300 people in one test, each saving an answer every ten seconds, while the server is killed and started again three times. */
public class TestsBenchmark implements Benchmark {

    private static final int PEOPLE = 300;
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final int CRASHES = 3;
    /** Two rounds of everybody. */
    private static final int ANSWERS = 2 * PEOPLE;

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        ExamCrash exam = ExamCrash.prepared(place, PEOPLE, EVERY);
        List<List<String>> rows = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        exam.begin();
        exam.await(ANSWERS);
        for (int i = 1; i <= CRASHES; i++) {
            List<Long> before = exam.times();
            int acknowledged = exam.acknowledged();
            double restart = exam.strike().toMillis() / 1000.0;
            exam.await(ANSWERS);
            rows.add(List.of(String.valueOf(i), String.valueOf(acknowledged), at(before, 0.5), at(before, 0.95), at(before, 1),
                    String.format("%.1f s", restart), String.valueOf(exam.unanswered())));
        }
        exam.end();
        List<String> lost = exam.lost();
        remarks.add(exam.acknowledged() + " answers of " + PEOPLE + " people acknowledged, " + lost.size() + " of them lost");
        remarks.addAll(lost);
        return List.of(new Table(List.of("crash", "acknowledged so far", "median", "95th", "slowest", "up again in", "sent again so far"), rows, remarks));
    }

    private static String at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? "-" : sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(sorted.size() * share))) + " ms";
    }
}
