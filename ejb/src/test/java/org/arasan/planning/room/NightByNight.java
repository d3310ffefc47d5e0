package org.arasan.planning.room;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.member.Sex;
import org.arasan.stay.Need;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;

/** Checks a house as a night porter would: at every hour, room by room, counting heads. It knows nothing of the planner or its rules. */
final class NightByNight {

    private NightByNight() {
    }

    static void check(List<Quarters> rooms) {
        for (Quarters room : rooms) {
            room.guests().forEach(guest -> checkNeed(guest, room));
            room.guests().forEach(guest -> checkMoment(room, guest.period().arrives()));
            room.guests().forEach(guest -> checkMoment(room, guest.period().leaves().minus(Duration.ofMinutes(1))));
        }
        List<Long> everybody = rooms.stream().flatMap(room -> room.guests().stream()).map(Guest::id).toList();
        assertTrue(new HashSet<>(everybody).size() == everybody.size(), "somebody has two beds");
    }

    private static void checkNeed(Guest guest, Quarters room) {
        assertTrue(guest.need() != Need.WHEELCHAIR || room.room().accessible(), () -> guest + " cannot enter " + room.room());
        assertTrue(guest.need() != Need.LOWER_FLOOR || room.room().floor() == 1, () -> guest + " must climb to " + room.room());
    }

    private static void checkMoment(Quarters room, Instant moment) {
        List<Guest> asleep = room.guests().stream()
                .filter(guest -> !guest.period().arrives().isAfter(moment) && guest.period().leaves().isAfter(moment)).toList();
        Set<Object> beds = new HashSet<>();
        asleep.forEach(guest -> assertTrue(beds.add(room.bedOf(guest).orElseThrow()), () -> "two in a bed: " + asleep));
        assertTrue(room.room().beds().containsAll(beds), "a bed of another room");
        long sexes = asleep.stream().map(Guest::sex).distinct().count();
        assertTrue(sexes < 2 || asleep.size() == 2 && couple(asleep.get(0), asleep.get(1)), () -> "mixed room: " + asleep);
    }

    static boolean couple(Guest one, Guest other) {
        return one.sex() != other.sex() && one.iin().equals(other.wish()) && other.iin().equals(one.wish())
                && Set.of(one.sex(), other.sex()).equals(Set.of(Sex.MALE, Sex.FEMALE));
    }
}
