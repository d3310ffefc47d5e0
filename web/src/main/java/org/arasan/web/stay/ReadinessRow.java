package org.arasan.web.stay;

import java.time.Instant;
import org.arasan.stay.reception.RoomToMake;

/**
 * A room that guests have left lately.
 *
 * @param ready whether somebody has said that it is ready
 * @param saidAt when that was said, and by whom; null where nobody has said anything
 * @param nextStay the stay of the guest who comes there next, or null
 */
public record ReadinessRow(Long room, String number, String building, int floor, Instant leftAt, boolean ready, Instant saidAt, String saidBy,
        Long nextStay, Instant nextArrives) {

    static ReadinessRow of(RoomToMake each) {
        boolean said = each.turn() != null;
        return new ReadinessRow(each.room().id(), each.room().number(), each.room().building(), each.room().floor(), each.leftAt(),
                each.ready(), said ? each.turn().at() : null, said ? each.turn().account().name() : null,
                each.next() == null ? null : each.next().id(), each.next() == null ? null : each.next().period().arrives());
    }
}
