package org.arasan.web.stay;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.completion.standing.CourseProgress.Progress;
import org.arasan.stay.Breach;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;
import org.arasan.stay.StayEvent;
import org.arasan.stay.StayStep;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.voucher.Price;

/**
 * The stay that is looked at: what may be done with it today, which other beds would do, and what happened.
 *
 * @param wished the stay of whoever the guest wants to share a room with, or null
 * @param course null for a stay without a course
 * @param whyNoNoShow what stands against a no-show yet, or null
 */
public record StayPanel(Stay stay, Stay wished, List<FittingBed> fitting, List<StayEvent> history, Progress course, Breach whyNoNoShow,
        LocalDate today) {

    private static final int OFFERED = 5;
    private static final int LATEST = 6;

    public StayLook look() {
        return StayLook.of(stay, today);
    }

    /** In which the hours of this stay are told. */
    public ZoneId zone() {
        return stay.resort().zone();
    }

    /** The day of the stay, 1 on the day of check-in; 0 before and after. */
    public int day() {
        return stay.period().isDay(today) ? (int) (today.toEpochDay() - stay.period().firstDay().toEpochDay()) + 1 : 0;
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
        return stay.may(StayStep.CHECK_OUT) && today.isBefore(stay.period().lastDay());
    }

    public boolean mayRelease() {
        return stay.may(StayStep.RELEASE) && stay.bed() != null;
    }

    public boolean mayMove() {
        return stay.may(StayStep.MOVE) && stay.bed() != null;
    }

    /** A guest who waits is given a bed that is held for a while. */
    public boolean mayHold() {
        return stay.may(StayStep.HOLD) && stay.bed() == null;
    }

    public boolean mayConfirm() {
        return stay.may(StayStep.CONFIRM);
    }

    public boolean mayRetime() {
        return stay.may(StayStep.RETIME);
    }

    public boolean mayReplace() {
        return stay.may(StayStep.REPLACE);
    }

    public boolean mayMiss() {
        return stay.may(StayStep.MISS) && whyNoNoShow == null;
    }

    /** Whether a no-show is thinkable at all. */
    public boolean awaited() {
        return stay.may(StayStep.MISS);
    }

    public boolean mayTakeBack() {
        return stay.may(StayStep.TAKE_BACK_NO_SHOW);
    }

    public boolean mayCancel() {
        return stay.may(StayStep.CANCEL);
    }

    public boolean mayExpect() {
        return stay.may(StayStep.EXPECT_LATER);
    }

    /** Whether nothing at all can be done any more. */
    public boolean over() {
        return stay.state() == Stay.State.CHECKED_OUT || stay.state() == Stay.State.CANCELLED;
    }

    /** Whether the guest sleeps in one room with the person wished for. */
    public boolean wishMet() {
        return wished != null && wished.bed() != null && stay.bed() != null && wished.bed().room().id().equals(stay.bed().room().id());
    }

    /** What the voucher costs, or null where nobody said. */
    public Price price() {
        return stay.voucher() == null || stay.voucher().terms() == null ? null : stay.voucher().terms().price();
    }

    /** Per cent of the price. */
    public long share(long part) {
        return price().total() == 0 ? 0 : Math.round(100.0 * part / price().total());
    }

    public EarlyDeparture[] reasons() {
        return EarlyDeparture.values();
    }

    /** The best few. */
    public List<FittingBed> offered() {
        return fitting.stream().limit(OFFERED).toList();
    }

    /** The last few things that happened. */
    public List<StayEvent> latest() {
        return history.stream().limit(LATEST).toList();
    }
}
