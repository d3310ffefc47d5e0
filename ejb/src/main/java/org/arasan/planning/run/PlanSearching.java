package org.arasan.planning.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;

/**
 * Searches for a plan, a slice of a few seconds at a time: each is a transaction that keeps what was found, so that a server that stops
 * loses one slice at most, and another server goes on.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class PlanSearching {

    /** The agenda's name for {@link #search}; due at once, again and again until there is a proposal. */
    public static final String JOB = "plan.search";

    @Inject
    private PlanRows rows;
    @Inject
    private PlanParts parts;
    @Inject
    private PlanAgenda agenda;
    @Inject
    private DomainClock clock;

    /** Searches for one slice, or proposes at the end. A run that is decided stays as it is. Safe to repeat. */
    public void search(Long runId) {
        PlanRun run = rows.take(runId);
        if (run.isDecided() || run.isProposed()) {
            return;
        }
        String facts = parts.facts(run);
        if (!facts.equals(run.facts())) {
            run.begin(facts);
        }
        Optional<Slice> slice = run.next();
        if (slice.isEmpty()) {
            run.propose(clock.now());
            return;
        }
        Slice now = slice.get();
        run.goOn(now, parts.of(now.part()).search(run.intake(), run.draft(), now.patience()));
        agenda.goOn(run);
    }
}
