package org.arasan.web.planning;

import java.util.List;
import org.arasan.Texts;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.search.Because;
import org.arasan.planning.search.Verdict;
import org.arasan.planning.search.Verdict.Finding;

/**
 * What is proposed for one part, in the reader's words.
 *
 * @param people how many people its changes touch, each counted once
 */
public record ProposalRow(PlanPart.Kind part, List<Rule> rules, List<Changed> changes, int people, List<LeftOut> left) {

    /**
     * One constraint, and what it costs now and by the proposal.
     *
     * @param breaches each case in which the proposal breaks it
     */
    public record Rule(String constraint, String name, Verdict.Level level, long now, long proposed, List<String> breaches) {
    }

    /** @param before null where it has no place yet; {@code after} null where it loses its place */
    public record Changed(String what, String before, String after, int people) {
    }

    public record LeftOut(String what, String why) {
    }

    static ProposalRow of(PlanPart.Report report, Texts texts) {
        return new ProposalRow(report.part(), report.proposed().findings().stream().map(each -> rule(each, report.now(), texts)).toList(),
                report.changes().stream().map(each -> new Changed(said(each.what(), texts), said(each.before(), texts), said(each.after(), texts),
                        each.people())).toList(), PlanPart.Report.people(List.of(report)),
                report.left().stream().map(each -> new LeftOut(said(each.what(), texts), said(each.why(), texts))).toList());
    }

    private static Rule rule(Finding proposed, Verdict now, Texts texts) {
        return new Rule(proposed.constraint(), texts.get("planning." + proposed.constraint()), proposed.level(),
                now.of(proposed.constraint()).cost(), proposed.cost(), proposed.breaches().stream().map(each -> said(each, texts)).toList());
    }

    private static String said(Because words, Texts texts) {
        return words == null ? null : texts.get(words.text(), words.args().toArray());
    }
}
