package org.arasan.planning.timetable.model;

import java.util.BitSet;
import java.util.List;

/**
 * One lesson to be laid out.
 *
 * @param groups   which of the model's groups hear it
 * @param people   how many they are
 * @param series   which of the model's series it belongs to
 * @param trainers who teaches the topic in the language; {@link Spot#NOBODY} where no trainer is asked for
 * @param now      where it lies already, or {@code null}
 */
public record Lecture(String name, List<Integer> groups, int people, int series, Timing timing, List<Integer> trainers, Spot now,
                      Standing standing) {

    /** Anything for the day on which it lies. */
    public static final int ANY_DAY = -1;

    /**
     * When it may be.
     *
     * @param length    in ticks
     * @param hours     academic hours of its trainer's week
     * @param starts    the ticks with which it may begin
     * @param tried     those of them that a search looks at
     * @param wantedDay the day of the grid on which the curriculum has it, or {@link #ANY_DAY}
     */
    public record Timing(int length, int hours, BitSet starts, List<Integer> tried, int wantedDay) {
    }

    /** Whether its place is to be found; it stays where it is; or it belongs to others, and is only in the way. */
    public enum Standing { FREE, PINNED, OTHERS }

    /** Refuses a lecture that stays where it is but is nowhere. */
    public Lecture {
        if (standing != Standing.FREE && now == null) {
            throw new IllegalArgumentException(name + " cannot stay where it is");
        }
    }

    /** Whether it stays where it is, so that no wish of its own is counted. */
    public boolean stays() {
        return standing != Standing.FREE;
    }

    public boolean belongsToOthers() {
        return standing == Standing.OTHERS;
    }

    public boolean meets(Lecture other) {
        return groups.stream().anyMatch(other.groups::contains);
    }

    /** How many days away from the curriculum's day it would be. */
    public int daysOff(int day) {
        return timing.wantedDay == ANY_DAY ? 0 : Math.abs(day - timing.wantedDay);
    }

    /** How many people would notice that it went there; nobody, where it is nowhere yet. */
    public int moved(Spot place) {
        return now == null || now.equals(place) ? 0 : people;
    }

    public boolean isAble(int trainer) {
        return trainers.contains(trainer);
    }
}
