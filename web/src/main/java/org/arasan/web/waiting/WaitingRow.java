package org.arasan.web.waiting;

import java.time.Instant;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.waiting.Line;
import org.arasan.web.stay.StayRow;

/**
 * Somebody who waits, or to whom a place is offered.
 *
 * @param stay REQUESTED while the guest waits; HELD, with its bed and until when, while a place is offered
 * @param since when the guest asked: the order of the list
 * @param position among those who wait for the same intake (or none) and category, from 1; null where a place is offered
 * @param of how many wait for the same; null where a place is offered
 * @param acceptedAt when the guest took the offer, which waits for the voucher; or null
 */
public record WaitingRow(StayRow stay, Instant since, Need need, Integer position, Integer of, Instant acceptedAt) {

    static WaitingRow of(Line line) {
        Stay stay = line.stay();
        return new WaitingRow(StayRow.of(stay), stay.queuedAt(), stay.wish().need(), line.position(), line.of(), null);
    }

    static WaitingRow of(Stay offered) {
        return new WaitingRow(StayRow.of(offered), offered.queuedAt(), offered.wish().need(), null, null, offered.acceptedAt());
    }
}
