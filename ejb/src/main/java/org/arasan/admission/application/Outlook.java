package org.arasan.admission.application;

import java.util.ArrayList;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.AdmissionQuota;

/**
 * What accepting some applications would do.
 *
 * @param taken places given afterwards
 * @param quotas the quotas in their order, as they would stand
 * @param without those for whom no place would be left, in the order of coming, each with the reason
 */
public record Outlook(int taken, int free, List<Count> quotas, List<Without> without) {

    /** @param now people counted now; @param then afterwards */
    public record Count(AdmissionQuota quota, int now, int then) {
    }

    /** Somebody who would have no place; a refusal that says why. */
    public record Without(Application application, Refusal why) {
    }

    static Outlook of(Admission now, List<Application> chosen) {
        Admission then = now.onPaper();
        List<Without> without = new ArrayList<>();
        for (Application each : chosen) {
            if (each.state() == Application.State.ACCEPTED) {
                continue;
            }
            Refusal against = then.against(each.traits(), each.fullName());
            if (against == null) {
                then.take(each.traits());
            } else {
                without.add(new Without(each, against));
            }
        }
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < now.quotas().size(); i++) {
            counts.add(new Count(now.quotas().get(i), now.quotas().get(i).taken(), then.quotas().get(i).taken()));
        }
        return new Outlook(then.taken(), then.free(), counts, without);
    }
}
