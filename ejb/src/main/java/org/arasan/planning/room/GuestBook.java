package org.arasan.planning.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.planning.room.model.Sleeper;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.RoomFacts;

/**
 * What a plan of rooms has to know beyond what the room rules see.
 *
 * @param names of guests, by their stays
 * @param paid the category of rooms that was paid for, by stays; not of those who may have any
 * @param categories of the rooms, by their ids
 * @param claims how many others are to go without a bed before the guest, by stays
 */
public record GuestBook(Map<Long, String> names, Map<Long, String> paid, Map<Long, String> categories, Map<Long, Integer> claims) {

    /** Nobody has a name or a claim, and all rooms are of one category. */
    public static final GuestBook NAMELESS = new GuestBook(Map.of(), Map.of(), Map.of(), Map.of());

    /** Whoever has a bed keeps one before those who have none; then the earlier stand in {@code booked}, the stronger their claim. */
    public static GuestBook of(List<Stay> booked, List<Room> rooms) {
        return new GuestBook(booked.stream().collect(Collectors.toMap(Stay::id, stay -> stay.member().fullName())),
                booked.stream().filter(stay -> stay.wish().category() != null).collect(Collectors.toMap(Stay::id, stay -> stay.wish().category())),
                rooms.stream().filter(room -> room.category() != null).collect(Collectors.toMap(Room::id, Room::category)), claims(booked));
    }

    private static Map<Long, Integer> claims(List<Stay> booked) {
        List<Stay> weakest = new ArrayList<>(booked);
        Collections.reverse(weakest);
        weakest.sort(Comparator.comparing(stay -> stay.bed() != null));
        return IntStream.range(0, weakest.size()).boxed().collect(Collectors.toMap(i -> weakest.get(i).id(), i -> Math.min(i, Sleeper.STRONGEST)));
    }

    String name(Guest guest) {
        return names.getOrDefault(guest.id(), String.valueOf(guest.id()));
    }

    int claim(Guest guest) {
        return claims.getOrDefault(guest.id(), 0);
    }

    /** Whether the room is of another category than the guest has paid for. */
    boolean isUnpaid(Guest guest, RoomFacts room) {
        String category = paid.get(guest.id());
        return category != null && !category.equals(categories.get(room.id()));
    }
}
