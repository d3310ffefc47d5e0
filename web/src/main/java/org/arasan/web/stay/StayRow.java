package org.arasan.web.stay;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.member.Member;
import org.arasan.member.Sex;
import org.arasan.resort.Bed;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;

/**
 * A stay as programs read it; nobody's IIN stands here.
 *
 * @param intake null for a stay by itself
 * @param voucher its number, null until confirmed
 * @param byHand whether the bed was chosen by hand, so that placing everybody leaves it alone
 * @param heldUntil when a hold lapses, null unless it is held
 * @param lastDay the day of check-out
 * @param expectedAt when a guest who comes late is expected, or null
 * @param finished whether the guest stayed to the end, or left early for an accepted reason
 * @param version changes whenever the stay does
 */
public record StayRow(Long id, Long resort, Long intake, Long enrolment, Guest guest, String voucher, Stay.State state, Place bed,
        boolean byHand, LocalDate firstDay, LocalDate lastDay, int nights, String category, Instant heldUntil,
        Instant expectedAt, Instant checkedInAt, Instant checkedOutAt, EarlyDeparture leftEarly, boolean finished, int version) {

    /** Who stays. */
    public record Guest(Long id, String name, Sex sex, Need need) {
    }

    /** A bed and where it stands. */
    public record Place(Long id, String label, String room, String building, int floor, String category) {

        static Place of(Bed bed) {
            return bed == null ? null : new Place(bed.id(), bed.label(), bed.room().number(), bed.room().building(), bed.room().floor(),
                    bed.room().category());
        }
    }

    public static StayRow of(Stay stay) {
        Member member = stay.member();
        return new StayRow(stay.id(), stay.resort().id(), stay.intake() == null ? null : stay.intake().id(),
                stay.enrolment() == null ? null : stay.enrolment().id(),
                new Guest(member.id(), member.fullName(), member.sex(), stay.wish().need()),
                stay.voucher() == null ? null : stay.voucher().number(), stay.state(), Place.of(stay.bed()), stay.pinned(),
                stay.period().firstDay(), stay.period().lastDay(), stay.period().nights(), stay.wish().category(),
                stay.heldUntil(), stay.expectedAt(), stay.checkedInAt(), stay.checkedOutAt(), stay.leftEarly(), stay.finished(),
                stay.version());
    }
}
