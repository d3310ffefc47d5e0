package org.arasan.web.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.arasan.Texts;
import org.arasan.planning.run.PlanPart;
import org.arasan.planning.upset.Upset;
import org.arasan.planning.upset.Upsets;
import org.arasan.web.UserLanguage;
import org.omnifaces.cdi.Param;

/** On {@code /admin/plan.xhtml?intake=}: what of the intake needs to be planned, kind by kind. */
@Named
@RequestScoped
public class UpsetView {

    /** Cases are shown so many in all, and of every kind two at least. */
    private static final int LINES = 8;
    private static final int LEAST = 2;

    @Inject
    private Upsets upsets;
    @Inject
    private UserLanguage language;
    @Inject
    @Param(name = "intake")
    private Long id;
    private List<UpsetRow> rows;
    private Set<PlanPart.Kind> parts;

    @PostConstruct
    void load() {
        List<Upset> found = upsets.of(id);
        rows = found.stream().map(each -> UpsetRow.of(each, Texts.in(language.getLanguage()))).toList();
        parts = Upsets.parts(found);
    }

    public List<UpsetRow> getRows() {
        return rows;
    }

    /** How many cases of each kind are shown. */
    public int getLines() {
        return rows.isEmpty() ? 0 : Math.max(LEAST, LINES / rows.size());
    }

    /** The parts of a plan that mend them. */
    public Set<PlanPart.Kind> getParts() {
        return parts;
    }
}
