package org.arasan.web.admission;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.arasan.PublicUrl;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.AdmissionQuota;
import org.arasan.member.Sex;
import org.arasan.programme.AdmissionRule.Way;

/**
 * An admission and how it stands now.
 *
 * @param kept free places that are kept for some
 * @param link the address for applications, or null while there is none
 * @param doorLink the address shown at the door, or null while there is none
 */
public record AdmissionRow(Set<Way> ways, boolean selection, Instant opens, Instant closes, int places, int taken, int free, int kept,
                           String link, String doorLink, List<Quota> quotas) {

    /**
     * A quota.
     *
     * @param oldest age in years on the first day, inclusive; null for all ages
     * @param taken how many of its people have a place
     * @param kept places still kept for them
     */
    public record Quota(String union, String region, Sex sex, Integer oldest, Integer most, int least, int taken, int kept) {

        static Quota of(AdmissionQuota quota) {
            return new Quota(quota.union() == null ? null : quota.union().name(), quota.region() == null ? null : quota.region().name(),
                    quota.sex(), quota.oldest(), quota.most(), quota.least(), quota.taken(), quota.owed());
        }
    }

    static AdmissionRow of(Admission admission) {
        return new AdmissionRow(admission.ways(), admission.selection(), admission.opens(), admission.closes(), admission.places(),
                admission.taken(), admission.free(), Math.min(admission.owed(), admission.free()), address(admission.link()),
                address(admission.doorLink()), admission.quotas().stream().map(Quota::of).toList());
    }

    static String address(String token) {
        return token == null ? null : PublicUrl.of("/join/" + token);
    }
}
