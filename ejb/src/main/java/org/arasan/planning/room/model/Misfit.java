package org.arasan.planning.room.model;

/**
 * Something about a room that is wrong for a guest.
 *
 * @param sleeper the index of the guest
 * @param room the index of the room
 * @param constraint the constraint that it breaks: its name in {@link RoomWeights}
 * @param count how often it breaks it: once a stay, or once a night of it
 */
public record Misfit(int sleeper, int room, String constraint, int count) {
}
