package org.arasan.stay.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.arasan.stay.Breach;

/**
 * A health-resort card (санаторно-курортная карта), by its day of issue; {@code null} where the guest has brought none. Houses take it for
 * some calendar months: two in Russia, one in Belarus. Without a fresh one treatment from day 1 is not promised.
 */
public record HealthCard(LocalDate issuedOn) {

    /** What stands against it on the day of arrival; one issued on 31 December is good for two months until the last of February. */
    public Optional<Breach> whyNot(LocalDate arrival, int months) {
        if (issuedOn == null) {
            return Optional.of(Breach.of("reception.card-missing"));
        }
        return issuedOn.plusMonths(months).isBefore(arrival)
                ? Optional.of(Breach.of("reception.card-too-old", issuedOn, months, arrival)) : Optional.empty();
    }
}
