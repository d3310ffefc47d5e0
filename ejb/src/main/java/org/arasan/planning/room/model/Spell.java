package org.arasan.planning.room.model;

import java.time.LocalDate;

/**
 * A stretch of time in which nobody comes or goes. Every stay is a row of spells.
 *
 * @param index its place in time, from 0
 * @param nights how many nights it counts for: at least one
 * @param day the day on which it begins
 */
public record Spell(int index, int nights, LocalDate day) {
}
