package org.arasan.voucher;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.resort.Resort;

/**
 * The vouchers that the federation grants a union for stays that begin in these days: in one region or all of them, at one resort or any.
 * An application takes a place, a refusal or an annulment gives it back. Whoever takes one locks this row first.
 */
@Entity
public class Quota implements Versioned {

    static final int MOST_VOUCHERS = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quota_seq")
    @SequenceGenerator(name = "quota_seq", sequenceName = "quota_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Union union;

    @ManyToOne(fetch = FetchType.LAZY)
    private Region region;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private int vouchers;

    protected Quota() {
    }

    /**
     * Refuses days that end before they begin, and a count below nothing.
     *
     * @param region null for all regions
     * @param resort null for any resort
     */
    public Quota(Union union, Region region, Resort resort, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw Refusal.invalid("voucher.dates-reversed").at("lastDay");
        }
        this.union = union;
        this.region = region;
        this.resort = resort;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Changes how many vouchers it grants; refused below those already {@code taken}. */
    public void grant(int count, long taken) {
        if (count < 0 || count > MOST_VOUCHERS) {
            throw Refusal.invalid("voucher.quota-range", MOST_VOUCHERS).at("vouchers");
        }
        if (count < taken) {
            throw Refusal.conflict("voucher.quota-below-taken", taken).at("vouchers");
        }
        vouchers = count;
    }

    /** Whether the wanted voucher may stand on it. */
    boolean fits(QuotaPlaces.Wanted wanted) {
        return union.id().equals(wanted.union().id()) && (region == null || region.id().equals(wanted.region().id()))
                && (resort == null || wanted.resort() != null && resort.id().equals(wanted.resort().id()))
                && !wanted.day().isBefore(firstDay) && !wanted.day().isAfter(lastDay);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Union union() {
        return union;
    }

    /** {@code null} for all regions. */
    public Region region() {
        return region;
    }

    /** {@code null} for any resort. */
    public Resort resort() {
        return resort;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public int vouchers() {
        return vouchers;
    }
}
