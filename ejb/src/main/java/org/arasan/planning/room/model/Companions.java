package org.arasan.planning.room.model;

/**
 * Two guests who would share a room: the indices of both.
 *
 * @param constraint the constraint that is broken where they do not: its name in {@link RoomWeights}
 */
public record Companions(int one, int other, String constraint) {
}
