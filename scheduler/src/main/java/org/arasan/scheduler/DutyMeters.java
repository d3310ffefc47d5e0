package org.arasan.scheduler;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For those who watch from outside: how late this node took up its duties, and how long each took, by job. */
@ApplicationScoped
public class DutyMeters {

    /** In seconds, as Prometheus names the steps of a histogram. */
    private static final List<String> STEPS = List.of("0.1", "0.25", "0.5", "1.0", "2.5", "5.0", "15.0", "60.0", "300.0", "1800.0", "+Inf");

    /** To find one in the server's registry is to look through all it has. */
    private final Map<Tags, Timer> delays = new ConcurrentHashMap<>();
    private final Map<Tags, Counter> within = new ConcurrentHashMap<>();
    private final Map<Tags, Timer> runs = new ConcurrentHashMap<>();
    @Inject
    private MeterRegistry meters;

    /** One attempt, begun that {@code late} by the system's clock. */
    void ran(String job, Duration late, Duration took, boolean well) {
        delays.computeIfAbsent(Tags.of("job", job), tags -> meters.timer("arasan.duty.delay", tags)).record(late);
        count(job, late);
        runs.computeIfAbsent(Tags.of("job", job, "outcome", well ? "done" : "failed"), tags -> meters.timer("arasan.duty.run", tags)).record(took);
    }

    /** A histogram as Prometheus reads one, each step with all before it: the server hands its applications no timer that keeps steps. */
    private void count(String job, Duration late) {
        for (String step : STEPS) {
            Counter counter = within.computeIfAbsent(Tags.of("job", job, "le", step), tags -> meters.counter("arasan.duty.delay.within", tags));
            if (step.equals("+Inf") || late.toMillis() <= 1000 * Double.parseDouble(step)) {
                counter.increment();
            }
        }
    }
}
