package org.arasan.planning.room;

import java.util.List;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;

/** How an intake is placed: who has a bed, who has none and why, and which wishes to share a room are not met. */
public record Placing(List<Stay> placed, List<Unplaced> unplaced, List<UnmetWish> unmetWishes) {

    /** A guest without a bed. */
    public record Unplaced(Stay stay, Breach why) {
    }

    /** A guest who asked for somebody and sleeps in another room; {@code mutual} if that one asked for the guest too. */
    public record UnmetWish(Stay stay, Stay named, boolean mutual) {
    }
}
