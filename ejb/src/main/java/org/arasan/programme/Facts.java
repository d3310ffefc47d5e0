package org.arasan.programme;

/**
 * What a member has to show when an intake ends: academic hours attended (excused is not attended), whether the stay was finished
 * (checked in, and out on the last day or released early for an accepted reason), nights slept.
 */
public record Facts(int hoursAttended, boolean stayFinished, int nights) {
}
