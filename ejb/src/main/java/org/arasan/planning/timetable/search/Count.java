package org.arasan.planning.timetable.search;

/**
 * What a timetable costs, as the search counts it.
 *
 * @param broken what must hold and does not
 * @param left   lectures without a place
 * @param wished what is only wished for
 */
record Count(long broken, long left, long wished) {

    boolean isBetterThan(Count other) {
        if (broken != other.broken) {
            return broken < other.broken;
        }
        return left == other.left ? wished < other.wished : left < other.left;
    }
}
