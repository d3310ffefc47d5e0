package org.arasan.web.planning;

import java.time.Instant;
import java.util.List;
import org.arasan.Texts;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.run.PlanRun;

/**
 * A search for a plan, and what became of it.
 *
 * @param percent  of its time that is behind
 * @param part     what was searched last, or null
 * @param partName its name in the reader's language, or null
 * @param unplaced whom or what that part has no place for yet, or null
 * @param cost     what unmet wishes of that part cost, or null
 * @param askedBy  a name, or null
 * @param successor the plan that took the place of an outdated one, or null
 */
public record PlanRow(Long id, Long intake, PlanRun.State state, List<PlanPart.Kind> parts, int seconds, int percent, PlanPart.Kind part, String partName,
        Integer unplaced, Long cost, String askedBy, Instant askedAt, Instant proposedAt, String decidedBy, Instant decidedAt, Long successor) {

    static PlanRow of(PlanRun run, Texts texts) {
        return new PlanRow(run.id(), run.intake().id(), run.state(), run.parts(), run.seconds(), run.percent(), run.part(),
                run.part() == null ? null : texts.of(run.part()), run.unplaced(), run.cost(),
                run.askedBy() == null ? null : run.askedBy().name(), run.askedAt(), run.proposedAt(),
                run.decidedBy() == null ? null : run.decidedBy().name(), run.decidedAt(), run.successor() == null ? null : run.successor().id());
    }
}
