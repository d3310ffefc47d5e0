package org.arasan.web.stay;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** What the address of the grid asks for; whatever is missing has a usual value. */
public class RoomsQuery {

    /** How many days a look may span. */
    public static final List<Integer> SPANS = List.of(14, 21, 30, 60);

    /** What the colours of the bars may tell. */
    public static final List<String> COLOURS = List.of("state", "sex", "payer");

    private Long resort;
    private String from;
    private Integer days;
    private String building;
    private Integer floor;
    private String category;
    private Long intake;
    private Long stay;
    private String colour;
    private String hide;

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

    /** What the colours tell: {@code sex} or {@code payer}; the state otherwise. */
    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    /** Looks that are hidden, with commas between. */
    public String getHide() {
        return hide;
    }

    public void setHide(String hide) {
        this.hide = hide;
    }
}
