package org.arasan.stay.booking;

/**
 * Told inside the transaction: nights may have come free at that resort, or beds fit others than before, or somebody began to wait there.
 * Whoever makes such a change tells it; the waiting list looks for itself what it means.
 */
public record BedFreed(Long resort) {
}
