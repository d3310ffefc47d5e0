package org.arasan.web.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.member.Member;
import org.arasan.member.Sex;
import org.arasan.resort.Bed;
import org.arasan.resort.Closure;
import org.arasan.resort.Room;
import org.arasan.stay.FormerBed;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.RoomGrid.Sight;

/** Counts what a look at the grid shows, and sorts it by room. */
class RoomGridModel {

    private final Sight sight;
    private final Instant now;
    private final ZoneId zone;
    private final LocalDate today;
    private final List<Stay> stays;
    private final Map<Long, List<Stay>> byRoom;
    private final Payers payers;

    RoomGridModel(Sight sight, Instant now) {
        this.sight = sight;
        this.now = now;
        zone = sight.resort().zone();
        today = LocalDate.ofInstant(now, zone);
        Set<Long> standing = sight.rooms().stream().flatMap(room -> room.beds().stream()).map(Bed::id).collect(Collectors.toSet());
        stays = sight.stays().stream().filter(stay -> standing.contains(stay.bed().id())).toList();
        byRoom = stays.stream().collect(Collectors.groupingBy(stay -> stay.bed().room().id()));
        payers = Payers.of(Stream.concat(stays.stream(), sight.waiting().stream()).toList());
    }

    /** The whole of it, with those rooms that are wanted. */
    GridSheet sheet(Predicate<Room> wanted) {
        List<Room> rooms = sight.rooms().stream().filter(wanted).toList();
        return new GridSheet(sight.resort().id(), sight.firstDay(), sight.lastDay(), midnights(), now, beds(), taken(), today(),
                rooms.stream().map(this::room).toList(), rooms.stream().flatMap(room -> stays(room).stream()).toList(),
                sight.former().stream().map(RoomGridModel::nights).toList(),
                sight.waiting().stream().map(stay -> bar(stay, List.of())).toList(),
                sight.closures().stream().map(closure -> closed(closure, rooms)).toList(), payers.list());
    }

    private List<Instant> midnights() {
        return IntStream.rangeClosed(0, sight.days())
                .mapToObj(day -> sight.firstDay().plusDays(day).atStartOfDay(zone).toInstant()).toList();
    }

    private int beds() {
        return sight.rooms().stream().mapToInt(room -> room.beds().size()).sum();
    }

    /** Adds up who comes and goes each day, instead of asking every stay about every night. */
    private List<Integer> taken() {
        int[] change = new int[sight.days() + 1];
        for (Stay stay : stays.stream().filter(each -> each.state().occupies()).toList()) {
            change[within(stay.period().firstDay())]++;
            change[within(stay.period().lastDay())]--;
        }
        int sleeping = 0;
        Integer[] taken = new Integer[sight.days()];
        for (int day = 0; day < taken.length; day++) {
            sleeping += change[day];
            taken[day] = sleeping;
        }
        return List.of(taken);
    }

    private int within(LocalDate day) {
        return (int) Math.max(0, Math.min(sight.days(), day.toEpochDay() - sight.firstDay().toEpochDay()));
    }

    private GridSheet.Today today() {
        int index = (int) (today.toEpochDay() - sight.firstDay().toEpochDay());
        if (index < 0 || index >= sight.days()) {
            return null;
        }
        return new GridSheet.Today(today, count(stay -> awaited(stay) && stay.period().firstDay().equals(today)),
                count(stay -> StayLook.of(stay, today) == StayLook.LEAVING),
                count(stay -> awaited(stay) && stay.period().firstDay().isBefore(today)), beds() - taken().get(index));
    }

    private static boolean awaited(Stay stay) {
        return stay.state() == Stay.State.CONFIRMED;
    }

    private int count(Predicate<Stay> which) {
        return (int) stays.stream().filter(which).count();
    }

    private GridSheet.Room room(Room room) {
        return new GridSheet.Room(room.id(), room.number(), room.building(), room.floor(), room.category(), room.accessible(), whose(room),
                room.beds().stream().map(bed -> new GridSheet.Bed(bed.id(), bed.letter(), bed.label(), bed.extra())).toList());
    }

    private String whose(Room room) {
        List<Sex> sexes = byRoom.getOrDefault(room.id(), List.of()).stream()
                .filter(stay -> stay.state().occupies())
                .filter(stay -> !stay.bedPeriod().arrives().isAfter(now) && stay.bedPeriod().leaves().isAfter(now))
                .map(stay -> stay.member().sex()).distinct().toList();
        return sexes.isEmpty() ? null : sexes.size() == 2 ? "COUPLE" : sexes.get(0) == Sex.MALE ? "M" : "F";
    }

    private List<GridSheet.Stay> stays(Room room) {
        List<Stay> all = byRoom.getOrDefault(room.id(), List.of());
        List<Guest> wishing = all.stream().filter(stay -> stay.wish().wish() != null).map(Guest::of).toList();
        return all.stream().map(stay -> bar(stay, wishing)).toList();
    }

    private GridSheet.Stay bar(Stay stay, List<Guest> wishing) {
        Member member = stay.member();
        Guest guest = stay.wish().wish() == null ? null : Guest.of(stay);
        boolean couple = guest != null && wishing.stream().anyMatch(other -> guest.meets(other) && guest.coupleWith(other));
        return new GridSheet.Stay(stay.id(), stay.tag(), stay.bed() == null ? null : stay.bed().id(), member.shortName(), member.sex(),
                StayLook.of(stay, today), stay.bedPeriod().arrives(), stay.bedPeriod().leaves(), stay.period().firstDay(),
                stay.period().lastDay(), stay.heldUntil(), stay.intake() == null ? null : stay.intake().id(),
                payers.index(member.union()), couple, stay.wish().need(), stay.wish().category());
    }

    private static GridSheet.Nights nights(FormerBed former) {
        Member member = former.stay().member();
        return new GridSheet.Nights(former.stay().id(), former.bed().id(), member.shortName(), member.sex(), former.since(),
                former.until());
    }

    private static GridSheet.Closed closed(Closure closure, List<Room> rooms) {
        return new GridSheet.Closed(closure.id(), rooms.stream().filter(closure::covers).map(Room::id).toList(), closure.begins(),
                closure.ends(), closure.firstDay(), closure.lastDay(), closure.reason());
    }
}
