package org.arasan.web.trainer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.arasan.course.substitution.Substituting;
import org.arasan.course.substitution.Substitution;
import org.arasan.web.programme.TodayView;

/** Trainers who cannot come, on today's board. */
@Named
@RequestScoped
public class AskedView {

    @Inject
    private Substituting substituting;
    @Inject
    private TodayView today;
    private List<Substitution> asked;

    /** What nobody has decided yet, the next lesson first. */
    public List<Substitution> getAsked() {
        if (asked == null) {
            asked = today.getResort() == null ? List.of() : substituting.asked(today.getResort().id());
        }
        return asked;
    }
}
