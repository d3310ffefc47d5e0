package org.arasan.web.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.ToLongFunction;
import org.arasan.Refusal;
import org.arasan.Texts;
import org.arasan.planning.run.PlanDeciding;
import org.arasan.planning.run.PlanOrdering;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.run.PlanRun;
import org.arasan.planning.search.Verdict;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /admin/plan.xhtml?intake=}: asks for a plan, follows the search, shows the proposal and takes the decision. */
@Named
@RequestScoped
public class PlanView {

    private static final List<Integer> SECONDS = List.of(10, 60, 300);
    private static final int USUAL = 60;

    @Inject
    private IntakeRegister register;
    @Inject
    private PlanOrdering ordering;
    @Inject
    private PlanDeciding deciding;
    @Inject
    private UpsetView upsets;
    @Inject
    private PageTexts texts;
    @Inject
    private UserLanguage language;
    @Inject
    @Param(name = "intake")
    private Long id;
    private Intake intake;
    private PlanRun open;
    private boolean current;
    private List<PlanRun> earlier;
    private List<PlanPart.Kind> possible;
    private PlanPart.Kind[] parts;
    private int seconds = USUAL;
    private List<ProposalRow> proposal = List.of();
    private int people;

    @PostConstruct
    void load() {
        intake = register.chosen(id).orElseThrow(Refusal::notFound);
        id = intake.id();
        possible = ordering.possible(id);
        List<PlanRun> runs = ordering.runs(id);
        open = runs.stream().filter(each -> !each.isDecided()).findFirst().orElse(null);
        parts = chosen().toArray(PlanPart.Kind[]::new);
        earlier = runs.stream().filter(PlanRun::isDecided).toList();
        current = open != null && deciding.isCurrent(open.id());
        if (current) {
            List<PlanPart.Report> reports = deciding.report(open.id());
            proposal = reports.stream().map(each -> ProposalRow.of(each, Texts.in(language.getLanguage()))).toList();
            people = PlanPart.Report.people(reports);
        }
    }

    /** Before anybody chooses: what mends all that needs it, or everything where nothing does. */
    private List<PlanPart.Kind> chosen() {
        List<PlanPart.Kind> mending = open != null || Faces.isPostback() ? List.of() : possible.stream().filter(upsets.getParts()::contains).toList();
        return mending.isEmpty() ? possible : mending;
    }

    public String order() {
        ordering.order(id, List.of(parts), seconds);
        return back();
    }

    public String hurry() {
        ordering.hurry(open.id());
        return back();
    }

    public String cancel() {
        ordering.cancel(open.id());
        return done("plans.cancelled");
    }

    /** Writes the plan; where its facts have changed, the page goes on with its successor and says so. */
    public String accept() {
        int changes = getChanges();
        if (deciding.accept(open.id()).state() == PlanRun.State.OUTDATED) {
            Messages.create(texts.get("run.outdated")).warn().flash().add();
            return back();
        }
        return done("plans.accepted", changes);
    }

    public String reject() {
        deciding.reject(open.id());
        return done("plans.rejected");
    }

    private String done(String what, Object... args) {
        Messages.create(texts.get(what, args)).flash().add();
        return back();
    }

    private String back() {
        return "/admin/plan.xhtml?faces-redirect=true&intake=" + id;
    }

    /** How many things the proposal changes. */
    public int getChanges() {
        return proposal.stream().mapToInt(each -> each.changes().size()).sum();
    }

    /** What breaks what must hold, now. */
    public long getBrokenNow() {
        return sum(Verdict.Level.MUST, ProposalRow.Rule::now);
    }

    public long getBrokenProposed() {
        return sum(Verdict.Level.MUST, ProposalRow.Rule::proposed);
    }

    public long getWishedNow() {
        return sum(Verdict.Level.WISH, ProposalRow.Rule::now);
    }

    public long getWishedProposed() {
        return sum(Verdict.Level.WISH, ProposalRow.Rule::proposed);
    }

    /** Whether as much has a place now as in the proposal: only then do wishes tell which of the two is better. */
    public boolean isComparable() {
        return sum(Verdict.Level.PLACE, ProposalRow.Rule::now) == sum(Verdict.Level.PLACE, ProposalRow.Rule::proposed);
    }

    private long sum(Verdict.Level level, ToLongFunction<ProposalRow.Rule> cost) {
        return proposal.stream().flatMap(each -> each.rules().stream()).filter(rule -> rule.level() == level).mapToLong(cost).sum();
    }

    public int getLeftOut() {
        return proposal.stream().mapToInt(each -> each.left().size()).sum();
    }

    /** How many people the proposal touches, each counted once. */
    public int getPeople() {
        return people;
    }

    public Intake getIntake() {
        return intake;
    }

    /** The run that is searched for or proposed, or {@code null}. */
    public PlanRun getOpen() {
        return open;
    }

    /** Whether what is proposed still rests on what is true. */
    public boolean isCurrent() {
        return current;
    }

    public List<PlanRun> getEarlier() {
        return earlier;
    }

    public List<PlanPart.Kind> getPossible() {
        return possible;
    }

    public PlanPart.Kind[] getParts() {
        return parts;
    }

    public void setParts(PlanPart.Kind[] parts) {
        this.parts = parts;
    }

    public int getSeconds() {
        return seconds;
    }

    public void setSeconds(int seconds) {
        this.seconds = seconds;
    }

    public List<Integer> getChoices() {
        return SECONDS;
    }

    public List<ProposalRow> getProposal() {
        return proposal;
    }
}
