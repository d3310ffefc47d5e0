package org.arasan.resort;

/** What a room is like: where it lies, what it offers and how many ordinary beds it has (1 to 12). */
public record RoomFeatures(String building, int floor, String category, int beds, boolean accessible, boolean lift) {

    public static final int MOST_BEDS = 12;

    public RoomFeatures {
        if (beds < 1 || beds > MOST_BEDS) {
            throw new IllegalArgumentException("a room has 1 to 12 beds");
        }
    }
}
