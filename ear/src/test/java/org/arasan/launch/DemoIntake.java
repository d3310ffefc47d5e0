package org.arasan.launch;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api.Answer;

/** One intake, lived through by the API: opened, filled, placed, taught, left. Time moves on with the clock that its days need. */
public final class DemoIntake {

    /** What a resort sends of itself. */
    public static final List<String> RESORT_FILES = List.of("resort.csv", "rooms.csv", "venues.csv", "trainers.csv", "treatments.csv", "curriculum.csv");
    static final List<String> MEMBER_FILES = List.of("members-forestry.csv", "members-culture.csv", "members-nuclear.csv",
            "members-construction.csv");

    private final Api api;
    private final ZoneId zone;
    private final LocalDate firstDay;
    private final long id;
    private final DemoLessons lessons;

    private DemoIntake(Api api, ZoneId zone, LocalDate firstDay, long id) {
        this.api = api;
        this.zone = zone;
        this.firstDay = firstDay;
        this.id = id;
        this.lessons = new DemoLessons(api, id);
    }

    public static DemoIntake open(Api api, long resort, ZoneId zone, LocalDate firstDay) {
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        return new DemoIntake(api, zone, firstDay, api.post("intakes",
                Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString())).created());
    }

    public long id() {
        return id;
    }

    /** Hands files in and confirms what the preview shows. */
    public void take(Map<String, byte[]> files) {
        long batch = preview(files);
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
    }

    /** Hands files in and leaves the decision open. */
    long preview(Map<String, byte[]> files) {
        return api.upload("intakes/" + id + "/imports", "files", files).created();
    }

    /** The files of the sample intake with those names, in that order. */
    public static Map<String, byte[]> samples(List<String> names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            try (InputStream file = DemoIntake.class.getResourceAsStream("/demo/intake/" + name)) {
                files.put(name, file.readAllBytes());
            } catch (IOException e) {
                throw new Trouble("The sample file " + name + " cannot be read: " + e.getMessage(), e);
            }
        }
        return files;
    }

    /** Places everybody, forms the groups, lays the lessons out and publishes them. */
    public void plan() {
        api.post("intakes/" + id + "/room-plan", null).ok();
        api.post("intakes/" + id + "/groups", null).ok();
        api.post("intakes/" + id + "/timetable", null).ok();
        api.put("intakes/" + id + "/timetable/publication", null).ok();
    }

    /** Places everybody, has lessons and treatments planned together by a search of so many seconds, accepts what it proposes and publishes the lessons. */
    void planTogether(int seconds) {
        api.post("intakes/" + id + "/room-plan", null).ok();
        long plan = order(List.of("LESSONS", "TREATMENTS"), seconds);
        api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        api.put("plans/" + plan + "/acceptance", null).ok();
        api.put("intakes/" + id + "/timetable/publication", null).ok();
    }

    /** Asks for a plan of those parts, which is searched for so many seconds. */
    long order(List<String> parts, int seconds) {
        return api.post("intakes/" + id + "/plans", Map.of("parts", parts, "seconds", seconds)).created();
    }

    /** Everybody's. */
    List<JsonObject> stays() {
        return api.get("stays?intake=" + id).ok().rows();
    }

    /** Lives from check-in on, lesson by lesson, until {@code until} or the evening of the last day, where everybody leaves. */
    public void live(Instant until) {
        Instant arrival = at(1, LocalTime.of(10, 0));
        if (until.isBefore(arrival)) {
            return;
        }
        moveTo(arrival);
        api.post("intakes/" + id + "/arrivals", null).ok();
        boolean leaverGone = false;
        for (JsonObject lesson : lessons()) {
            Instant ends = DemoLessons.end(lesson);
            Instant leaving = at(5, LocalTime.of(9, 0));
            if (!leaverGone && leaving.isBefore(ends) && leaving.isBefore(until)) {
                leaverGone = true;
                moveTo(leaving);
                sendHome();
            }
            if (ends.isBefore(until)) {
                moveTo(ends);
                lessons.callRoll(lesson);
            }
        }
        Instant departure = at(10, LocalTime.of(18, 0));
        if (departure.isBefore(until)) {
            moveTo(departure);
            api.post("intakes/" + id + "/departures", null).ok();
            moveTo(at(10, LocalTime.of(20, 1)));
            moveTo(at(11, LocalTime.of(9, 0)));
        }
    }

    /** One guest is called home by the family, and one goes as they please. */
    private void sendHome() {
        List<JsonObject> stays = stays();
        api.put("stays/" + stays.get(stays.size() - 2).getInt("id") + "/departure", Map.of("reason", "FAMILY")).ok();
        api.put("stays/" + stays.get(stays.size() - 9).getInt("id") + "/departure", Map.of("reason", "OWN_WISH")).ok();
    }

    /** In the order in which they end. */
    public List<JsonObject> lessons() {
        return lessons.all();
    }

    private Instant at(int day, LocalTime hour) {
        return firstDay.plusDays(day - 1L).atTime(hour).atZone(zone).toInstant();
    }

    private void moveTo(Instant moment) {
        moveTo(api, moment);
    }

    /** Sets the house's clock and waits until what is due by then has been done. */
    public static void moveTo(Api api, Instant moment) {
        Answer answer = api.put("clock?wait=true", Map.of("now", moment.toString())).ok();
        if (!answer.object().getBoolean("quiet", true)) {
            throw new Trouble("What was due by " + moment + " is not done after a minute.");
        }
    }
}
