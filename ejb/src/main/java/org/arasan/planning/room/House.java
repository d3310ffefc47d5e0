package org.arasan.planning.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts.BedFacts;
import org.arasan.stay.lodging.RoomRules;

/** All rooms while a plan is being made: parties go in and out, and every step can be taken back. */
final class House {

    private final List<Quarters> rooms;
    private final Map<Party, Quarters> placed = new HashMap<>();
    private final Map<Quarters, List<Party>> movable = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    House(List<Quarters> rooms) {
        this.rooms = rooms;
    }

    List<Quarters> rooms() {
        return rooms;
    }

    /** The parties in that room which this plan may move; whoever else sleeps there stays. */
    List<Party> movable(Quarters room) {
        return List.copyOf(movable.getOrDefault(room, List.of()));
    }

    /** Says that these guests lie where they lie, and may be moved. */
    void adopt(Party party, Quarters room) {
        settle(party, room);
    }

    /** Lets two who were only tried together go ways of their own from now on. */
    void part(Party party) {
        Quarters room = placed.get(party);
        unsettle(party, room);
        party.parted().forEach(one -> settle(one, room));
    }

    List<Party> unbound() {
        return placed.keySet().stream().filter(party -> !party.bound()).sorted(Party.HARDEST_FIRST).toList();
    }

    /** Puts the party into the room if every rule allows it for every one of them. */
    boolean enter(Party party, Quarters room) {
        List<Guest> in = new ArrayList<>();
        for (Guest guest : party.guests()) {
            Optional<BedFacts> bed = room.freeBed(guest);
            if (bed.isEmpty() || RoomRules.breach(guest, room, bed.get()).isPresent()) {
                in.forEach(room::lift);
                return false;
            }
            room.put(guest, bed.get());
            in.add(guest);
        }
        settle(party, room);
        undo.push(() -> {
            in.forEach(room::lift);
            unsettle(party, room);
        });
        return true;
    }

    /** Takes the party out of its room. */
    void leave(Party party) {
        Quarters room = placed.get(party);
        Map<Guest, BedFacts> beds = new HashMap<>();
        party.guests().forEach(guest -> beds.put(guest, room.bedOf(guest).orElseThrow()));
        party.guests().forEach(room::lift);
        unsettle(party, room);
        undo.push(() -> {
            beds.forEach(room::put);
            settle(party, room);
        });
    }

    /** A point to come back to. */
    int mark() {
        return undo.size();
    }

    void backTo(int mark) {
        while (undo.size() > mark) {
            undo.pop().run();
        }
    }

    /** Of the rooms the party could enter as they are, the one where it costs least. */
    Optional<Quarters> cheapest(Party party) {
        return rooms.stream().filter(room -> party.suits(room.room()) && fits(party, room))
                .min(Comparator.comparingInt(room -> RoomCost.of(party, room)));
    }

    private boolean fits(Party party, Quarters room) {
        int mark = mark();
        boolean fits = enter(party, room);
        backTo(mark);
        return fits;
    }

    private void settle(Party party, Quarters room) {
        placed.put(party, room);
        movable.computeIfAbsent(room, none -> new ArrayList<>()).add(party);
    }

    private void unsettle(Party party, Quarters room) {
        placed.remove(party);
        movable.get(room).remove(party);
    }
}
