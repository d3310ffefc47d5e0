package org.arasan.planning.room;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.arasan.stay.Breach;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;

/** Why no room could take a guest: there is no such room, all such are closed, their beds are taken, or those that are free stand with the wrong people. */
final class WhyNot {

    private static final int NAMED_ROOMS = 5;

    private WhyNot() {
    }

    static Breach of(Guest guest, List<Quarters> rooms) {
        List<Quarters> suitable = rooms.stream().filter(room -> RoomRules.suits(guest, room.room())).toList();
        if (suitable.isEmpty()) {
            return breach(guest, "no-room");
        }
        List<Quarters> open = suitable.stream().filter(room -> RoomRules.open(guest, room.room())).toList();
        if (open.isEmpty()) {
            return breach(guest, "closed", numbers(suitable));
        }
        List<Quarters> free = open.stream().filter(room -> room.freeBed(guest).isPresent()).toList();
        if (free.isEmpty()) {
            return breach(guest, "full", open.stream().mapToInt(room -> room.room().beds().size()).sum());
        }
        return breach(guest, "wrong-company", numbers(free));
    }

    private static String numbers(List<Quarters> rooms) {
        return rooms.stream().limit(NAMED_ROOMS).map(room -> room.room().number()).collect(Collectors.joining(", "));
    }

    private static Breach breach(Guest guest, String why, Object... args) {
        return new Breach("planning." + why + "." + guest.need().name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of(args));
    }
}
