package org.arasan.stay.lodging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.arasan.member.Sex;
import org.arasan.resort.RoomSharing;
import org.arasan.stay.Need;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.RoomFacts.BedFacts;

/** Guests and rooms for tests, in the words of the house: {@code woman(1).wishes(2).in("1104")}. A guest's IIN is the text of its id. */
public final class Guests {

    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 5);

    private Guests() {
    }

    public static Guest woman(long id) {
        return guest(id, Sex.FEMALE);
    }

    public static Guest man(long id) {
        return guest(id, Sex.MALE);
    }

    public static Guest guest(long id, Sex sex) {
        return new Guest(id, String.valueOf(id), sex, null, Need.NONE, days(1, 10));
    }

    public static Guest wishing(Guest guest, long other) {
        return new Guest(guest.id(), guest.iin(), guest.sex(), String.valueOf(other), guest.need(), guest.period());
    }

    public static Guest needing(Guest guest, Need need) {
        return new Guest(guest.id(), guest.iin(), guest.sex(), guest.wish(), need, guest.period());
    }

    public static Guest staying(Guest guest, int from, int until) {
        return new Guest(guest.id(), guest.iin(), guest.sex(), guest.wish(), guest.need(), days(from, until));
    }

    /** Check-in at 14:00 of one day, check-out at 12:00 of the other; day 1 is {@link #FIRST_DAY}. */
    public static StayPeriod days(int from, int until) {
        LocalDate first = FIRST_DAY.plusDays(from - 1);
        LocalDate last = FIRST_DAY.plusDays(until - 1);
        return new StayPeriod(first, last, first.atTime(LocalTime.of(14, 0)).toInstant(ZoneOffset.ofHours(5)),
                last.atTime(LocalTime.of(12, 0)).toInstant(ZoneOffset.ofHours(5)));
    }

    /** An ordinary room on floor 2. */
    public static Quarters room(int number, int beds) {
        return room(number, beds, 2, false);
    }

    public static Quarters room(int number, int beds, int floor, boolean accessible) {
        List<BedFacts> list = IntStream.range(0, beds)
                .mapToObj(i -> new BedFacts(number * 10L + i, number + "-" + (char) ('A' + i))).toList();
        return new Quarters(new RoomFacts(number, String.valueOf(number), floor, accessible, list));
    }

    /** The same room, empty, closed for these whole days. */
    public static Quarters closed(Quarters room, int from, int until) {
        LocalDate first = FIRST_DAY.plusDays(from - 1);
        LocalDate last = FIRST_DAY.plusDays(until - 1);
        return changed(room.room(), room.room().sharing(), List.of(new ClosedDays(first, last,
                first.atStartOfDay(ZoneOffset.ofHours(5)).toInstant(), last.plusDays(1).atStartOfDay(ZoneOffset.ofHours(5)).toInstant(), "pipes")));
    }

    /** The same room, empty, in a house that shares rooms in that way. */
    public static Quarters sharing(Quarters room, RoomSharing sharing) {
        return changed(room.room(), sharing, room.room().closed());
    }

    /** The same room, empty, with one bed more. */
    public static Quarters withExtraBed(Quarters room) {
        RoomFacts facts = room.room();
        List<BedFacts> beds = new ArrayList<>(facts.beds());
        beds.add(new BedFacts(facts.id() * 10 + 9, facts.number() + "-X", true));
        return new Quarters(new RoomFacts(facts.id(), facts.number(), facts.floor(), facts.accessible(), beds));
    }

    private static Quarters changed(RoomFacts room, RoomSharing sharing, List<ClosedDays> closed) {
        return new Quarters(new RoomFacts(room.id(), room.number(), room.floor(), room.accessible(), room.beds(), sharing, closed));
    }

    /** The same room with these guests in its beds, from A on. */
    public static Quarters with(Quarters room, Guest... guests) {
        for (Guest guest : guests) {
            room.put(guest, room.freeBed(guest).orElseThrow());
        }
        return room;
    }
}
