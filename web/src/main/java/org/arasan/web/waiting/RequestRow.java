package org.arasan.web.waiting;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.waiting.Line;

/**
 * What the member who reads it waits for.
 *
 * @param lastDay the day of check-out
 * @param since when the member asked: the order of the list
 * @param position among those who wait for the same intake and category, from 1; null where it waits no more
 */
public record RequestRow(Long id, String resort, Long intake, LocalDate firstDay, LocalDate lastDay, String category, Need need, Instant since,
        Integer position, Integer of, Stay.State state) {

    static RequestRow of(Line line) {
        return of(line.stay(), line.position(), line.of());
    }

    static RequestRow of(Stay stay) {
        return of(stay, null, null);
    }

    private static RequestRow of(Stay stay, Integer position, Integer of) {
        return new RequestRow(stay.id(), stay.resort().name(), stay.intake() == null ? null : stay.intake().id(), stay.period().firstDay(),
                stay.period().lastDay(), stay.wish().category(), stay.wish().need(), stay.queuedAt(), position, of, stay.state());
    }
}
