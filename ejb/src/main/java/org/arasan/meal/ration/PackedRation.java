package org.arasan.meal.ration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.meal.Sitting;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;

/**
 * Food packed for a guest who is away at a meal: who leaves before it or during it on the last day, or is on an excursion. The kitchen
 * wants to know some days before; the desk may enter one later, which is written down.
 */
@Entity
public class PackedRation implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "packed_ration_seq")
    @SequenceGenerator(name = "packed_ration_seq", sequenceName = "packed_ration_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private ResortHours.Kind meal;

    private boolean leaving;
    private boolean late;
    private Instant askedAt;

    protected PackedRation() {
    }

    private PackedRation(Stay stay, LocalDate day, ResortHours.Kind meal, Instant now) {
        this.stay = stay;
        this.day = day;
        this.meal = meal;
        this.leaving = day.equals(stay.period().lastDay());
        this.askedAt = now;
    }

    /**
     * One that somebody asks for at that moment. Refused where no such meal of the guest's is: the house serves none, the day is over or
     * not of the stay, or the guest comes after it. Refused to the guest where it is too late, with the last day on which it could be
     * asked for.
     */
    static PackedRation asked(Stay stay, LocalDate day, ResortHours.Kind meal, Asking asking) {
        if (meal == null || Sitting.of(stay.resort(), meal).isEmpty() || !Sitting.MEALS.contains(meal)) {
            throw Refusal.invalid("meal.not-served").at("meal");
        }
        if (day == null || !stay.period().isDay(day)) {
            throw Refusal.invalid("meal.ration-outside", stay.period().firstDay(), stay.period().lastDay()).at("day");
        }
        ZoneId zone = stay.resort().zone();
        if (day.isBefore(LocalDate.ofInstant(asking.now(), zone))) {
            throw Refusal.conflict("meal.ration-past", day).at("day");
        }
        if (isBeforeArrival(stay.period(), day, Sitting.of(stay.resort(), meal), zone)) {
            throw Refusal.conflict("meal.ration-before-arrival", day).at("meal");
        }
        PackedRation ration = new PackedRation(stay, day, meal, asking.now());
        ration.late = asking.isLate(day, zone);
        if (ration.late && !asking.byDesk()) {
            throw Refusal.conflict("meal.ration-late", asking.rules().lastDayToAskFor(day), asking.rules().daysBefore()).at("day");
        }
        return ration;
    }

    /**
     * The moment at which somebody asks, under the rules of the house.
     *
     * @param byDesk whether the desk enters it, which may be late
     */
    record Asking(RationRules rules, Instant now, boolean byDesk) {

        boolean isLate(LocalDate day, ZoneId zone) {
            return LocalDate.ofInstant(now, zone).isAfter(rules.lastDayToAskFor(day));
        }
    }

    private static boolean isBeforeArrival(StayPeriod stay, LocalDate day, List<Sitting> sittings, ZoneId zone) {
        return day.equals(stay.firstDay())
                && sittings.stream().allMatch(each -> day.atTime(each.until()).atZone(zone).toInstant().isBefore(stay.arrives()));
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Stay stay() {
        return stay;
    }

    public LocalDate day() {
        return day;
    }

    public ResortHours.Kind meal() {
        return meal;
    }

    /** Whether it is for the way home; else for an excursion. */
    public boolean leaving() {
        return leaving;
    }

    /** Whether it was asked for later than the house wants. */
    public boolean late() {
        return late;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
