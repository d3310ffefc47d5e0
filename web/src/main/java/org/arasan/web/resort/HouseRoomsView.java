package org.arasan.web.resort;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.resort.Room;
import org.arasan.stay.house.RoomKeeping;
import org.arasan.web.PageTexts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /admin/house-rooms.xhtml}: the rooms of a house and their beds; one of them in hand. */
@Named
@RequestScoped
public class HouseRoomsView {

    @Inject
    private HouseChoice choice;
    @Inject
    private RoomKeeping keeping;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private PageTexts texts;
    @Inject
    @Param(name = "room")
    private Long wanted;
    @Inject
    @Param(name = "building")
    private String building;
    private List<Room> rooms = List.of();
    private Room room;
    private RoomForm form = new RoomForm();
    private String read;

    @PostConstruct
    void load() {
        if (choice.getResort() != null) {
            rooms = keeping.rooms(choice.getResort().id());
            if (wanted != null) {
                room = rooms.stream().filter(each -> each.id().equals(wanted)).findFirst().orElseThrow(Refusal::notFound);
                form = RoomForm.of(room);
            }
        }
    }

    /** Enters a new room, or gives the one in hand other features if it is still the one that was read. */
    public String save() {
        if (room == null) {
            return back(keeping.enter(choice.getResort().id(), form.getNumber(), form.features()), "house.room-saved");
        }
        expected.among(Set.of(read));
        return back(keeping.furnish(room.id(), form.features()), "house.room-saved");
    }

    public String putUp(boolean extra) {
        return back(keeping.putUp(room.id(), extra), "house.bed-put-up");
    }

    public String takeAway(Long bed) {
        return back(keeping.takeAway(room.id(), bed), "house.bed-taken-away");
    }

    private String back(Room saved, String text) {
        Messages.create(texts.get(text, saved.number())).flash().add();
        return "/admin/house-rooms.xhtml?faces-redirect=true&resort=" + choice.getResort().id() + "&room=" + saved.id();
    }

    /** The rooms of the building chosen, or all. */
    public List<Room> getRooms() {
        return building == null ? rooms : rooms.stream().filter(each -> each.building().equals(building)).toList();
    }

    public List<String> getBuildings() {
        return distinct(Room::building);
    }

    public List<String> getCategories() {
        return distinct(Room::category);
    }

    private List<String> distinct(Function<Room, String> what) {
        return rooms.stream().map(what).distinct().sorted().toList();
    }

    public String getBuilding() {
        return building;
    }

    /** The room in hand, or null. */
    public Room getRoom() {
        return room;
    }

    public RoomForm getForm() {
        return form;
    }

    public String getRead() {
        return room == null ? null : room.tag();
    }

    public void setRead(String read) {
        this.read = read;
    }
}
