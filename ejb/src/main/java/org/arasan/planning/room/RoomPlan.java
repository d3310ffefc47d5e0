package org.arasan.planning.room;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.arasan.planning.room.model.RoomAssignment;
import org.arasan.planning.room.model.RoomModel;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.room.search.RoomSearch;
import org.arasan.planning.search.Patience;
import org.arasan.planning.search.Verdict;
import org.arasan.stay.Breach;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts.BedFacts;
import org.arasan.stay.lodging.RoomRules;

/**
 * Who sleeps where, for everybody at once: finds it ({@link RoomSearch}), puts the guests there, and says what it is worth. What is allowed is
 * {@link RoomRules}' alone; what is wished for is weighed by {@link RoomWeights}. Guests who name each other stay together unless that would
 * cost somebody a bed.
 */
public final class RoomPlan {

    /** So many moves a guest are looked at while somebody waits for the plan, and so many at most. */
    private static final long MOVES = 1_000;
    private static final long MOST_MOVES = 100_000;
    private static final long SEED = 1;

    private final List<Quarters> rooms;
    private final HouseModel house;
    private final RoomModel model;
    private final RoomSearch search;
    private int[] where;

    /** A guest and the bed found. */
    public record Placed(Guest guest, BedFacts bed) {
    }

    /** A guest without a bed, and why. */
    public record Unplaced(Guest guest, Breach why) {
    }

    /** A guest who does not share a room with the one named. */
    public record Apart(Guest guest, Guest named, boolean mutual) {
    }

    /**
     * A plan to be made: everybody is where they are now.
     *
     * @param rooms all rooms, with everybody who sleeps in them at any time of the guests' stays; in the order of the building
     * @param waiting guests without a bed
     * @param mayMove which of those who sleep there already may be given another bed
     */
    public RoomPlan(List<Quarters> rooms, List<Guest> waiting, Predicate<Guest> mayMove, GuestBook book, RoomWeights weights) {
        this.rooms = rooms;
        house = new HouseModel(rooms, waiting, mayMove, book);
        model = house.model(weights);
        search = new RoomSearch(model);
        where = model.now();
    }

    /** Finds beds in these rooms, as one who waits for the answer wants it, and puts the guests there. */
    public static RoomPlan of(List<Quarters> rooms, List<Guest> waiting, Predicate<Guest> mayMove) {
        RoomPlan plan = new RoomPlan(rooms, waiting, mayMove, GuestBook.NAMELESS, RoomWeights.usual());
        plan.search(plan.shortly(), SEED);
        return plan;
    }

    /** As long as somebody would wait for it: it grows with the number of guests, to a second or so. */
    public Patience shortly() {
        return Patience.ofMoves(Math.min(MOST_MOVES, MOVES * house.lodgers().size()));
    }

    /** Makes the plan better, from where it is now, and puts the guests there. */
    public void search(Patience patience, long seed) {
        settle(search.search(where, patience, seed));
    }

    /**
     * Goes on from what was found before: for each stay the id of its bed, or {@code null}. The guests are put into these rooms; stays that are not
     * named there are where they were.
     */
    public void resume(Map<Long, Long> bedsOfStays) {
        Map<Long, Integer> indices = new HashMap<>();
        for (int i = 0; i < rooms.size(); i++) {
            for (BedFacts bed : rooms.get(i).room().beds()) {
                indices.put(bed.id(), i);
            }
        }
        int[] resumed = where.clone();
        for (int i = 0; i < house.lodgers().size(); i++) {
            if (bedsOfStays.containsKey(house.guest(i).id())) {
                resumed[i] = indices.getOrDefault(bedsOfStays.get(house.guest(i).id()), RoomModel.NOWHERE);
            }
        }
        settle(resumed);
    }

    /** What {@link #resume} goes on from: for each stay that the plan is about the id of its bed, or {@code null}. */
    public Map<Long, Long> beds() {
        Map<Long, Long> beds = new LinkedHashMap<>();
        house.lodgers().forEach(guest -> beds.put(guest.id(), bedOf(guest).map(BedFacts::id).orElse(null)));
        return beds;
    }

    private void settle(int[] found) {
        where = found;
        Map<Integer, Long> beds = search.beds(found);
        house.lodgers().forEach(guest -> rooms.forEach(room -> room.lift(guest)));
        for (int i = 0; i < house.lodgers().size(); i++) {
            // whoever is where they must not sleep any more, because the room was closed, has no bed there
            if (beds.containsKey(i)) {
                Quarters room = rooms.get(found[i]);
                long id = beds.get(i);
                room.put(house.guest(i), room.room().beds().stream().filter(bed -> bed.id() == id).findFirst().orElseThrow());
            }
        }
    }

    /** What the plan is worth by each constraint, and why. */
    public Verdict verdict() {
        return RoomAssignment.judge(model, where);
    }

    /** What the plan costs the search: the less, the better. */
    public long cost() {
        return search.cost(where);
    }

    /** Everybody the plan was about and who has a bed now, whether it is a new one or not. */
    public List<Placed> placed() {
        return house.lodgers().stream().flatMap(guest -> bedOf(guest).map(bed -> new Placed(guest, bed)).stream()).toList();
    }

    /** Everybody the plan was about and who has no bed, and why not. */
    public List<Unplaced> unplaced() {
        return house.lodgers().stream().filter(guest -> bedOf(guest).isEmpty()).map(guest -> new Unplaced(guest, WhyNot.of(guest, rooms))).toList();
    }

    /** Wishes that could not be met, of guests who both have a bed. */
    public List<Apart> apart() {
        return apart(rooms, house.lodgers());
    }

    /** Which of these guests have a bed, but not in the room of the one they named. */
    static List<Apart> apart(List<Quarters> rooms, List<Guest> guests) {
        List<Apart> apart = new ArrayList<>();
        for (Guest guest : guests) {
            Optional<Quarters> own = rooms.stream().filter(room -> room.holds(guest)).findFirst();
            rooms.stream().filter(room -> own.isPresent() && room != own.get())
                    .flatMap(room -> room.roommates(guest)).filter(guest::names)
                    .forEach(named -> apart.add(new Apart(guest, named, named.names(guest))));
        }
        return apart;
    }

    private Optional<BedFacts> bedOf(Guest guest) {
        return rooms.stream().flatMap(room -> room.bedOf(guest).stream()).findFirst();
    }
}
