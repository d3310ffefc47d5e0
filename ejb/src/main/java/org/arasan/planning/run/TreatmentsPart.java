package org.arasan.planning.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.planning.cure.CureChange;
import org.arasan.planning.cure.CureSource;
import org.arasan.planning.cure.CureTask;
import org.arasan.planning.cure.CureWriting;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.judge.CurePlan;
import org.arasan.planning.cure.judge.LeftOutWords;
import org.arasan.planning.cure.judge.Reader;
import org.arasan.planning.cure.search.CureOutcome;
import org.arasan.planning.cure.search.CureSearch;
import org.arasan.planning.cure.search.LeftOut;
import org.arasan.planning.run.Draft.TreatmentAt;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Patience;
import org.arasan.planning.weight.Weights;
import org.arasan.programme.Intake;

/**
 * Hours of an intake's treatments, around meals and the lessons that the draft has. Who plans is no doctor: the report names guests and how many
 * treatments, cabinets without guests, and nowhere which treatment somebody has.
 */
@ApplicationScoped
public class TreatmentsPart implements PlanPart {

    @Inject
    private CureSource source;
    @Inject
    private CureWriting writing;
    @Inject
    private DraftLessons lessons;
    @Inject
    private Weights weights;
    @Inject
    private FactsPrint print;

    @Override
    public Kind kind() {
        return Kind.TREATMENTS;
    }

    @Override
    public boolean concerns(Intake intake) {
        return source.hasPrescriptions(intake);
    }

    @Override
    public Map<String, Long> wishes() {
        return CureWeights.wishes();
    }

    @Override
    public String facts(Intake intake) {
        return print.of(CureSource.FACTS, Map.of("intake", intake.id(), "resort", intake.resort().id(), "begins", intake.begins(), "ends", intake.ends()));
    }

    @Override
    public Found search(Intake intake, Draft draft, Patience patience) {
        CureTask task = task(intake, draft);
        CureSearch search = search(intake, task);
        if (!draft.treatments().isEmpty()) {
            search.from(task.times(places(draft)));
        }
        CureOutcome outcome = search.plan(patience, draft.treatments().hashCode());
        List<TreatmentAt> found = task.places(outcome).stream()
                .map(each -> new TreatmentAt(each.prescription(), each.appointment(), each.place(), each.starts())).toList();
        return new Found(draft.withTreatments(found), outcome.leftOut().size(), outcome.wished());
    }

    @Override
    public Report report(Intake intake, Draft draft) {
        CureTask task = task(intake, draft);
        CureOutcome found = outcome(intake, task, draft);
        int[] now = task.facts().dues().stream().mapToInt(due -> due.want().now()).toArray();
        CureWeights own = weights(intake);
        return new Report(kind(), new CurePlan(task.facts(), now, own, Reader.DESK).judged(),
                new CurePlan(task.facts(), found.times(), own, Reader.DESK).judged(), changes(task, found, source.members(intake)), left(task, found));
    }

    @Override
    public void write(Intake intake, Draft draft) {
        CureTask task = task(intake, draft);
        writing.write(task.changes(outcome(intake, task, draft)));
    }

    private CureTask task(Intake intake, Draft draft) {
        return source.of(intake, lessons.of(intake, draft));
    }

    private CureSearch search(Intake intake, CureTask task) {
        return new CureSearch(task.facts(), weights(intake), () -> false);
    }

    private CureOutcome outcome(Intake intake, CureTask task, Draft draft) {
        return search(intake, task).with(task.times(places(draft)));
    }

    private CureWeights weights(Intake intake) {
        return new CureWeights(weights.of(intake.resort(), wishes().keySet()));
    }

    private static List<CureChange> places(Draft draft) {
        return draft.treatments().stream().map(each -> new CureChange(each.prescription(), each.appointment(), null, each.place(), each.starts())).toList();
    }

    /** Guest by guest: how many treatments get a time, how many another one. */
    private static List<Change> changes(CureTask task, CureOutcome found, Map<Long, Long> members) {
        Map<Integer, int[]> counts = new LinkedHashMap<>();
        for (Due due : task.facts().dues()) {
            if (found.isChanged(due) && found.at(due.index()) != Prescribed.NOWHERE) {
                counts.computeIfAbsent(due.guest(), guest -> new int[2])[due.want().now() == Prescribed.NOWHERE ? 0 : 1]++;
            }
        }
        List<Change> changes = new ArrayList<>();
        counts.forEach((guest, count) -> changes.add(new Change(Because.of("run.guest", task.facts().guests().get(guest).name()), null,
                Because.of("run.treatments", count[0], count[1]), Set.of(members.get(task.facts().guests().get(guest).id())))));
        return changes;
    }

    /** Guest by guest, and what is short in which cabinet, where nobody is named. */
    private static List<Left> left(CureTask task, CureOutcome found) {
        LeftOutWords words = new LeftOutWords(task.facts(), Reader.DESK);
        List<Left> left = new ArrayList<>();
        for (LeftOut each : found.leftOut()) {
            words.why(each).forEach(why -> left.add(new Left(Because.of("run.guest", task.facts().guests().get(each.due().guest()).name()), why)));
        }
        words.shortages(found.leftOut()).forEach(why -> left.add(new Left(Because.of("run.short"), why)));
        return left.stream().distinct().toList();
    }
}
