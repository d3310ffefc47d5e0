package org.arasan.bench;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.bench.paper.CertificatesBenchmark;
import org.arasan.bench.admission.SignUpBenchmark;
import org.arasan.bench.exam.TestsBenchmark;
import org.arasan.bench.plan.CourseBenchmark;
import org.arasan.bench.plan.IntakeBenchmark;
import org.arasan.bench.plan.PatientBenchmark;
import org.arasan.bench.plan.ReplanBenchmark;
import org.arasan.bench.plan.YearBenchmark;
import org.arasan.bench.stay.BookingBenchmark;
import org.arasan.bench.stay.CrashBenchmark;
import org.arasan.bench.stay.GrowthBenchmark;
import org.arasan.bench.stay.KillsBenchmark;
import org.arasan.bench.stay.RaceBenchmark;

/** Measures one thing and prints what it found; asserts nothing. */
public interface Benchmark {

    /** By the name that {@code -Dbench} calls them. */
    Map<String, Benchmark> ALL = new TreeMap<>(Map.ofEntries(entry("startup", new StartupBenchmark()),
            entry("memory", new MemoryBenchmark()), entry("import", new ImportBenchmark()), entry("placing", new PlacingBenchmark()),
            entry("timeline", new TimelineBenchmark()), entry("transcript", new TranscriptBenchmark()),
            entry("booking", new BookingBenchmark()), entry("race", new RaceBenchmark()), entry("crash", new CrashBenchmark()),
            entry("kills", new KillsBenchmark()),
            entry("growth", new GrowthBenchmark()), entry("certificates", new CertificatesBenchmark()),
            entry("feed", new FeedBenchmark()), entry("notices", new NoticesBenchmark()), entry("triggers", new TriggersBenchmark()),
            entry("signup", new SignUpBenchmark()), entry("checkin", new CheckInBenchmark()), entry("tests", new TestsBenchmark()),
            entry("pas", new PatientBenchmark()), entry("ctt", new CourseBenchmark()),
            entry("intake", new IntakeBenchmark()), entry("replan", new ReplanBenchmark()), entry("year", new YearBenchmark())));

    /** What is printed. */
    List<Table> measure(BenchPlace place) throws Exception;

    /** Rows under their head, and what else is to be said. */
    record Table(List<String> columns, List<List<String>> rows, List<String> remarks) {

        public Table(List<String> columns, List<List<String>> rows) {
            this(columns, rows, List.of());
        }
    }
}
