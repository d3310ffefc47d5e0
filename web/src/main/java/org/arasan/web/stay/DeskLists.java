package org.arasan.web.stay;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.arasan.Spelling;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;

/** The guests of an intake as the front desk sorts them on a day: awaited, in house, leaving, gone. */
public record DeskLists(List<Stay> all, LocalDate today) {

    /** Only those whose name or voucher holds these words; letters that Kazakh alone has may be typed as their Russian neighbours. */
    static DeskLists of(List<Stay> stays, LocalDate today, String words) {
        String wanted = Spelling.folded(words);
        return new DeskLists(stays.stream().filter(stay -> wanted.isEmpty() || known(stay).contains(wanted)).toList(), today);
    }

    private static String known(Stay stay) {
        return Spelling.folded(stay.member().fullName()) + " " + Spelling.folded(stay.voucher().number());
    }

    public List<Stay> arrivals() {
        return where(stay -> stay.state() == Stay.State.CONFIRMED);
    }

    public List<Stay> inHouse() {
        return where(stay -> StayLook.of(stay, today) == StayLook.IN_HOUSE);
    }

    public List<Stay> departures() {
        return where(stay -> StayLook.of(stay, today) == StayLook.LEAVING);
    }

    public List<Stay> gone() {
        return where(stay -> stay.state() == Stay.State.CHECKED_OUT);
    }

    /** Why a guest cannot be checked in now, or null. */
    public Breach whyNot(Stay stay) {
        return stay.whyNoCheckIn(today).orElse(null);
    }

    private List<Stay> where(Predicate<Stay> what) {
        return all.stream().filter(what).toList();
    }
}
