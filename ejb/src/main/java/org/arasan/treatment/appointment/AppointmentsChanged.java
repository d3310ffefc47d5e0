package org.arasan.treatment.appointment;

import java.util.Collection;
import org.arasan.stay.Stay;

/** Told inside the transaction: guests have appointments at other times than before, or no longer. */
public record AppointmentsChanged(Collection<Stay> stays) {
}
