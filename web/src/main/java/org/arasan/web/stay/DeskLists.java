package org.arasan.web.stay;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.arasan.Spelling;
import org.arasan.member.Iin;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.ReceptionDay;
import org.arasan.stay.reception.ScannedVoucher;
import org.arasan.stay.reception.StayPapers;

/** Guests as the front desk sorts them on a day: awaited, in house, leaving, gone, not come. */
public record DeskLists(List<Stay> all, ReceptionDay day, boolean searched) {

    private static final int MANY = 15;

    /**
     * Only those whose name or voucher holds these words, or who have that IIN; letters that Kazakh alone has may be typed as their Russian
     * neighbours, and a voucher may be scanned.
     */
    static DeskLists of(List<Stay> stays, ReceptionDay day, String words) {
        if (words == null || words.isBlank()) {
            return new DeskLists(stays, day, false);
        }
        String digits = words.replaceAll("\\s", "");
        String wanted = Spelling.folded(ScannedVoucher.of(words).number());
        Predicate<Stay> meant = Iin.flaw(digits) == Iin.Flaw.SOUND ? stay -> !stay.member().erased() && stay.member().iin().digits().equals(digits)
                : stay -> known(stay).contains(wanted);
        return new DeskLists(stays.stream().filter(meant).toList(), day, true);
    }

    private static String known(Stay stay) {
        return Spelling.folded(stay.member().fullName()) + " "
                + (stay.voucher() == null ? "" : Spelling.folded(stay.voucher().number()));
    }

    /** The one who was searched for, if it is one. */
    Optional<Stay> found() {
        return searched && all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    public List<Stay> arrivals() {
        return where(stay -> stay.state() == Stay.State.CONFIRMED);
    }

    public List<Stay> inHouse() {
        return where(stay -> StayLook.of(stay, day.day()) == StayLook.IN_HOUSE);
    }

    /** Whether those in house are so many that the list stays folded until somebody asks for it. */
    public boolean many() {
        return !searched && inHouse().size() > MANY;
    }

    public List<Stay> departures() {
        return where(stay -> StayLook.of(stay, day.day()) == StayLook.LEAVING);
    }

    public List<Stay> gone() {
        return where(stay -> stay.state() == Stay.State.CHECKED_OUT);
    }

    public List<Stay> noShows() {
        return where(stay -> stay.state() == Stay.State.NO_SHOW);
    }

    /** Why a guest cannot be checked in now, or null. */
    public Breach whyNot(Stay stay) {
        return stay.whyNoCheckIn(day.day()).orElse(null);
    }

    /** Whether the guest was to come earlier. */
    public boolean late(Stay stay) {
        return day.late().stream().anyMatch(each -> each.id().equals(stay.id()));
    }

    /** What was seen of the guest's papers. */
    public StayPapers papers(Stay stay) {
        return day.papers().getOrDefault(stay.id(), new StayPapers(stay));
    }

    /** What is still lacking of them, or null. */
    public Breach lacking(Stay stay) {
        return stay.open() ? papers(stay).lacking(day.asOf()).orElse(null) : null;
    }

    private List<Stay> where(Predicate<Stay> what) {
        return all.stream().filter(what).toList();
    }
}
