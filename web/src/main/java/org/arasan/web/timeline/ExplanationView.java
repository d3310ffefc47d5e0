package org.arasan.web.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.arasan.completion.standing.CompletionExplaining;
import org.arasan.completion.standing.Explanation;

/** On a member's course page: what completion takes, and what can still be done. */
@Named
@RequestScoped
public class ExplanationView {

    @Inject
    private CompletionExplaining explaining;
    @Inject
    private DaysView daysView;
    private Explanation told;

    /** Of the course that the page shows. */
    public void load() {
        if (daysView.getDays() != null) {
            told = explaining.mine(daysView.getDays().enrolment().id());
        }
    }

    /** Null where no course is shown. */
    public Explanation getTold() {
        return told;
    }
}
