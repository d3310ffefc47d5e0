package org.arasan.resort;

/**
 * Who may share a room at a resort: policy, not law.
 *
 * @param sameSexRooms whether people who sleep in one room at the same time are of one sex
 * @param couplesExcepted whether a man and a woman who name each other may share a room, which is then theirs alone
 */
public record RoomSharing(boolean sameSexRooms, boolean couplesExcepted) {

    /** One sex to a room, couples excepted. */
    public static RoomSharing usual() {
        return new RoomSharing(true, true);
    }
}
