package org.arasan.stay.lodging;

import java.time.Instant;
import org.arasan.member.Member;
import org.arasan.member.Sex;
import org.arasan.stay.Booking;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;

/**
 * A guest as the room rules see one: no name and no paper, only what decides about a bed.
 *
 * @param id the stay's id, 0 where there is none yet
 * @param iin the guest's own IIN, which others may name in their wish; {@code null} of an erased member
 * @param wish the IIN of the person to share a room with, or {@code null}
 */
public record Guest(long id, String iin, Sex sex, String wish, Need need, StayPeriod period) {

    /** The guest of a stay, in the bed of now. */
    public static Guest of(Stay stay) {
        return of(stay, stay.bedPeriod());
    }

    /** The guest of a stay as one who looks for another bed at that moment: only the rest of the stay counts. */
    public static Guest moving(Stay stay, Instant now) {
        return of(stay, stay.period().from(now));
    }

    /** The guest of a stay that has not been booked yet. */
    public static Guest booking(Booking booking) {
        return of(0, booking.member(), booking.wish(), booking.period());
    }

    /** The guest of a stay as they would be during other days. */
    public static Guest during(Stay stay, StayPeriod period) {
        return of(stay, period);
    }

    private static Guest of(Stay stay, StayPeriod period) {
        return of(stay.id(), stay.member(), stay.wish(), period);
    }

    private static Guest of(long id, Member member, StayWish asked, StayPeriod period) {
        return new Guest(id, member.erased() ? null : member.iin().digits(), member.sex(), asked.wish(), asked.need(), period);
    }

    /** Whether this guest asked to share a room with the other. */
    public boolean names(Guest other) {
        return wish != null && wish.equals(other.iin);
    }

    /** Whether the two name each other. */
    public boolean pairsWith(Guest other) {
        return names(other) && other.names(this);
    }

    /** Whether the two are a man and a woman who name each other: the only people of two sexes who may share a room. */
    public boolean coupleWith(Guest other) {
        return sex != other.sex && pairsWith(other);
    }

    /** Whether the two would be in the house at the same time. */
    public boolean meets(Guest other) {
        return id != other.id && period.overlaps(other.period);
    }

    /** Two guests are one if they have the same stay. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Guest guest && guest.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
