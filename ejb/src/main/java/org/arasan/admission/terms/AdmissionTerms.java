package org.arasan.admission.terms;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.arasan.Refusal;
import org.arasan.member.Sex;
import org.arasan.programme.AdmissionRule.Way;

/**
 * What an administrator says of an admission.
 *
 * @param ways null for those of the programme's kind
 * @param selection null for what the kind says
 * @param quotas null for none
 */
public record AdmissionTerms(Set<Way> ways, Boolean selection, Instant opens, Instant closes, Integer places, List<Share> quotas) {

    static final int MOST_PLACES = 100_000;
    static final int MOST_QUOTAS = 60;

    /**
     * A quota as typed.
     *
     * @param union name of the union, or null for all
     * @param region name of the region, or null for all
     * @param oldest age in years on the first day, inclusive; null for all ages
     * @param most at most so many, or null
     * @param least so many places are kept for them, or null
     */
    public record Share(String union, String region, Sex sex, Integer oldest, Integer most, Integer least) {
    }

    /** Refuses no way in, no time or one that ends before it begins, and no places or too many. */
    public AdmissionTerms sound() {
        require(ways != null && !ways.isEmpty(), Refusal.invalid("admission.no-way").at("ways"));
        require(opens != null, Refusal.invalid("admission.time-missing").at("opens"));
        require(closes != null, Refusal.invalid("admission.time-missing").at("closes"));
        require(opens.isBefore(closes), Refusal.invalid("admission.time-reversed").at("closes"));
        require(places != null && places > 0 && places <= MOST_PLACES, Refusal.invalid("admission.places", MOST_PLACES).at("places"));
        require(shares().size() <= MOST_QUOTAS, Refusal.invalid("admission.quotas-many", MOST_QUOTAS).at("quotas"));
        return this;
    }

    public List<Share> shares() {
        return quotas == null ? List.of() : quotas;
    }

    private static void require(boolean sound, Refusal otherwise) {
        if (!sound) {
            throw otherwise;
        }
    }
}
