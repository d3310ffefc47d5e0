package org.arasan.planning.room.model;

/**
 * A stay as a plan sees it.
 *
 * @param index its place among the stays, from 0
 * @param name as it stands in explanations
 * @param from the first spell
 * @param until the spell after the last
 * @param couple the index of the one with whom this guest is a couple, or {@link #NOBODY}
 * @param home where the guest sleeps now, or {@code null}
 * @param fixed whether the guest keeps that bed whatever happens
 * @param claim how many others are to go without a bed rather than this guest, at most {@link #STRONGEST}
 */
public record Sleeper(int index, String name, boolean man, int from, int until, int couple, Home home, boolean fixed, int claim) {

    public static final int NOBODY = -1;
    /** Beyond so many nobody has a stronger claim than another. */
    public static final int STRONGEST = 400;

    /** One who has no more of a claim to a bed than anybody. */
    public Sleeper(int index, String name, boolean man, int from, int until, int couple, Home home, boolean fixed) {
        this(index, name, man, from, until, couple, home, fixed, 0);
    }

    /** A bed somebody has: the index of the room and the id of the bed. */
    public record Home(int room, long bed) {
    }

    public boolean during(Spell spell) {
        return from <= spell.index() && spell.index() < until;
    }

    public boolean meets(Sleeper other) {
        return from < other.until && other.from < until;
    }
}
