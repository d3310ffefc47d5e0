package org.arasan.stay.booking;

import org.arasan.programme.Enrolment;

/** Told inside the transaction: another member takes over a place in an intake, and with it the place in the study group. */
public record GuestReplaced(Enrolment former, Enrolment successor) {
}
