package org.arasan.course;

import org.arasan.programme.Enrolment;

/** Told inside the transaction: that person stands on the rolls of other lessons than before. */
public record RollsChanged(Enrolment enrolment) {
}
