package org.arasan.stay.booking;

import java.time.LocalDate;
import org.arasan.stay.Stay;
import org.arasan.stay.StayWish;

/**
 * What somebody asks to book.
 *
 * @param intake the intake the guest takes part in; its resort and its days are those of the stay unless others are named
 * @param resort for a stay by itself
 * @param lastDay the day of check-out
 * @param state REQUESTED to wait, HELD to keep a bed for a while, CONFIRMED where the voucher is at hand
 * @param bed its id, or null: a held stay is given the best bed that fits, a confirmed one waits to be placed
 * @param voucher its number, for a confirmed stay
 * @param why in the caller's words, or null
 * @param iin of the guest, instead of the id or beside it: an administrator of one resort books nobody else whom the house does not know
 */
public record StayRequest(Long intake, Long resort, Long member, LocalDate firstDay, LocalDate lastDay, Stay.State state, Long bed,
        StayWish wish, String voucher, String why, String iin) {
}
