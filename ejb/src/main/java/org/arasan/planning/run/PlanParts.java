package org.arasan.planning.run;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.arasan.programme.Intake;

/** The parts of which plans are made, in the order in which they are searched. */
@Dependent
class PlanParts {

    @Inject
    @Any
    private Instance<PlanPart> all;

    List<PlanPart> of(Collection<PlanPart.Kind> kinds) {
        return all.stream().filter(each -> kinds.contains(each.kind())).sorted(Comparator.comparing(PlanPart::kind)).toList();
    }

    PlanPart of(PlanPart.Kind kind) {
        return of(List.of(kind)).get(0);
    }

    /** Which parts a plan of the intake can have. */
    List<PlanPart.Kind> concerning(Intake intake) {
        return of(List.of(PlanPart.Kind.values())).stream().filter(each -> each.concerns(intake)).map(PlanPart::kind).toList();
    }

    /** A print of all the facts that the run rests on. */
    String facts(PlanRun run) {
        return of(run.parts()).stream().map(each -> each.facts(run.intake())).collect(Collectors.joining(" "));
    }
}
