package org.arasan.planning;

/** The six steps of an intake, in their order; each waits for the one before it. */
public enum IntakeStep {
    /** Members enrol with their vouchers. */ MEMBERS,
    /** Every guest gets a bed. */ ROOMS,
    /** Every member sits in a study group. */ GROUPS,
    /** The course is laid out and published. */ TIMETABLE,
    /** Guests come, learn and leave. */ RUNNING,
    /** Hours and stay are counted, certificates issued. */ COMPLETED
}
