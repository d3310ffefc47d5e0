package org.arasan.web.stay;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.member.Member;
import org.arasan.member.Sex;
import org.arasan.programme.Enrolment.Need;
import org.arasan.resort.Bed;
import org.arasan.stay.EarlyDeparture;
import org.arasan.stay.Stay;

/**
 * A stay as programs read it; nobody's IIN stands here.
 *
 * @param lastDay the day of check-out
 * @param byHand whether the bed was chosen by hand, so that placing everybody leaves it alone
 * @param finished whether the guest stayed to the end, or left early for an accepted reason
 */
public record StayRow(Long id, Long intake, Long enrolment, Guest guest, String voucher, Stay.State state, Place bed, boolean byHand,
        LocalDate firstDay, LocalDate lastDay, int nights, Instant checkedInAt, Instant checkedOutAt, EarlyDeparture leftEarly,
        boolean finished) {

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

    static StayRow of(Stay stay) {
        Member member = stay.enrolment().member();
        Guest guest = new Guest(member.id(), member.fullName(), member.sex(), stay.enrolment().need());
        return new StayRow(stay.id(), stay.enrolment().intake().id(), stay.enrolment().id(), guest, stay.voucher().number(), stay.state(),
                Place.of(stay.bed()), stay.pinned(), stay.period().firstDay(), stay.period().lastDay(), stay.period().nights(),
                stay.checkedInAt(), stay.checkedOutAt(), stay.leftEarly(), stay.finished());
    }
}
