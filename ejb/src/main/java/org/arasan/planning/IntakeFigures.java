package org.arasan.planning;

import java.util.Map;
import org.arasan.Language;

/**
 * An intake in numbers.
 *
 * @param overnight whether its people have stays; where they have none, house and stays count nothing that matters
 * @param people who takes part
 * @param house what can be occupied on its days
 * @param stays how far the guests have come
 * @param course how far the course has come
 */
public record IntakeFigures(boolean overnight, People people, House house, Stays stays, Course course) {

    /**
     * Enrolled members.
     *
     * @param couples pairs who name each other
     * @param wishes members who name somebody to share a room with
     * @param languages members by the language of their course
     * @param unions members by the name of their union, the largest first
     */
    public record People(long members, long women, long men, long couples, long wishes, Map<Language, Long> languages,
                         Map<String, Long> unions, long wheelchairs, long lowerFloors) {
    }

    /**
     * The resort on the days of the intake.
     *
     * @param taken beds that other intakes hold on these days
     * @param accessibleRooms rooms a wheelchair can use
     */
    public record House(long beds, long taken, long accessibleRooms) {

        public long free() {
            return beds - taken;
        }
    }

    /**
     * Stays under a voucher.
     *
     * @param placed of those still open, how many have a bed
     * @param awaited confirmed, not yet come
     */
    public record Stays(long vouchers, long placed, long unplaced, long awaited, long inHouse, long left) {
    }

    /**
     * The course.
     *
     * @param seated members who sit in a group
     * @param hours academic hours laid out over all groups
     * @param hoursWanted academic hours the groups need in all
     * @param rollsClosed academic hours whose roll is closed
     * @param rollsOpen academic hours whose roll waits to be closed
     * @param certificates valid ones held by its members
     */
    public record Course(boolean curriculum, long trainers, long groups, long seated, long hours, long hoursWanted, long rollsClosed,
                         long rollsOpen, long certificates) {
    }
}
