package org.arasan.planning.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.arasan.stay.Breach;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts.BedFacts;
import org.arasan.stay.lodging.RoomRules;

/**
 * Who sleeps where, for everybody at once. A plain construction: the hardest to place choose first and take the room that costs the
 * others least; whoever then finds none lets others move on. The same question always gets the same answer. What is allowed is
 * {@link RoomRules}' alone. Guests who name each other stay together unless no room at all could take them both; a wish of one side
 * is met where it costs nobody a bed.
 */
public final class RoomPlan {

    private final List<Quarters> rooms;
    private final House house;
    private final RoomSearch search;
    private final List<Guest> guests = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** A guest and the bed found. */
    public record Placed(Guest guest, BedFacts bed) {
    }

    /** A guest without a bed, and why. */
    public record Unplaced(Guest guest, Breach why) {
    }

    /** A guest who does not share a room with the one named. */
    public record Apart(Guest guest, Guest named, boolean mutual) {
    }

    private RoomPlan(List<Quarters> rooms) {
        this.rooms = rooms;
        house = new House(rooms);
        search = new RoomSearch(house);
    }

    /**
     * Finds beds in these rooms, and puts the guests there.
     *
     * @param rooms all rooms, with everybody who sleeps in them at any time of the guests' stays; in the order of the building
     * @param waiting guests without a bed
     * @param mayMove which of those who sleep there already may be given another bed
     */
    public static RoomPlan of(List<Quarters> rooms, List<Guest> waiting, Predicate<Guest> mayMove) {
        RoomPlan plan = new RoomPlan(rooms);
        plan.make(waiting, mayMove);
        return plan;
    }

    /** Everybody the plan was about and who has a bed now, whether it is a new one or not. */
    public List<Placed> placed() {
        return guests.stream().flatMap(guest -> bedOf(guest).map(bed -> new Placed(guest, bed)).stream()).toList();
    }

    public List<Unplaced> unplaced() {
        return List.copyOf(unplaced);
    }

    /** Wishes that could not be met, of guests who both have a bed. */
    public List<Apart> apart() {
        return apart(rooms, guests);
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

    private void make(List<Guest> waiting, Predicate<Guest> mayMove) {
        List<Guest> seekers = new ArrayList<>(waiting);
        seekers.addAll(liftMisplaced(waiting, mayMove));
        rooms.forEach(room -> adopt(room, mayMove));
        seekers.sort(Comparator.comparingLong(Guest::id));
        guests.addAll(seekers);
        guests.sort(Comparator.comparingLong(Guest::id));
        placeAll(Party.of(seekers));
    }

    /** Takes out those whose bed has become wrong, or who sleep apart from the one who names them as they do. */
    private List<Guest> liftMisplaced(List<Guest> waiting, Predicate<Guest> mayMove) {
        List<Guest> misplaced = rooms.stream().flatMap(room -> room.guests().stream().filter(mayMove)
                .filter(guest -> RoomRules.breachOfRoom(guest, room).isPresent() || partnerElsewhere(guest, room, waiting))).toList();
        misplaced.forEach(guest -> rooms.forEach(room -> room.lift(guest)));
        return misplaced;
    }

    private boolean partnerElsewhere(Guest guest, Quarters here, List<Guest> waiting) {
        Stream<Guest> others = rooms.stream().filter(room -> room != here).flatMap(room -> room.guests().stream());
        return Stream.concat(waiting.stream(), others).anyMatch(other -> guest.meets(other) && guest.pairsWith(other));
    }

    private void adopt(Quarters room, Predicate<Guest> mayMove) {
        List<Guest> movable = room.guests().stream().filter(mayMove).toList();
        guests.addAll(movable);
        Party.of(movable).forEach(party -> house.adopt(party, room));
    }

    private void placeAll(List<Party> parties) {
        List<Party> left = without(parties, party -> besidePartner(party) || search.place(party));
        left = without(left, search::placeByMoving);
        house.unbound().forEach(house::part);
        left = without(parted(left, false), search::placeByMoving);
        left = without(parted(left, true), search::placeByMoving);
        left.forEach(party -> party.guests().forEach(guest -> unplaced.add(new Unplaced(guest, WhyNot.of(guest, rooms)))));
    }

    /** A guest whose partner has a bed that stays goes there, if that can be made possible. */
    private boolean besidePartner(Party party) {
        Guest guest = party.guests().get(0);
        return party.guests().size() == 1 && rooms.stream()
                .filter(room -> room.roommates(guest).anyMatch(guest::pairsWith)).findFirst()
                .filter(room -> search.placeIn(room, party)).isPresent();
    }

    private static List<Party> without(List<Party> parties, Predicate<Party> placed) {
        return parties.stream().filter(party -> !placed.test(party)).toList();
    }

    private static List<Party> parted(List<Party> parties, boolean bound) {
        return parties.stream().flatMap(party -> party.bound() && !bound ? Stream.of(party) : party.parted().stream())
                .sorted(Party.HARDEST_FIRST).toList();
    }

    private Optional<BedFacts> bedOf(Guest guest) {
        return rooms.stream().flatMap(room -> room.bedOf(guest).stream()).findFirst();
    }
}
