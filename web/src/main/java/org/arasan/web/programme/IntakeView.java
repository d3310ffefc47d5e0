package org.arasan.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.admission.signup.AdmissionOpening;
import org.arasan.exchange.Preview;
import org.arasan.exchange.RosterImport;
import org.arasan.planning.Gate;
import org.arasan.planning.IntakeProgress;
import org.arasan.planning.IntakeStep;
import org.arasan.planning.Progress;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;

/** {@code /admin/intake.xhtml?id=}: an intake's six steps, its figures, and what keeps it from the next step. */
@Named
@RequestScoped
public class IntakeView {

    @Inject
    private IntakeRegister register;
    @Inject
    private IntakeProgress progressing;
    @Inject
    private RosterImport imports;
    @Inject
    private AdmissionOpening admission;
    @Inject
    private PageTexts texts;
    private Long id;
    private Intake intake;
    private Progress progress;
    private List<StepLine> steps;
    private List<GateLine> gates;
    private Preview waiting;
    private boolean admitting;

    public void load() {
        intake = register.chosen(id).orElseThrow(Refusal::notFound);
        id = intake.id();
        progress = progressing.of(id);
        steps = StepLine.of(intake, progress, texts);
        gates = progress.gates().stream().map(gate -> GateLine.of(gate, progress.now(), intake, texts)).toList();
        admitting = admission.find(id).isPresent() || !admission.rule(id).equals(AdmissionRule.LISTS);
        waiting = intake.state() == Intake.State.PREPARING ? imports.waiting(id).orElse(null) : null;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Intake getIntake() {
        return intake;
    }

    public Progress getProgress() {
        return progress;
    }

    public List<StepLine> getSteps() {
        return steps;
    }

    public List<GateLine> getGates() {
        return gates;
    }

    /** The import that waits for its confirmation, or {@code null}. */
    public Preview getWaiting() {
        return waiting;
    }

    /** How many things stop the present step. */
    public long getStops() {
        return progress.gates().stream().filter(gate -> gate.kind() == Gate.Kind.STOP).count();
    }

    /** The step that waits behind the present one; {@code null} behind the last. */
    public IntakeStep getNext() {
        int at = steps.stream().map(StepLine::step).toList().indexOf(progress.now());
        return at < 0 || at == steps.size() - 1 ? null : steps.get(at + 1).step();
    }

    /** Whether its people come by application rather than by list: then that is where its first step is done. */
    public boolean isAdmitting() {
        return admitting && progress.now() == IntakeStep.MEMBERS;
    }

    /** What the one clear next action is called: a name of the bundle. */
    public String getNextAction() {
        return progress.now() == null ? "DONE" : progress.now() == IntakeStep.RUNNING && !intake.staysOvernight() ? "LESSONS" : progress.now().name();
    }

    /** When it begins and ends: the hours of a stay, or the days of a course. */
    public String getBegins() {
        return StepLine.begins(intake, texts);
    }

    public String getEnds() {
        return StepLine.ends(intake, texts);
    }

    /** Where the one clear next action is done. */
    public String getNextPage() {
        return isAdmitting() ? "/admin/admission.xhtml?intake=" + id : StepPages.of(progress.now(), intake);
    }
}
