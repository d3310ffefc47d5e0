package org.arasan.resort;

/** What a room is like: where it lies, what it offers and how many beds it has (1 to 12). */
public record RoomFeatures(String building, int floor, String category, int beds, boolean accessible, boolean lift) {

    public RoomFeatures {
        if (beds < 1 || beds > 12) {
            throw new IllegalArgumentException("a room has 1 to 12 beds");
        }
    }
}
