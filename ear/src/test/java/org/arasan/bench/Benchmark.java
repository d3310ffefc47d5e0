package org.arasan.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures one thing and prints what it found; asserts nothing. */
interface Benchmark {

    /** By the name that {@code -Dbench} calls them. */
    Map<String, Benchmark> ALL = new TreeMap<>(Map.of("startup", new StartupBenchmark(), "memory", new MemoryBenchmark(),
            "import", new ImportBenchmark(), "placing", new PlacingBenchmark(), "timeline", new TimelineBenchmark()));

    /** The table's head. */
    List<String> columns();

    /** The table's rows. */
    List<List<String>> measure(BenchPlace place) throws Exception;
}
