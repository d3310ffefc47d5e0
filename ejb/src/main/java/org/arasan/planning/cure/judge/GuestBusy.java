package org.arasan.planning.cure.judge;

import org.arasan.planning.cure.facts.CureGuest.Doing;

/** What a guest does for a while beside treatments, which nothing of the plan changes. */
record GuestBusy(int guest, Doing doing, int from, int until) {
}
