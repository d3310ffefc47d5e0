package org.arasan.web.assessment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.assessment.sitting.TestResult;
import org.arasan.assessment.sitting.TestResults;
import org.arasan.assessment.test.HeldTest;
import org.arasan.web.PageTexts;
import org.arasan.web.Shell;
import org.omnifaces.cdi.Param;

/** {@code test-results.xhtml?held=} of administrators and trainers; trainers also find here which tests are theirs to see. */
@Named
@RequestScoped
public class TestResultsView {

    private static final int HARD = 50;

    @Inject
    private TestResults results;
    @Inject
    private PageTexts texts;
    @Inject
    private Shell shell;
    @Inject
    @Param(name = "held")
    private Long wanted;
    private TestResult result;
    private List<HeldTest> mine = List.of();

    @PostConstruct
    void load() {
        if (wanted != null) {
            result = results.of(wanted);
        } else if (shell.is(Role.TRAINER)) {
            mine = results.mine();
        } else {
            throw Refusal.notFound();
        }
    }

    /** {@code null} where the address names no test. */
    public TestResult getResult() {
        return result;
    }

    /** Tests of the trainer's intakes. */
    public List<HeldTest> getMine() {
        return mine;
    }

    /** Whether so few points call for another lesson. */
    public boolean isHard(int percent) {
        return percent < HARD;
    }

    /** Its title, or its number where the curriculum does not know it. */
    public String topic(TestResult.TopicLine line) {
        return Optional.ofNullable(line.title()).map(title -> line.topic() + ". " + title).orElseGet(() -> texts.get("tests.topic-number", line.topic()));
    }
}
