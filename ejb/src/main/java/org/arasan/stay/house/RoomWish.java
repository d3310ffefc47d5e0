package org.arasan.stay.house;

import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.resort.RoomFeatures;

/** What somebody wants a room to be; each answer may be missing. */
public record RoomWish(String building, Integer floor, String category, Integer beds, Boolean accessible, Boolean lift) {

    public static final int LOWEST_FLOOR = -2;
    public static final int HIGHEST_FLOOR = 60;
    private static final int LONGEST_NAME = 60;

    /** Refuses what is missing, too long or outside the limits, at its field. */
    public RoomFeatures features() {
        return new RoomFeatures(text(building, "building"), within(floor, LOWEST_FLOOR, HIGHEST_FLOOR, "floor"), text(category, "category"),
                within(beds, 1, RoomFeatures.MOST_BEDS, "beds"), Boolean.TRUE.equals(accessible), Boolean.TRUE.equals(lift));
    }

    static String text(String value, String field) {
        if (value == null || value.isBlank()) {
            throw Refusal.invalid("resort.answer-missing").at(field);
        }
        return Length.within(LONGEST_NAME, value.strip(), field);
    }

    private static int within(Integer value, int least, int most, String field) {
        if (value == null) {
            throw Refusal.invalid("resort.answer-missing").at(field);
        }
        if (value < least || value > most) {
            throw Refusal.invalid("resort.number-limits", value, least, most).at(field);
        }
        return value;
    }
}
