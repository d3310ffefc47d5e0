package org.arasan.stay.booking;

/** Told inside the transaction: nights went back on sale at that resort, or somebody began to wait there. */
public record BedFreed(Long resort) {
}
