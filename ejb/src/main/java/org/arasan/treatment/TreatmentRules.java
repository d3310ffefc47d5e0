package org.arasan.treatment;

/**
 * How a treatment is given: minutes for the guest, minutes to make the place ready for the next, how often in the course of a stay,
 * between which stay days (1 = check-in, both included), minutes of rest after it. Nobody has one kind twice a day.
 */
public record TreatmentRules(int minutes, int preparation, Treatment.Load load, int count, int firstDay, int lastDay, int rest) {

    /** Minutes between the times at which a treatment usually may begin. */
    public static final int USUAL_GRID = 5;
    /** Minutes between the times at which a group begins: on the hour and half hour. */
    public static final int GROUP_GRID = 30;

    /** Refuses what no day can hold. */
    public TreatmentRules {
        if (minutes < 1 || preparation < 0 || rest < 0 || count < 1 || firstDay < 1 || count > lastDay - firstDay + 1) {
            throw new IllegalArgumentException("a treatment takes time and fits between its days, once a day");
        }
    }

    /** How many minutes lie between its possible starts where nobody has said: half hours for what looks like a group's. */
    public int usualGrid() {
        return minutes % GROUP_GRID == 0 && preparation == 0 ? GROUP_GRID : USUAL_GRID;
    }
}
