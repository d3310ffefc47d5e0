package org.arasan.web.stay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.member.Sex;
import org.arasan.resort.Bed;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.RoomGrid.Sight;
import org.arasan.web.PageTexts;
import org.arasan.web.stay.GridRoom.GridBed;
import org.arasan.web.stay.GridRoom.GridFloor;

/** The grid as the page draws it: days across, floors, rooms and beds down. */
public class RoomGridModel {

    private final Sight sight;
    private final GridScale scale;
    private final Instant now;
    private final LocalDate today;
    private final GridBars bars;
    private final Map<Long, List<Stay>> byBed;
    private final List<GridDay> days;
    private final List<GridFloor> floors;

    RoomGridModel(Sight sight, Instant now, PageTexts texts, RoomsQuery query) {
        this.sight = sight;
        this.now = now;
        scale = GridScale.of(sight);
        today = LocalDate.ofInstant(now, sight.resort().zone());
        bars = new GridBars(scale, today, texts, query.getIntake());
        byBed = sight.stays().stream().collect(Collectors.groupingBy(stay -> stay.bed().id()));
        days = across();
        floors = down(query::shows);
    }

    public List<GridDay> days() {
        return days;
    }

    /** Floors with the rooms that pass the filter, in the order of the buildings. */
    public List<GridFloor> floors() {
        return floors;
    }

    private List<GridDay> across() {
        int beds = sight.rooms().stream().mapToInt(room -> room.beds().size()).sum();
        return IntStream.range(0, sight.days()).mapToObj(i -> sight.firstDay().plusDays(i))
                .map(day -> new GridDay(day, day.equals(today), taken(day), beds)).toList();
    }

    private List<GridFloor> down(Predicate<Room> shown) {
        Map<List<Object>, List<Room>> floors = sight.rooms().stream().filter(shown).collect(Collectors.groupingBy(
                room -> List.of(room.building(), room.floor()), LinkedHashMap::new, Collectors.toList()));
        List<GridFloor> list = new ArrayList<>();
        floors.values().forEach(rooms -> list.add(new GridFloor(rooms.get(0).building(), rooms.get(0).floor(),
                rooms.stream().mapToInt(room -> room.beds().size()).sum(), rooms.stream().map(this::row).toList())));
        return list;
    }

    /** How many stays of each look are in sight. */
    public Map<StayLook, Long> looks() {
        return sight.stays().stream().collect(Collectors.groupingBy(stay -> StayLook.of(stay, today), () -> new EnumMap<>(StayLook.class),
                Collectors.counting()));
    }

    /** The line of this moment as a style variable, or null where it is out of sight. */
    public String now() {
        return scale.contains(now) ? scale.point(now) : null;
    }

    public int freeTonight() {
        return sight.rooms().stream().mapToInt(room -> room.beds().size()).sum() - taken(today);
    }

    /** The band of an intake over the days. */
    public String span(Instant begins, Instant ends) {
        return scale.span(begins, ends);
    }

    private int taken(LocalDate night) {
        return (int) sight.stays().stream()
                .filter(stay -> !stay.period().firstDay().isAfter(night) && stay.period().lastDay().isAfter(night)).count();
    }

    private GridRoom row(Room room) {
        List<Stay> stays = room.beds().stream().flatMap(bed -> of(bed).stream()).toList();
        List<GridBed> beds = room.beds().stream().map(bed -> new GridBed(bed.id(), room.beds().size() == 1 ? "" : bed.letter(), bed.label(),
                of(bed).stream().map(stay -> bars.bar(stay, stays)).toList())).toList();
        return new GridRoom(room, whose(stays), beds);
    }

    private List<Stay> of(Bed bed) {
        return byBed.getOrDefault(bed.id(), List.of());
    }

    private String whose(List<Stay> stays) {
        List<Sex> sexes = stays.stream().filter(stay -> !stay.bedPeriod().arrives().isAfter(now) && stay.bedPeriod().leaves().isAfter(now))
                .map(stay -> stay.member().sex()).distinct().toList();
        return sexes.isEmpty() ? null : sexes.size() == 2 ? "couple" : sexes.get(0) == Sex.MALE ? "M" : "F";
    }
}
