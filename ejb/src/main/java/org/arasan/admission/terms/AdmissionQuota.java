package org.arasan.admission.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.arasan.Refusal;
import org.arasan.member.Region;
import org.arasan.member.Sex;
import org.arasan.member.Union;

/**
 * Places of an admission for people of one union, region, sex or age, or of several of these together: at most so many of them, at least
 * so many kept for them, or both. Its count changes under the lock of its {@link Admission}.
 */
@Entity
public class AdmissionQuota {

    /** Whoever is at most so old counts as youth, unless a quota says otherwise. */
    public static final int YOUTH = 35;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "admission_quota_seq")
    @SequenceGenerator(name = "admission_quota_seq", sequenceName = "admission_quota_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Admission admission;
    private int position;
    @ManyToOne(fetch = FetchType.LAZY)
    private Union union;
    @ManyToOne(fetch = FetchType.LAZY)
    private Region region;
    @Enumerated(EnumType.STRING)
    private Sex sex;
    private Integer oldest;
    private Integer most;
    private int least;
    private int taken;

    protected AdmissionQuota() {
    }

    /**
     * Refuses a quota about nobody, one that says nothing, and one that keeps more than it allows.
     *
     * @param limits at most and at least
     */
    public AdmissionQuota(Union union, Region region, Sex sex, Integer oldest, Limits limits) {
        if (union == null && region == null && sex == null && oldest == null) {
            throw Refusal.invalid("admission.quota-nobody").at("quotas");
        }
        if (oldest != null && (oldest < 14 || oldest > 100)) {
            throw Refusal.invalid("admission.quota-age", 14, 100).at("quotas");
        }
        this.union = union;
        this.region = region;
        this.sex = sex;
        this.oldest = oldest;
        this.most = limits.most();
        this.least = limits.least();
    }

    /**
     * How many.
     *
     * @param most null for as many as there are places
     * @param least how many places are kept, 0 for none
     */
    public record Limits(Integer most, int least) {

        public Limits {
            if (most == null && least == 0) {
                throw Refusal.invalid("admission.quota-empty").at("quotas");
            }
            if (least < 0 || most != null && (most < 0 || least > most)) {
                throw Refusal.invalid("admission.quota-reversed").at("quotas");
            }
        }
    }

    AdmissionQuota of(Admission owner, int place) {
        admission = owner;
        position = place;
        return this;
    }

    AdmissionQuota copy() {
        AdmissionQuota copy = new AdmissionQuota(union, region, sex, oldest, new Limits(most, least));
        copy.taken = taken;
        return copy;
    }

    /** Whether that person is one of those it is about. */
    public boolean covers(Traits who) {
        return (union == null || union.id().equals(who.union())) && (region == null || region.id().equals(who.region()))
                && (sex == null || sex == who.sex()) && (oldest == null || who.age() <= oldest);
    }

    /** Counts people in or out; refuses more than it allows. */
    public void count(int people) {
        if (people > 0 && most != null && taken + people > most) {
            throw Refusal.conflict("admission.quota-below-taken", taken + people, most).at("quotas");
        }
        taken += people;
    }

    boolean full() {
        return most != null && taken >= most;
    }

    /** How many places are still kept for its people. */
    public int owed() {
        return Math.max(0, least - taken);
    }

    public Long id() {
        return id;
    }

    /** {@code null} for all unions. */
    public Union union() {
        return union;
    }

    /** {@code null} for all regions. */
    public Region region() {
        return region;
    }

    /** {@code null} for both. */
    public Sex sex() {
        return sex;
    }

    /** Age in years on the first day of the intake, inclusive; {@code null} for all ages. */
    public Integer oldest() {
        return oldest;
    }

    /** {@code null} for no limit but that of the places. */
    public Integer most() {
        return most;
    }

    public int least() {
        return least;
    }

    /** How many of its people have a place now. */
    public int taken() {
        return taken;
    }
}
