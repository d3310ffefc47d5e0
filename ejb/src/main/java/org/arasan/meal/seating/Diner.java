package org.arasan.meal.seating;

import java.util.BitSet;
import java.util.List;

/**
 * A guest who is to be seated at one meal.
 *
 * @param stay  the id of the guest's stay
 * @param party of whom it is best to eat together: the study group, or the guest alone
 * @param mates who share a room or came as a couple: they eat together before all others
 * @param days  by sitting, the days on which the guest would eat there, counted from any one day
 */
record Diner(Long stay, String party, String mates, List<BitSet> days) {
}
