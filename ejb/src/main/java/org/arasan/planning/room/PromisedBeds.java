package org.arasan.planning.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.search.Patience;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.waiting.Promised;

/** Tells the waiting list, which lies below, which beds are needed for guests who have paid: chosen without a long search. */
@ApplicationScoped
public class PromisedBeds implements Promised {

    @Override
    public void seat(List<Quarters> rooms, List<Guest> guests) {
        new RoomPlan(rooms, guests, guest -> false, GuestBook.NAMELESS, RoomWeights.usual()).search(Patience.ofMoves(0), 1);
    }
}
