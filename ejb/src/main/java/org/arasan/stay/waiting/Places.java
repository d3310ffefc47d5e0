package org.arasan.stay.waiting;

import java.util.List;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.voucher.Voucher;

/**
 * How a member stands with places.
 *
 * @param offers beds that are offered, or were accepted and wait for the voucher; the first to lapse first
 * @param requests what the member waits for, with the place in the line
 * @param lost requests that ended with an offer that was not answered in time or declined, for days still ahead
 * @param vouchers approved ones of the member, which may pay for an offer
 * @param open intakes for which the member may ask
 */
public record Places(List<Stay> offers, List<Line> requests, List<Stay> lost, List<Voucher> vouchers, List<Intake> open) {

    /** Whether there is nothing to tell and nothing to ask for. */
    public boolean isEmpty() {
        return offers.isEmpty() && requests.isEmpty() && lost.isEmpty() && open.isEmpty();
    }
}
