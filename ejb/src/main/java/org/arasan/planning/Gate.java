package org.arasan.planning;

import java.util.List;

/**
 * One thing that stands, or does not stand, between an intake and its next step.
 *
 * @param what it is
 * @param blocks the step that cannot be finished before it is settled
 * @param kind whether it stops the present step, will stop a later one, or is settled
 * @param numbers what its text counts
 */
public record Gate(What what, IntakeStep blocks, Kind kind, List<Long> numbers) {

    /** How it weighs now. */
    public enum Kind { STOP, WARN, FINE }

    /** What it is about. */
    public enum What {
        NO_MEMBERS, BEDS_SHORT, BEDS_ENOUGH, ACCESSIBLE_SHORT, UNPLACED, NO_TRAINERS, NO_CURRICULUM, UNGROUPED, HOURS_MISSING,
        NOT_PUBLISHED, NOT_ARRIVED, ROLLS_OPEN, IN_HOUSE, CERTIFICATES
    }
}
