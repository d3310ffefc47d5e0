package org.arasan.planning.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.waiting.Promised;

/** Tells the waiting list, which lies below, which beds are needed for guests who have paid: as placing everybody would choose them. */
@ApplicationScoped
public class PromisedBeds implements Promised {

    @Override
    public void seat(List<Quarters> rooms, List<Guest> guests) {
        RoomPlan.of(rooms, guests, guest -> false);
    }
}
