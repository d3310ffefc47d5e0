package org.arasan.programme;

import org.arasan.Refusal;

/**
 * The settings of a programme, the same for all its intakes.
 *
 * @param days                  days of the stay as vouchers sell them, or days on which is taught
 * @param academicHours         of the whole course
 * @param academicHourMinutes   45 unless the federation counts otherwise
 * @param pauseMinutes          between two academic hours of one lesson
 * @param checkInLeadMinutes    how long before a lesson its check-in opens
 * @param rollCallGraceMinutes  how long after a lesson its roll call closes by itself
 */
public record ProgrammeSettings(int days, int academicHours, int academicHourMinutes, int pauseMinutes, int checkInLeadMinutes,
                                int rollCallGraceMinutes) {

    private static final int MOST_DAYS = 366;
    private static final int MOST_HOURS = 1000;
    private static final int MOST_MINUTES = 24 * 60;

    /** Refuses what cannot be, at the field where it stands. */
    public ProgrammeSettings {
        require(days, 1, MOST_DAYS, "days");
        require(academicHours, 1, MOST_HOURS, "academicHours");
        require(academicHourMinutes, 10, 180, "academicHourMinutes");
        require(pauseMinutes, 0, 180, "pauseMinutes");
        require(checkInLeadMinutes, 0, MOST_MINUTES, "checkInLeadMinutes");
        require(rollCallGraceMinutes, 0, MOST_MINUTES, "rollCallGraceMinutes");
    }

    /** So many days and academic hours of 45 minutes with pauses of ten. */
    public static ProgrammeSettings of(int days, int academicHours) {
        return new ProgrammeSettings(days, academicHours, 45, 10, 15, 60);
    }

    private static void require(int value, int least, int most, String field) {
        if (value < least || value > most) {
            throw Refusal.invalid("programme.number-outside", least, most, value).at(field);
        }
    }
}
