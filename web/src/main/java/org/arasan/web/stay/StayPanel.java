package org.arasan.web.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.FittingBed;

/**
 * The stay that is looked at beside the grid: what may be done with it today, and which other beds would do.
 *
 * @param wished the stay of whoever the guest wants to share a room with, or null
 */
public record StayPanel(Stay stay, Stay wished, List<FittingBed> fitting, LocalDate today) {

    private static final int OFFERED = 8;

    public StayLook look() {
        return StayLook.of(stay, today);
    }

    /** The day of the stay, 1 on the day of check-in; 0 before and after. */
    public int day() {
        boolean during = !today.isBefore(stay.period().firstDay()) && !today.isAfter(stay.period().lastDay());
        return during ? (int) (today.toEpochDay() - stay.period().firstDay().toEpochDay()) + 1 : 0;
    }

    public int days() {
        return (int) (stay.period().lastDay().toEpochDay() - stay.period().firstDay().toEpochDay()) + 1;
    }

    public boolean mayArrive() {
        return stay.whyNoCheckIn(today).isEmpty();
    }

    public boolean mayLeave() {
        return stay.whyNoCheckOut(today).isEmpty();
    }

    public boolean mayLeaveEarly() {
        return stay.state() == Stay.State.CHECKED_IN && today.isBefore(stay.period().lastDay());
    }

    public boolean mayRelease() {
        return stay.state() == Stay.State.CONFIRMED && stay.bed() != null;
    }

    /** Whether the guest sleeps in one room with the person wished for. */
    public boolean wishMet() {
        return wished != null && wished.bed() != null && stay.bed() != null && wished.bed().room().id().equals(stay.bed().room().id());
    }

    public EarlyDeparture[] reasons() {
        return EarlyDeparture.values();
    }

    /** The best few. */
    public List<FittingBed> offered() {
        return fitting.stream().limit(OFFERED).toList();
    }

    /** The ids of all beds that fit, for the script. */
    public String fits() {
        return fitting.stream().map(each -> String.valueOf(each.bed().id())).collect(Collectors.joining(","));
    }
}
