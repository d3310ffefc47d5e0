package org.arasan.programme;

import jakarta.persistence.Embeddable;

/**
 * How the days of a course lie.
 *
 * @param overnight  whether its people sleep at the house: they have stays with a voucher and a bed, and the intake lasts from check-in
 *                   to check-out; otherwise it lasts from the start of its first day to the end of its last
 * @param daysBetween calendar days from one day of the course to the next: 1 day after day, 7 once a week
 */
@Embeddable
public record CourseCalendar(boolean overnight, int daysBetween) {

    /** A stay at a sanatorium, day after day. */
    public static final CourseCalendar STAY = new CourseCalendar(true, 1);
    /** Day after day, everybody goes home in the evening. */
    public static final CourseCalendar DAILY = new CourseCalendar(false, 1);
    /** One day a week. */
    public static final CourseCalendar WEEKLY = new CourseCalendar(false, 7);

    public CourseCalendar {
        if (daysBetween < 1 || overnight && daysBetween != 1) {
            throw new IllegalArgumentException("days follow one another, and a stay has no gaps");
        }
    }
}
