package org.arasan.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;
import org.arasan.clock.Agenda.Standing;
import org.arasan.watch.Lookout;
import org.arasan.watch.NodeState;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/**
 * What {@code /health} on the management port tells. Alive is the application that stands, whatever becomes of its database: to start it
 * anew would not help. Ready is the node that can serve guests.
 *
 * <p>A library of the archive, because the server looks for checks at its top and not in its modules (WFLY-12835).
 */
@ApplicationScoped
public class HealthChecks {

    @Inject
    private Lookout lookout;

    @Produces
    @Liveness
    @ApplicationScoped
    HealthCheck application() {
        return () -> HealthCheckResponse.up("application");
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck database() {
        return () -> told("database", lookout.state(), state -> true).build();
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck schema() {
        return () -> {
            Optional<NodeState> seen = lookout.state();
            HealthCheckResponseBuilder answer = told("schema", seen, NodeState::schemaWhole);
            seen.ifPresent(state -> answer.withData("version", String.valueOf(state.schema())).withData("broken", state.broken()));
            return answer.build();
        };
    }

    @Produces
    @Readiness
    @ApplicationScoped
    HealthCheck agenda() {
        return () -> {
            Optional<NodeState> seen = lookout.state();
            HealthCheckResponseBuilder answer = told("agenda", seen, NodeState::agendaGoesOn);
            seen.map(NodeState::agenda).ifPresent(standing -> tell(standing, answer));
            return answer.build();
        };
    }

    private static HealthCheckResponseBuilder told(String name, Optional<NodeState> seen, Predicate<NodeState> well) {
        return HealthCheckResponse.named(name).status(seen.filter(well).isPresent());
    }

    private static void tell(Standing standing, HealthCheckResponseBuilder answer) {
        answer.withData("node", standing.node()).withData("running", standing.running())
                .withData("checkedInSecondsAgo", standing.checkedIn().toSeconds()).withData("overdue", standing.overdue())
                .withData("delaySeconds", standing.delay().toSeconds()).withData("stillSeconds", standing.still().toSeconds());
    }
}
