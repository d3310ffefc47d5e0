package org.arasan.bench.stay;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.arasan.bench.stay.LoadHouse.Place;

/** Stays that nobody fights over: for each a guest with a voucher, a bed and nine nights of its own, men and women in separate rooms. */
final class Slots {

    private static final int DAYS = 10;
    private static final int DAYS_AHEAD = 30;

    private final LoadHouse house;
    private final LocalDate first = LocalDate.now().plusDays(DAYS_AHEAD);
    private final AtomicInteger next = new AtomicInteger();

    Slots(LoadHouse house) {
        this.house = house;
    }

    /** One of them. */
    record Slot(Guest guest, Place bed, LocalDate firstDay) {

        LocalDate lastDay() {
            return firstDay.plusDays(DAYS - 1L);
        }

        /** What a statement may speak of. */
        Map<String, String> facts() {
            return Map.of("member", String.valueOf(guest.id()), "iin", guest.iin(), "voucher", String.valueOf(guest.voucher()),
                    "number", guest.number(), "bed", String.valueOf(bed.id()), "room", String.valueOf(bed.room()));
        }
    }

    /** How many guests fill the house for so many days. */
    static int guests(int beds, int days) {
        return beds * (days / DAYS);
    }

    LocalDate firstDay() {
        return first;
    }

    /** One that was not given out before. */
    Slot next() {
        int number = next.getAndIncrement();
        int beds = house.beds().size();
        if (number >= house.guests().size()) {
            throw new IllegalStateException("all " + house.guests().size() + " guests have booked: fewer seconds, please");
        }
        return new Slot(house.guests().get(number), house.beds().get(number % beds), first.plusDays((long) DAYS * (number / beds)));
    }

    /** Skips to the same place a house later, so that two that follow each other have nothing in common. */
    Slot nextElsewhere() {
        next.addAndGet(house.beds().size() + 2);
        return next();
    }

    String booking(Slot slot) {
        return house.booking(slot.guest(), slot.bed(), slot.firstDay(), slot.lastDay(), true);
    }
}
