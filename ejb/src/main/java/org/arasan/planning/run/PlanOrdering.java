package org.arasan.planning.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.course.IntakeLock;
import org.arasan.programme.Intake;

/** Asks for a plan of an intake, and looks how far it is. The agenda searches: whoever asked may leave the page, and the server may stop. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class PlanOrdering {

    @Inject
    private IntakeLock intakes;
    @Inject
    private PlanRows rows;
    @Inject
    private PlanParts parts;
    @Inject
    private PlanAgenda agenda;

    /**
     * Begins a search of so many seconds for those parts, or for all that concern the intake where none is named. Refused for an intake that is over, for a part that
     * does not concern it, and while another plan of the intake is searched for or waits for a decision: the refusal says whose.
     */
    public PlanRun order(Long intakeId, Collection<PlanPart.Kind> wanted, int seconds) {
        Intake intake = intakes.take(intakeId);
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
        rows.open(intake).ifPresent(PlanOrdering::refuseSecond);
        List<PlanPart.Kind> possible = parts.concerning(intake);
        wanted.stream().filter(each -> !possible.contains(each)).findFirst().ifPresent(each -> {
            throw Refusal.conflict("run.nothing-to-plan", each).at("parts");
        });
        return agenda.enter(new PlanRun(intake, wanted.isEmpty() ? possible : wanted, seconds));
    }

    private static void refuseSecond(PlanRun open) {
        throw Refusal.conflict(open.isProposed() ? "run.undecided" : "run.running",
                open.askedBy() == null ? "" : open.askedBy().name(), open.askedAt().atZone(open.intake().resort().zone()).toLocalTime().withNano(0));
    }

    /** What a plan of the intake can be made of. */
    public List<PlanPart.Kind> possible(Long intakeId) {
        return parts.concerning(rows.intake(intakeId));
    }

    /** All runs of an intake, the latest first. */
    public List<PlanRun> runs(Long intakeId) {
        return rows.of(rows.intake(intakeId));
    }

    /** The run that is searched for or waits for a decision. */
    public Optional<PlanRun> open(Long intakeId) {
        return rows.open(rows.intake(intakeId));
    }

    public PlanRun run(Long runId) {
        return rows.see(runId);
    }

    /** What is found by now is proposed. Refused where nothing is searched for. */
    public PlanRun hurry(Long runId) {
        PlanRun run = rows.take(runId);
        run.hurry();
        return run;
    }

    /** Ends it without a proposal. Refused once it is decided. */
    public PlanRun cancel(Long runId) {
        return agenda.decide(rows.take(runId), PlanRun.State.CANCELLED);
    }
}
