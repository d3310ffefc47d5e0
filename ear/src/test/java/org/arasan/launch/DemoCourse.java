package org.arasan.launch;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An intake whose people go home in the evening, lived through by the API; and what it takes before: a house, a programme, a curriculum. */
final class DemoCourse {

    private final Api api;
    private final ZoneId zone;
    private final LocalDate firstDay;
    private final long id;

    DemoCourse(Api api, ZoneId zone, LocalDate firstDay, long id) {
        this.api = api;
        this.zone = zone;
        this.firstDay = firstDay;
        this.id = id;
    }

    /** A training house: halls by name with their seats, lessons from nine to six around a lunch. */
    static long house(Api api, String name, ZoneId zone) {
        long resort = api.post("resorts", Map.of("name", name, "zone", zone.getId())).created();
        JsonObject usual = api.get("resorts/" + resort + "/rules").ok().object();
        JsonArrayBuilder hours = Json.createArrayBuilder().add(hours("LUNCH", "13:00:00", "14:00:00"))
                .add(hours("LESSON", "09:00:00", "13:00:00")).add(hours("LESSON", "14:00:00", "18:00:00"));
        api.put("resorts/" + resort + "/rules", Json.createObjectBuilder(usual).add("hours", hours).build()).ok();
        return resort;
    }

    private static JsonObjectBuilder hours(String kind, String from, String until) {
        return Json.createObjectBuilder().add("kind", kind).add("from", from).add("until", until);
    }

    /** Founds a programme of that kind; {@code days} and {@code hours} as its curriculum has them. */
    static long found(Api api, String kind, Map<String, Object> titles, int days, int hours, Map<String, Object> details) {
        return api.post("programmes", Map.of("kind", kind, "titles", titles, "details", details, "settings", Map.of("days", days,
                "academicHours", hours, "academicHourMinutes", 45, "pauseMinutes", 10, "checkInLeadMinutes", 15, "rollCallGraceMinutes", 60)))
                .created();
    }

    /** Publishes the curriculum of a programme: rows {@code day; hours; form; module; title; title in the other language}, numbered in their order. */
    static void teach(Api api, long programme, String language, String rows) {
        long draft = api.post("programmes/" + programme + "/curriculum-drafts", Map.of()).created();
        int number = 0;
        for (String row : rows.strip().split("\n")) {
            String[] cell = row.strip().split("; *");
            Map<String, Object> topic = new HashMap<>(Map.of("number", ++number, "day", Integer.valueOf(cell[0]), "hours",
                    Integer.valueOf(cell[1]), "form", cell[2], "module", cell[3], "title", cell[4]));
            topic.put("titles", Map.of(language, cell[5]));
            api.post("curriculum-drafts/" + draft + "/topics", topic).ok();
        }
        api.put("curriculum-drafts/" + draft + "/publication", null).ok();
    }

    /** Opens an intake at nine in the morning of the day before its first, where the house's clock goes. */
    static DemoCourse open(Api api, long programme, long resort, ZoneId zone, LocalDate firstDay, Map<String, Object> details) {
        DemoIntake.moveTo(api, firstDay.minusDays(1).atTime(9, 0).atZone(zone).toInstant());
        return new DemoCourse(api, zone, firstDay, api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay",
                firstDay.toString(), "details", details)).created());
    }

    long id() {
        return id;
    }

    /** Takes halls, trainers and people in, forms the groups, lays the lessons out and publishes them. */
    void plan(String venues, String trainers, byte[] members) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("venues.csv", ("Помещение;Вид;Мест\n" + venues).getBytes(StandardCharsets.UTF_8));
        files.put("trainers.csv", ("Преподаватель;Языки;Темы;Дни\n" + trainers).getBytes(StandardCharsets.UTF_8));
        files.put("members.csv", members);
        long batch = api.upload("intakes/" + id + "/imports", "files", files).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
        api.post("intakes/" + id + "/groups", null).ok();
        api.post("intakes/" + id + "/timetable", null).ok();
        api.put("intakes/" + id + "/timetable/publication", null).ok();
    }

    /** Calls the rolls of all lessons that are over by then, in one go; where all are, the course ends. */
    void live(Instant until) {
        DemoLessons rolls = new DemoLessons(api, id);
        List<JsonObject> lessons = rolls.all();
        List<JsonObject> over = lessons.stream().filter(each -> !DemoLessons.end(each).isAfter(until)).toList();
        if (over.isEmpty()) {
            return;
        }
        Instant last = DemoLessons.end(over.get(over.size() - 1));
        DemoIntake.moveTo(api, last);
        over.parallelStream().forEach(rolls::callOnce);
        if (over.size() == lessons.size()) {
            DemoIntake.moveTo(api, last.atZone(zone).toLocalDate().plusDays(1).atTime(9, 0).atZone(zone).toInstant());
        }
    }

    LocalDate firstDay() {
        return firstDay;
    }

    /** The enrolments of its people, by name. */
    List<JsonObject> people() {
        return api.get("intakes/" + id + "/completions").ok().rows();
    }
}
