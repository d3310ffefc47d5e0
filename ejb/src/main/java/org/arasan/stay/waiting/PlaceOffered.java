package org.arasan.stay.waiting;

import org.arasan.stay.Stay;

/** Told inside the transaction: a bed is held for somebody who waited; {@link Stay#heldUntil} says how long. */
public record PlaceOffered(Stay stay) {
}
