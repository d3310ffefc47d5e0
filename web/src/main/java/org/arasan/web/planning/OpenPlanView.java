package org.arasan.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.planning.run.PlanOrdering;
import org.arasan.planning.run.PlanRun;
import org.omnifaces.cdi.Param;

/** On {@code /admin/intake.xhtml?id=}: the plan of the intake that is searched for or waits for a decision. */
@Named
@RequestScoped
public class OpenPlanView {

    @Inject
    private PlanOrdering ordering;
    @Inject
    @Param(name = "id")
    private Long id;

    /** {@code null} where there is none. */
    public PlanRun getRun() {
        return id == null ? null : ordering.open(id).orElse(null);
    }
}
