package org.arasan.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Where the server's management port looks out from. However often it is asked, the database is asked for the gauges every 15 seconds at
 * most, for readiness every second.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class Lookout {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration REST = Duration.ofSeconds(3);

    @Inject
    private Watching watching;
    @Inject
    private MeterRegistry meters;
    private final Settled<NodeState> settled = new Settled<>(REST, System::nanoTime);
    private Glance<NodeState> state;
    private Glance<Map<String, Double>> figures;

    @PostConstruct
    void open() {
        state = new Glance<>(watching::state, Duration.ofSeconds(1), PATIENCE);
        figures = new Glance<>(watching::figures, Duration.ofSeconds(15), PATIENCE);
        Figures.TABLE.forEach(figure -> figure.labels().forEach(state -> show(figure, state)));
    }

    /** The server keeps what it was shown; the next start of the application shows it anew. */
    @PreDestroy
    void close() {
        meters.clear();
    }

    /** Told to the registry itself: what a builder makes, the server's registry of an application keeps for itself. */
    private void show(Figure figure, String state) {
        meters.gauge(figure.name(), state.isEmpty() ? Tags.empty() : Tags.of("state", state), this, lookout -> lookout.value(figure.name() + state));
    }

    /** How ready this node is; empty where the database has not answered in three seconds, and until it has been back for three. */
    public Optional<NodeState> state() {
        return settled.of(state.get());
    }

    /** No number at all where the database does not answer. */
    private double value(String figure) {
        return figures.get().map(read -> read.getOrDefault(figure, 0.0)).orElse(Double.NaN);
    }
}
