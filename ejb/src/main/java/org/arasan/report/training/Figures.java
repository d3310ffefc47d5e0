package org.arasan.report.training;

/**
 * What is counted of some courses that are over.
 *
 * @param people    different people who completed one: these are trained
 * @param tookPart  places of people who attended at least one academic hour, or completed the course
 * @param completed places of people who completed it; whoever completed two courses counts twice
 * @param given     different academic hours whose roll was called
 * @param attended  academic hours attended, an hour of a course once a person
 * @param bedDays   nights slept in the stays that belong to the courses
 * @param women     of the people trained
 * @param young     of the people trained, as old as the rule says or younger on the first day of the course
 */
public record Figures(long people, long tookPart, long completed, long given, long attended, long bedDays, long women, long young) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    /** Percent of those who took part who completed. */
    public long rate() {
        return percent(completed, tookPart);
    }

    /** Percent of the people trained. */
    public long womenShare() {
        return percent(women, people);
    }

    /** Percent of the people trained. */
    public long youngShare() {
        return percent(young, people);
    }

    private static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
