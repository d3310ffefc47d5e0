package org.arasan.programme;

/**
 * Told inside the transaction: somebody is enrolled in that intake now, by whatever way they came. Whoever enrols tells it once the rows
 * are written; whoever counts the places of intakes counts them, or refuses what there is no place for.
 */
public record Enrolled(Intake intake) {
}
