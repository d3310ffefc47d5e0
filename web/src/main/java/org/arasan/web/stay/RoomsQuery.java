package org.arasan.web.stay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.arasan.resort.Room;

/** What the address of the grid asks for; whatever is missing has a usual value. */
public class RoomsQuery {

    /** How many days a look may span. */
    public static final List<Integer> SPANS = List.of(14, 21, 30, 60);

    private Long resort;
    private String from;
    private Integer days;
    private String building;
    private String category;
    private Long intake;
    private Long stay;

    /** The first day, where one is asked for that exists. */
    Optional<LocalDate> firstDay() {
        try {
            return Optional.ofNullable(from).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    int span() {
        return days == null ? SPANS.get(1) : days;
    }

    boolean shows(Room room) {
        return (building == null || building.equals(room.building())) && (category == null || category.equals(room.category()));
    }

    public Long getResort() {
        return resort;
    }

    public void setResort(Long resort) {
        this.resort = resort;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getBuilding() {
        return building;
    }

    public void setBuilding(String building) {
        this.building = building;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public Long getIntake() {
        return intake;
    }

    public void setIntake(Long intake) {
        this.intake = intake;
    }

    public Long getStay() {
        return stay;
    }

    public void setStay(Long stay) {
        this.stay = stay;
    }
}
