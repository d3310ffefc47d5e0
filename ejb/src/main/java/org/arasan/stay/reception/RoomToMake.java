package org.arasan.stay.reception;

import java.time.Instant;
import java.util.Comparator;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;

/**
 * A room that guests have left lately.
 *
 * @param leftAt when the last of them left; {@code null} where somebody has said of a room nobody left that it is to be made ready
 * @param turn the last that was said of it since then, or {@code null}
 * @param next whoever comes there next, or {@code null}
 */
public record RoomToMake(Room room, Instant leftAt, RoomTurn turn, Stay next) {

    /** What is to be made ready first: where the next guest comes soonest; what is ready last. */
    static final Comparator<RoomToMake> URGENT_FIRST = Comparator.comparing(RoomToMake::ready)
            .thenComparing(each -> each.next == null ? Instant.MAX : each.next.period().arrives())
            .thenComparing(each -> each.room.building()).thenComparing(each -> each.room.floor())
            .thenComparing(each -> each.room.number().length()).thenComparing(each -> each.room.number());

    public boolean ready() {
        return turn != null && turn.ready();
    }
}
