package org.arasan.launch;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    private final Random random;

    private DemoIntake(Api api, ZoneId zone, LocalDate firstDay, long id) {
        this.api = api;
        this.zone = zone;
        this.firstDay = firstDay;
        this.id = id;
        this.random = new Random(id);
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
            Instant ends = OffsetDateTime.parse(lesson.getString("ends")).toInstant();
            Instant leaving = at(5, LocalTime.of(9, 0));
            if (!leaverGone && leaving.isBefore(ends) && leaving.isBefore(until)) {
                leaverGone = true;
                moveTo(leaving);
                sendHome();
            }
            if (ends.isBefore(until)) {
                moveTo(ends);
                callRoll(lesson);
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
        List<JsonObject> stays = api.get("stays?intake=" + id).ok().rows();
        api.put("stays/" + stays.get(stays.size() - 2).getInt("id") + "/departure", Map.of("reason", "FAMILY")).ok();
        api.put("stays/" + stays.get(stays.size() - 9).getInt("id") + "/departure", Map.of("reason", "OWN_WISH")).ok();
    }

    public List<JsonObject> lessons() {
        List<JsonObject> lessons = new ArrayList<>(api.get("intakes/" + id + "/timetable").ok().object().getJsonArray("lessons")
                .getValuesAs(JsonObject.class));
        lessons.sort(Comparator.comparing(each -> OffsetDateTime.parse(each.getString("ends"))));
        return lessons;
    }

    private void callRoll(JsonObject lesson) {
        for (JsonObject hour : lesson.getJsonArray("hours").getValuesAs(JsonObject.class)) {
            String roll = "hours/" + hour.getInt("id") + "/roll";
            for (JsonObject person : api.get(roll).ok().object().getJsonArray("people").getValuesAs(JsonObject.class)) {
                exception(person).forEach((mark, reason) -> api.put(roll + "/" + person.getInt("enrolment"),
                        reason.isEmpty() ? Map.of("mark", mark) : Map.of("mark", mark, "reason", reason)).ok());
            }
            api.post(roll + "/all-present", null).ok();
            api.put("hours/" + hour.getInt("id") + "/closing", null).ok();
        }
    }

    /** The mark, and its reason, of the few who are not simply there. */
    private Map<String, String> exception(JsonObject person) {
        if (!person.getBoolean("inHouse")) {
            return Map.of("ABSENT", "");
        }
        int chance = random.nextInt(1000);
        return chance < 4 ? Map.of("ABSENT", "") : chance < 8 ? Map.of("EXCUSED", "приём врача") : chance < 30 ? Map.of("LATE", "") : Map.of();
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
