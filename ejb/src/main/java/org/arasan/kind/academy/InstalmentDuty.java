package org.arasan.kind.academy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.arasan.clock.Duty;

/** {@link InstalmentReminding} for a house. */
@ApplicationScoped
class InstalmentDuty implements Duty {

    static final String JOB = "academy.remind";

    @Inject
    private InstalmentReminding reminding;

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public void perform(String key) {
        reminding.remind(Long.valueOf(key));
    }
}
