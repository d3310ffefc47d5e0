package org.arasan.web.resort;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.resort.Room;
import org.arasan.stay.house.RoomKeeping;
import org.arasan.web.PageTexts;

/** The places of a house that can be closed, to be chosen from: its buildings, their floors, and their rooms. */
@Named
@RequestScoped
public class HousePlaces {

    @Inject
    private HouseChoice choice;
    @Inject
    private RoomKeeping keeping;
    @Inject
    private PageTexts texts;
    private List<SelectItem> all;

    public List<SelectItem> getAll() {
        if (all == null) {
            Map<String, List<Room>> buildings = keeping.rooms(choice.getResort().id()).stream()
                    .collect(Collectors.groupingBy(Room::building, LinkedHashMap::new, Collectors.toList()));
            all = buildings.entrySet().stream().map(each -> (SelectItem) group(each.getKey(), each.getValue())).toList();
        }
        return all;
    }

    private SelectItemGroup group(String building, List<Room> rooms) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("building:" + building, texts.get("house.place.building", building)));
        rooms.stream().map(Room::floor).distinct().sorted().forEach(floor ->
                items.add(new SelectItem("floor:" + floor + ":" + building, texts.get("house.place.floor", building, floor))));
        rooms.forEach(room -> items.add(new SelectItem("room:" + room.id(), texts.get("house.place.room", room.number()))));
        return new SelectItemGroup(texts.get("house.place.in", building), null, false, items.toArray(SelectItem[]::new));
    }
}
