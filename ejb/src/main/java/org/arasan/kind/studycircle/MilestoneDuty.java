package org.arasan.kind.studycircle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.arasan.clock.Duty;

/** {@link MilestoneReminding} for a training of conveners. */
@ApplicationScoped
class MilestoneDuty implements Duty {

    static final String JOB = "studycircle.remind";

    @Inject
    private MilestoneReminding reminding;

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public void perform(String key) {
        reminding.remind(Long.valueOf(key));
    }
}
