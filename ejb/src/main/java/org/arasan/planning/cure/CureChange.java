package org.arasan.planning.cure;

import java.time.Instant;

/**
 * One appointment that a plan makes, moves or cancels.
 *
 * @param appointment its row; {@code null} for a new one
 * @param version     of that row as it was planned with
 * @param place       of the cabinet, 1 being the first
 * @param starts      {@code null} where it is cancelled, or gets no time
 */
public record CureChange(long prescription, Long appointment, Integer version, int place, Instant starts) {
}
