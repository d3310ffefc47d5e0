package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.arasan.assessment.test.HeldTest;
import org.arasan.assessment.test.KnowledgeTest;
import org.arasan.assessment.test.TestBook;
import org.arasan.assessment.test.TestHolding;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/intake-tests.xhtml?intake=}: the tests of an intake; opens and closes them, and leads to their results. */
@Named
@RequestScoped
public class IntakeTestsView {

    @Inject
    private IntakeRegister register;
    @Inject
    private TestHolding holding;
    @Inject
    private TestBook book;
    @Inject
    private DomainClock clock;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "intake")
    private Long wanted;
    private Intake intake;
    private Instant now;
    private List<HeldTest> held = List.of();
    private List<KnowledgeTest> others = List.of();

    @PostConstruct
    void load() {
        intake = register.chosen(wanted).orElse(null);
        now = clock.now();
        if (intake != null) {
            held = holding.held(intake.id());
            List<Long> ids = held.stream().map(each -> each.test().id()).toList();
            others = book.tests(intake.programme().id()).stream().filter(each -> !ids.contains(each.id())).toList();
        }
    }

    public String hold(Long test) {
        holding.hold(intake.id(), test);
        return back("tests.now-held");
    }

    public String open(Long id) {
        holding.open(id);
        return back("tests.now-open");
    }

    public String close(Long id) {
        holding.close(id);
        return back("tests.now-closed");
    }

    private String back(String done) {
        Messages.create(texts.get(done)).flash().add();
        return "/admin/intake-tests.xhtml?faces-redirect=true&intake=" + intake.id();
    }

    public boolean isOpen(HeldTest each) {
        return each.isOpen(now);
    }

    public boolean isOver(HeldTest each) {
        return each.isOver(now);
    }

    /** {@code null} in a new house. */
    public Intake getIntake() {
        return intake;
    }

    public List<HeldTest> getHeld() {
        return held;
    }

    /** Tests of the programme that the intake does not hold. */
    public List<KnowledgeTest> getOthers() {
        return others;
    }
}
