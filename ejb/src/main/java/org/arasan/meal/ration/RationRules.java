package org.arasan.meal.ration;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.resort.Resort;

/** How many days before the day of the meal a house wants to know of a packed ration; {@value #USUAL} unless it said otherwise. */
@Entity
@Table(name = "ration_rule")
public class RationRules implements Versioned {

    /** As houses of the region ask for it. */
    public static final int USUAL = 3;
    /** More would be longer than most stays. */
    public static final int MOST = 30;

    @Id
    private Long resortId;

    @Version
    private int version;

    private int daysBefore;

    protected RationRules() {
    }

    RationRules(Long resort, int daysBefore) {
        this.resortId = resort;
        this.daysBefore = daysBefore;
    }

    static RationRules of(Resort resort, EntityManager em) {
        RationRules own = em.find(RationRules.class, resort.id());
        return own == null ? new RationRules(resort.id(), USUAL) : own;
    }

    /** Refuses less than no day, and more than {@value #MOST}. */
    void set(Integer days) {
        if (days == null || days < 0 || days > MOST) {
            throw Refusal.invalid("meal.ration-days", MOST).at("daysBefore");
        }
        daysBefore = days;
    }

    /** The last day on which a ration for that day can be asked for. */
    public LocalDate lastDayToAskFor(LocalDate day) {
        return day.minusDays(daysBefore);
    }

    @Override
    public Long id() {
        return resortId;
    }

    @Override
    public int version() {
        return version;
    }

    public int daysBefore() {
        return daysBefore;
    }
}
