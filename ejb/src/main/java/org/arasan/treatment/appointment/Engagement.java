package org.arasan.treatment.appointment;

/** A time in which a guest has something else to do than a treatment. */
public record Engagement(What what, Span span) {

    /** What it is; a meal may want some minutes around it, and an event is one for which the guest has signed up. */
    public enum What { LESSON, MEAL, EVENT }
}
