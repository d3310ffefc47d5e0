package org.arasan.planning.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.member.Sex;
import org.arasan.stay.Need;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.RoomFacts;
import org.arasan.stay.lodging.RoomRules;

/**
 * Guests who are placed together: two who name each other, or one alone.
 *
 * @param bound whether they must stay together; two of whom only one named the other are tried together and may be parted
 */
record Party(List<Guest> guests, boolean bound) {

    /** Hardest to place first: wheelchairs, the lower floor, couples, pairs, then everybody else; among equals the earlier stay. */
    static final Comparator<Party> HARDEST_FIRST = Comparator.comparing((Party party) -> !party.needs(Need.WHEELCHAIR))
            .thenComparing(party -> !party.needs(Need.LOWER_FLOOR))
            .thenComparing(party -> !party.isCouple())
            .thenComparing(party -> -party.guests().size())
            .thenComparing(party -> party.guests().get(0).sex() == Sex.MALE)
            .thenComparing(party -> party.guests().get(0).id());

    static Party alone(Guest guest) {
        return new Party(List.of(guest), true);
    }

    /** Parties of these guests: those who name each other first, then those whom one wish of one sex joins, then each alone. */
    static List<Party> of(List<Guest> guests) {
        List<Party> parties = new ArrayList<>();
        Set<Guest> joined = new HashSet<>();
        join(guests, joined, parties, true);
        join(guests, joined, parties, false);
        guests.stream().filter(guest -> !joined.contains(guest)).map(Party::alone).forEach(parties::add);
        parties.sort(HARDEST_FIRST);
        return parties;
    }

    private static void join(List<Guest> guests, Set<Guest> joined, List<Party> parties, boolean mutual) {
        for (Guest guest : guests) {
            guests.stream().filter(other -> other != guest && !joined.contains(guest) && !joined.contains(other))
                    .filter(other -> mutual ? guest.pairsWith(other) : guest.names(other) && guest.sex() == other.sex())
                    .findFirst().ifPresent(other -> {
                        joined.addAll(List.of(guest, other));
                        parties.add(new Party(List.of(guest, other), mutual));
                    });
        }
    }

    List<Party> parted() {
        return guests.stream().map(Party::alone).toList();
    }

    boolean needs(Need need) {
        return guests.stream().anyMatch(guest -> guest.need() == need);
    }

    /** Whether the room, empty, would do for all of them. */
    boolean suits(RoomFacts room) {
        return guests.stream().allMatch(guest -> RoomRules.suits(guest, room));
    }

    boolean isCouple() {
        return guests.size() == 2 && guests.get(0).coupleWith(guests.get(1));
    }

    /** Whether one of them named that guest, or was named. */
    boolean wishedWith(Guest other) {
        return guests.stream().anyMatch(guest -> guest.names(other) || other.names(guest));
    }
}
