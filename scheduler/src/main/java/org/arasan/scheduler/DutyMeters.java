package org.arasan.scheduler;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** For those who watch from outside: how late this node took up its duties, and how long each took, by job. */
@ApplicationScoped
public class DutyMeters {

    /** To find one in the server's registry is to look through all it has. */
    private final Map<Tags, Timer> delays = new ConcurrentHashMap<>();
    private final Map<Tags, Timer> runs = new ConcurrentHashMap<>();
    @Inject
    private MeterRegistry meters;

    /** One attempt, begun that {@code late} by the system's clock. */
    void ran(String job, Duration late, Duration took, boolean well) {
        delays.computeIfAbsent(Tags.of("job", job), tags -> meters.timer("arasan.duty.delay", tags)).record(late);
        runs.computeIfAbsent(Tags.of("job", job, "outcome", well ? "done" : "failed"), tags -> meters.timer("arasan.duty.run", tags)).record(took);
    }
}
