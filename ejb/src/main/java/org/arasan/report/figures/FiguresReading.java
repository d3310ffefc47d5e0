package org.arasan.report.figures;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.arasan.Refusal;
import org.arasan.report.ReportRule;
import org.arasan.report.ReportRules;

/** Tells anonymous figures to anybody, where an administrator of all resorts has switched them on. They are counted once an hour. */
@Stateless
@PermitAll
public class FiguresReading {

    @Inject
    private ReportRules rules;
    @Inject
    private Counting counting;
    @Inject
    private FiguresShelf shelf;

    /** The figures; while they are switched off it looks as if there were none. */
    public PublicFigures figures() {
        ReportRule rule = rules.rule();
        if (!rule.published()) {
            throw Refusal.notFound();
        }
        return shelf.get(rule.id(), counting::figures);
    }
}
