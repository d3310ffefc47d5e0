package org.arasan.web.leisure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.arasan.Language;
import org.arasan.leisure.EventPlan;
import org.arasan.leisure.LeisureEvent;

/** What is typed about an event, in the time of its house. */
public class EventForm {

    private final Map<Language, String> titles = new EnumMap<>(Language.class);
    private String place;
    private LocalDateTime starts;
    private LocalDateTime ends;
    private LocalDateTime closesAt;
    private Integer places;
    private Long intake;

    static EventForm of(LeisureEvent event, ZoneId zone) {
        EventForm form = new EventForm();
        form.titles.putAll(event.titles());
        form.place = event.place();
        form.starts = local(event.starts(), zone);
        form.ends = local(event.ends(), zone);
        form.closesAt = local(event.closesAt(), zone);
        form.places = event.places();
        form.intake = event.intake() == null ? null : event.intake().id();
        return form;
    }

    EventPlan plan(ZoneId zone) {
        return new EventPlan(titles, place, moment(starts, zone), moment(ends, zone), places, moment(closesAt, zone), intake);
    }

    private static LocalDateTime local(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    private static Instant moment(LocalDateTime local, ZoneId zone) {
        return local == null ? null : local.atZone(zone).toInstant();
    }

    public Map<Language, String> getTitles() {
        return titles;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDateTime getStarts() {
        return starts;
    }

    public void setStarts(LocalDateTime starts) {
        this.starts = starts;
    }

    public LocalDateTime getEnds() {
        return ends;
    }

    public void setEnds(LocalDateTime ends) {
        this.ends = ends;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public Long getIntake() {
        return intake;
    }

    public void setIntake(Long intake) {
        this.intake = intake;
    }
}
