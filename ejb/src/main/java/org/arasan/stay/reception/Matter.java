package org.arasan.stay.reception;

/** What about a guest waits for somebody's decision, the most pressing first. */
public enum Matter {
    /** To have left on an earlier day. */
    OVERDUE,
    /** Comes today or tomorrow, or should have come, and has no bed. */
    NO_BED,
    /** Later than the house waits for its guests. */
    NOT_COME,
    /** The hold ends within the hour. */
    HOLD_LAPSES,
    /** Waits for a bed. */
    REQUEST_WAITS,
    /** Has a bed in a place that is closed at that time. */
    CLOSED_ROOM,
    /** In house without having shown who they are, or a fresh card. */
    PAPERS_LACKING,
    /** A doctor is to see the guest first, and has not. */
    DOCTOR_FIRST
}
