package org.arasan.bench.plan;

import java.util.ArrayList;
import java.util.List;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.Benchmark;

/** Plans an intake like the sample, then again after one change at a time: how long that takes, and how much moves for how many people. */
public class ReplanBenchmark implements Benchmark {

    /** Whoever plans something for an intake. */
    private static final List<ReplanPart> PARTS = List.of(new CureReplanPart());
    private static final List<String> COLUMNS = List.of("part", "change", "cannot stay", "moved", "people", "left out", "seconds");

    @Override
    public List<Table> measure(BenchPlace place) {
        List<List<String>> rows = new ArrayList<>();
        PARTS.forEach(part -> rows.addAll(part.measure()));
        return List.of(new Table(COLUMNS, rows, List.of("one thread; seconds from the facts to the plan, reasons included")));
    }
}
