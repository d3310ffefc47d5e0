package org.arasan.programme;

/** An action being done: which, with what, and what was answered. {@code enrolment} is {@code null} for an action of the whole intake. */
public record ActionCall(String action, Intake intake, Enrolment enrolment, Details input) {
}
