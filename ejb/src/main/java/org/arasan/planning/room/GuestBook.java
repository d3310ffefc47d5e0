package org.arasan.planning.room;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
 */
public record GuestBook(Map<Long, String> names, Map<Long, String> paid, Map<Long, String> categories) {

    /** Nobody has a name, and all rooms are of one category. */
    public static final GuestBook NAMELESS = new GuestBook(Map.of(), Map.of(), Map.of());

    public static GuestBook of(List<Stay> stays, List<Room> rooms) {
        return new GuestBook(stays.stream().collect(Collectors.toMap(Stay::id, stay -> stay.member().fullName())),
                stays.stream().filter(stay -> stay.wish().category() != null).collect(Collectors.toMap(Stay::id, stay -> stay.wish().category())),
                rooms.stream().filter(room -> room.category() != null).collect(Collectors.toMap(Room::id, Room::category)));
    }

    String name(Guest guest) {
        return names.getOrDefault(guest.id(), String.valueOf(guest.id()));
    }

    /** Whether the room is of another category than the guest has paid for. */
    boolean isUnpaid(Guest guest, RoomFacts room) {
        String category = paid.get(guest.id());
        return category != null && !category.equals(categories.get(room.id()));
    }
}
