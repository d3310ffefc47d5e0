package org.arasan.treatment.prescription;

import java.time.LocalTime;

/** When in the day a doctor would rather have a treatment; it is a wish, noon parts the day. */
public enum PartOfDay {
    ANY, MORNING, AFTERNOON;

    /** Whether a treatment that begins at that time is in it. */
    public boolean holds(LocalTime start) {
        return switch (this) {
            case ANY -> true;
            case MORNING -> start.isBefore(LocalTime.NOON);
            case AFTERNOON -> !start.isBefore(LocalTime.NOON);
        };
    }
}
