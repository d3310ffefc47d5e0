package org.arasan.stay;

/** Told inside the transaction: a stay has other days than before, or its guest is not coming or has gone before its end. */
public record StayChanged(Stay stay) {
}
