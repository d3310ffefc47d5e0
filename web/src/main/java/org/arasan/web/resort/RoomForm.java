package org.arasan.web.resort;

import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.stay.house.RoomWish;

/** What is typed about a room. */
public class RoomForm {

    private String number;
    private String building;
    private Integer floor;
    private String category;
    private Integer beds;
    private boolean accessible;
    private boolean lift;

    /** The form filled with a room as it is. */
    static RoomForm of(Room room) {
        RoomForm form = new RoomForm();
        RoomFeatures features = room.features();
        form.number = room.number();
        form.building = features.building();
        form.floor = features.floor();
        form.category = features.category();
        form.beds = features.beds();
        form.accessible = features.accessible();
        form.lift = features.lift();
        return form;
    }

    RoomFeatures features() {
        return new RoomWish(building, floor, category, beds, accessible, lift).features();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public Integer getFloor() {
        return floor;
    }

    public void setFloor(Integer floor) {
        this.floor = floor;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Integer getBeds() {
        return beds;
    }

    public void setBeds(Integer beds) {
        this.beds = beds;
    }

    public boolean isAccessible() {
        return accessible;
    }

    public void setAccessible(boolean accessible) {
        this.accessible = accessible;
    }

    public boolean isLift() {
        return lift;
    }

    public void setLift(boolean lift) {
        this.lift = lift;
    }
}
