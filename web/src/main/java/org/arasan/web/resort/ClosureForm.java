package org.arasan.web.resort;

import java.time.LocalDate;
import org.arasan.stay.house.ClosureWish;

/** What is typed about a closure. A place is written {@code room:12}, {@code building:1} or {@code floor:2:1}, the building last. */
public class ClosureForm {

    private String place;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reason;

    ClosureWish wish(Long resort) {
        String[] parts = place == null ? new String[0] : place.split(":", 2);
        String kind = parts.length < 2 ? "" : parts[0];
        return switch (kind) {
            case "room" -> new ClosureWish(resort, number(parts[1]), null, null, firstDay, lastDay, reason);
            case "building" -> new ClosureWish(resort, null, parts[1], null, firstDay, lastDay, reason);
            case "floor" -> floor(resort, parts[1].split(":", 2));
            default -> new ClosureWish(resort, null, null, null, firstDay, lastDay, reason);
        };
    }

    private ClosureWish floor(Long resort, String[] parts) {
        Long floor = number(parts[0]);
        return new ClosureWish(resort, null, parts.length < 2 ? null : parts[1], floor == null ? null : floor.intValue(),
                firstDay, lastDay, reason);
    }

    private static Long number(String digits) {
        return digits.matches("-?[0-9]{1,9}") ? Long.valueOf(digits) : null;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate firstDay) {
        this.firstDay = firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
