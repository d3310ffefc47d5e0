package org.arasan.stay.lodging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.arasan.stay.lodging.RoomFacts.BedFacts;

/**
 * One room and who sleeps in which of its beds, now or at any other time. It takes whom it is given: {@link RoomRules} say who may.
 */
public final class Quarters {

    private final RoomFacts room;
    private final Map<Guest, BedFacts> sleepers = new LinkedHashMap<>();

    public Quarters(RoomFacts room) {
        this.room = room;
    }

    public RoomFacts room() {
        return room;
    }

    /** Puts a guest into a bed of this room; a guest who had another bed here leaves it. */
    public void put(Guest guest, BedFacts bed) {
        sleepers.put(guest, bed);
    }

    /** Takes a guest out of the room. */
    public void lift(Guest guest) {
        sleepers.remove(guest);
    }

    public boolean holds(Guest guest) {
        return sleepers.containsKey(guest);
    }

    public Optional<BedFacts> bedOf(Guest guest) {
        return Optional.ofNullable(sleepers.get(guest));
    }

    public List<Guest> guests() {
        return List.copyOf(sleepers.keySet());
    }

    /** Everybody else who sleeps here while {@code guest} would. */
    public Stream<Guest> roommates(Guest guest) {
        return sleepers.keySet().stream().filter(guest::meets);
    }

    /** Who has that bed at some time of the guest's stay. */
    public Optional<Guest> holder(BedFacts bed, Guest guest) {
        return roommates(guest).filter(each -> sleepers.get(each).equals(bed)).findFirst();
    }

    /** The first bed that is free for the whole of the guest's stay. */
    public Optional<BedFacts> freeBed(Guest guest) {
        return room.beds().stream().filter(bed -> holder(bed, guest).isEmpty()).findFirst();
    }

    /** How many beds are free for the whole of the guest's stay. */
    public long freeBeds(Guest guest) {
        return room.beds().stream().filter(bed -> holder(bed, guest).isEmpty()).count();
    }
}
