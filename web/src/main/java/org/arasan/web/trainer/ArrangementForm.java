package org.arasan.web.trainer;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.course.trainer.Trainer;
import org.arasan.course.trainer.WeeklyHours;
import org.arasan.member.Region;

/** What is typed about a trainer's week: hours of each weekday as {@code 09:00-13:00, 14:00-18:00}, regions by commas, the limit. */
public class ArrangementForm {

    private static final String TIME = "([01]?[0-9]|2[0-3]):[0-5][0-9]";
    private static final String SPAN = TIME + "\\s*[-–]\\s*" + TIME;

    private final Map<String, String> hours = new LinkedHashMap<>();
    private String regions;
    private Integer limit;

    void show(Trainer trainer) {
        for (DayOfWeek day : DayOfWeek.values()) {
            hours.put(String.valueOf(day.getValue()), trainer.weeklyHours().stream().filter(each -> each.day() == day)
                    .map(each -> each.from() + "-" + each.until()).collect(Collectors.joining(", ")));
        }
        regions = trainer.regions().stream().map(Region::name).collect(Collectors.joining(", "));
        limit = trainer.hoursAWeek();
    }

    /** Refuses what is no hours at the field of its day. */
    List<WeeklyHours> week() {
        List<WeeklyHours> week = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String typed = hours.get(String.valueOf(day.getValue()));
            if (typed != null && !typed.isBlank()) {
                Arrays.stream(typed.split("[,;]")).map(String::strip).forEach(span -> week.add(hours(day, span)));
            }
        }
        return week;
    }

    private static WeeklyHours hours(DayOfWeek day, String span) {
        if (!span.matches(SPAN)) {
            throw Refusal.invalid("trainer.hours-unreadable", day).at("hours" + day.getValue());
        }
        String[] ends = span.split("\\s*[-–]\\s*");
        if (!time(ends[0]).isBefore(time(ends[1]))) {
            throw Refusal.invalid("trainer.hours-unsound").at("hours" + day.getValue());
        }
        return new WeeklyHours(day, time(ends[0]), time(ends[1]));
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
    }

    List<String> regionNames() {
        return regions == null ? List.of() : Arrays.stream(regions.split("[,;]")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** By number of the weekday, Monday being 1. */
    public Map<String, String> getHours() {
        return hours;
    }

    public String getRegions() {
        return regions;
    }

    public void setRegions(String regions) {
        this.regions = regions;
    }

    public Integer getLimit() {
        return limit;
    }

    public void setLimit(Integer limit) {
        this.limit = limit;
    }
}
