package org.arasan.stay.waiting;

import java.util.List;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;

/**
 * Finds beds, on paper, for guests whose stay is confirmed and who have none yet: what they need is nobody else's. The planning of
 * rooms, which lies above, knows how.
 */
public interface Promised {

    /** Puts as many of these guests as possible into free beds of these rooms; whoever sleeps there stays where they are. */
    void seat(List<Quarters> rooms, List<Guest> guests);
}
