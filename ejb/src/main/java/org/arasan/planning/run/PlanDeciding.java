package org.arasan.planning.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.course.IntakeLock;
import org.arasan.treatment.appointment.LastJudge;

/** Looks at a proposed plan, and accepts it as a whole or not at all. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PlanDeciding {

    @Inject
    private IntakeLock intakes;
    @Inject
    private PlanRows rows;
    @Inject
    private PlanParts parts;
    @Inject
    private LastJudge judge;
    @Inject
    private PlanAgenda agenda;

    /** Whether a proposal still rests on what is true: only then it can be accepted. */
    public boolean isCurrent(Long runId) {
        PlanRun run = rows.see(runId);
        return run.isProposed() && parts.facts(run).equals(run.facts());
    }

    /**
     * What is proposed, part by part: what it is worth, what changes for whom, who is left. Refused before it is proposed, once it is decided, and where what
     * it rests on has changed.
     */
    public List<PlanPart.Report> report(Long runId) {
        PlanRun run = rows.see(runId);
        run.requireProposed();
        if (!isCurrent(runId)) {
            throw Refusal.conflict("run.stale");
        }
        return parts.of(run.parts()).stream().map(each -> each.report(run.intake(), run.draft())).toList();
    }

    /**
     * Writes all that is proposed. Where what it rests on has changed since, nothing is written: the run is {@link PlanRun.State#OUTDATED}, and its successor
     * already searches with what is true now. Refused where it is decided or not proposed yet.
     */
    public PlanRun accept(Long runId) {
        PlanRun seen = rows.see(runId);
        intakes.take(seen.intake().id());
        PlanRun run = rows.take(runId);
        run.requireProposed();
        if (!parts.facts(run).equals(run.facts())) {
            agenda.again(run);
            return run;
        }
        Draft draft = run.draft();
        judge.after(() -> parts.of(run.parts()).forEach(each -> each.write(run.intake(), draft)));
        agenda.decide(run, PlanRun.State.ACCEPTED);
        return run;
    }

    /** Everything stays as it is. Refused where it is decided or not proposed yet. */
    public PlanRun reject(Long runId) {
        PlanRun run = rows.take(runId);
        run.requireProposed();
        agenda.decide(run, PlanRun.State.REJECTED);
        return run;
    }
}
