package org.arasan.planning.room.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.RoomPlace;
import org.arasan.planning.room.model.Sleeper;

/**
 * Gives the guests of a room its beds: one guest a bed at a time, whoever is fixed keeps theirs, whoever can stay in theirs does, and beds
 * are taken in their order. Bounded: of a room that would take more than {@value #TRIALS} trials it says that it does not go.
 */
final class RoomBeds {

    private static final int TRIALS = 5_000;

    private final RoomPlace room;
    private final List<Sleeper> guests;
    private final int[] bed;
    private int trials = TRIALS;

    /** @param guests everybody who is to sleep there, those who are fixed too */
    RoomBeds(RoomPlace room, List<Sleeper> guests) {
        this.room = room;
        this.guests = new ArrayList<>(guests);
        this.guests.sort(Comparator.comparing((Sleeper guest) -> !guest.fixed()).thenComparing(Sleeper::from).thenComparing(Sleeper::index));
        bed = new int[guests.size()];
        Arrays.fill(bed, -1);
    }

    /** For each guest the id of the bed, in the order of {@link #guests}; nothing where it does not go. */
    Optional<long[]> choose() {
        return place(0) ? Optional.of(Arrays.stream(bed).mapToLong(room.beds()::get).toArray()) : Optional.empty();
    }

    List<Sleeper> guests() {
        return guests;
    }

    private boolean place(int next) {
        if (next == guests.size()) {
            return true;
        }
        for (int choice : choices(guests.get(next))) {
            if (trials-- <= 0) {
                return false;
            }
            if (free(next, choice)) {
                bed[next] = choice;
                if (place(next + 1)) {
                    return true;
                }
            }
        }
        bed[next] = -1;
        return false;
    }

    private int[] choices(Sleeper guest) {
        int own = ownBed(guest);
        int[] all = IntStream.range(0, room.size()).toArray();
        if (own < 0) {
            return all;
        }
        return guest.fixed() ? new int[] {own} : IntStream.concat(IntStream.of(own), IntStream.of(all).filter(each -> each != own)).toArray();
    }

    private int ownBed(Sleeper guest) {
        return guest.home() != null && guest.home().room() == room.index() ? room.beds().indexOf(guest.home().bed()) : -1;
    }

    private boolean free(int next, int choice) {
        return IntStream.range(0, next).noneMatch(i -> bed[i] == choice && guests.get(i).meets(guests.get(next)));
    }
}
