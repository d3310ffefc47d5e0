package org.arasan.meal.seating;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** The dining hall at one meal: how many guests every sitting has on every day, of the seats that there are. */
final class Hall {

    private final int seats;
    private final int[][] guests;

    Hall(int seats, int sittings, int days) {
        this.seats = seats;
        this.guests = new int[sittings][days];
    }

    int sittings() {
        return guests.length;
    }

    int seats() {
        return seats;
    }

    /** Whether all of them find a seat there, each on all their days. */
    boolean fits(Collection<Diner> diners, int sitting) {
        int[] more = new int[guests[sitting].length];
        diners.forEach(diner -> diner.days().get(sitting).stream().forEach(day -> more[day]++));
        return IntStream.range(0, more.length).allMatch(day -> more[day] == 0 || guests[sitting][day] + more[day] <= seats);
    }

    void take(Collection<Diner> diners, int sitting) {
        diners.forEach(diner -> diner.days().get(sitting).stream().forEach(day -> guests[sitting][day]++));
    }

    void leave(Collection<Diner> diners, int sitting) {
        diners.forEach(diner -> diner.days().get(sitting).stream().forEach(day -> guests[sitting][day]--));
    }

    /** Guests of a sitting on its fullest day. */
    int most(int sitting) {
        return IntStream.of(guests[sitting]).max().orElse(0);
    }

    /** Seats that the sitting has left for that guest on the fullest of their days; all of them for whoever never eats there. */
    int freeFor(Diner diner, int sitting) {
        return diner.days().get(sitting).stream().map(day -> seats - guests[sitting][day]).min().orElse(seats);
    }

    /** The day of theirs on which that sitting has the fewest seats left, or -1. */
    int fullestDay(Diner diner, int sitting) {
        List<Integer> days = diner.days().get(sitting).stream().boxed().toList();
        return days.stream().min((one, other) -> Integer.compare(guests[sitting][other], guests[sitting][one])).orElse(-1);
    }

    /** Seats that are left on that day in all sittings together. */
    int free(int day) {
        return IntStream.range(0, guests.length).map(sitting -> seats - guests[sitting][day]).sum();
    }
}
