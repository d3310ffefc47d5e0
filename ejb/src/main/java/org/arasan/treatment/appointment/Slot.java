package org.arasan.treatment.appointment;

import java.time.Instant;
import org.arasan.resort.Venue;

/** Where and when an appointment is: a place in a cabinet, counted from 1, and the moment it begins. */
public record Slot(Venue venue, int place, Instant starts) {
}
