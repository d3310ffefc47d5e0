package org.arasan.web.waiting;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.resort.Bed;
import org.arasan.stay.Stay;

/**
 * A bed that is offered to the member who reads it.
 *
 * @param lastDay the day of check-out
 * @param until the end of the time to answer, or, once accepted, to bring the voucher
 * @param acceptedAt when the member took it; null where the answer is awaited
 */
public record OfferRow(Long id, String resort, Long intake, LocalDate firstDay, LocalDate lastDay, String bed, String building, int floor,
        String category, Instant until, Instant acceptedAt, Stay.State state) {

    static OfferRow of(Stay stay) {
        Bed bed = stay.bed();
        return new OfferRow(stay.id(), stay.resort().name(), stay.intake() == null ? null : stay.intake().id(), stay.period().firstDay(),
                stay.period().lastDay(), bed == null ? null : bed.label(), bed == null ? null : bed.room().building(),
                bed == null ? 0 : bed.room().floor(), bed == null ? null : bed.room().category(), stay.heldUntil(), stay.acceptedAt(),
                stay.state());
    }
}
