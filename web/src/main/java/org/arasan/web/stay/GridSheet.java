package org.arasan.web.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.member.Sex;
import org.arasan.stay.Need;

/**
 * The grid of rooms by days, as the page draws it and other programs may read it. Names are short, nobody's IIN stands here.
 *
 * @param midnights when each of the days begins, and when the last one ends: where a moment lies on the grid, also when clocks are changed
 * @param beds of the whole house, whatever rooms are chosen
 * @param taken how many of them are slept in during the night that follows each day
 * @param today {@code null} where today is out of sight
 * @param waiting whoever has no bed yet, in the order of asking
 * @param payers the unions of the guests in sight, the most frequent first
 */
public record GridSheet(Long resort, LocalDate firstDay, LocalDate lastDay, List<Instant> midnights, Instant now, int beds,
        List<Integer> taken, Today today, List<Room> rooms, List<Stay> stays, List<Nights> former, List<Stay> waiting,
        List<Closed> closed, List<Payer> payers) {

    /** @param late awaited since an earlier day */
    public record Today(LocalDate day, int arriving, int leaving, int late, int free) {
    }

    /** @param whose {@code F}, {@code M} or {@code COUPLE}: who sleeps there at this moment; {@code null} where nobody does */
    public record Room(Long id, String number, String building, int floor, String category, boolean accessible, String whose,
            List<Bed> beds) {
    }

    /**
     * @param label room and letter
     * @param extra whether it is put up where the others do not suffice
     */
    public record Bed(Long id, String letter, String label, boolean extra) {
    }

    /**
     * A guest's time in a bed, or the wish for one.
     *
     * @param tag for {@code If-Match} of a change
     * @param bed {@code null} for those who wait
     * @param from the moment from which the bed is the guest's
     * @param heldUntil when a hold lapses; {@code null} unless it is held
     * @param intake {@code null} for a stay by itself
     * @param payer index of the union among the payers
     * @param couple whether the guest shares the room with the other half of a couple
     * @param category of rooms that is asked for, or {@code null}
     */
    public record Stay(Long id, String tag, Long bed, String guest, Sex sex, StayLook look, Instant from, Instant until, LocalDate firstDay,
            LocalDate lastDay, Instant heldUntil, Long intake, int payer, boolean couple, Need need, String category) {
    }

    /** Nights in a bed that the guest left in the middle of the stay. */
    public record Nights(Long stay, Long bed, String guest, Sex sex, Instant from, Instant until) {
    }

    /** Rooms in which nobody may sleep for some days. */
    public record Closed(Long id, List<Long> rooms, Instant from, Instant until, LocalDate firstDay, LocalDate lastDay, String reason) {
    }

    /** A union that sends guests. */
    public record Payer(Long id, String name, int stays) {
    }
}
