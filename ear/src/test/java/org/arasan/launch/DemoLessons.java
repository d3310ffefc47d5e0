package org.arasan.launch;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The lessons of an intake and their rolls, where nearly everybody is there. */
final class DemoLessons {

    private final Api api;
    private final long intake;
    private final Random random;

    DemoLessons(Api api, long intake) {
        this.api = api;
        this.intake = intake;
        this.random = new Random(intake);
    }

    /** In the order in which they end. */
    List<JsonObject> all() {
        List<JsonObject> lessons = new ArrayList<>(api.get("intakes/" + intake + "/timetable").ok().object().getJsonArray("lessons")
                .getValuesAs(JsonObject.class));
        lessons.sort(Comparator.comparing(DemoLessons::end));
        return lessons;
    }

    static Instant end(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("ends")).toInstant();
    }

    /** Calls the roll of each hour with a few who are late, excused or missing. */
    void callRoll(JsonObject lesson) {
        for (JsonObject hour : hours(lesson)) {
            except(hour);
            everybodyElse(hour);
        }
    }

    /** The same quicker: whoever is not simply there missed the first hour and came to the others. */
    void callOnce(JsonObject lesson) {
        List<JsonObject> hours = hours(lesson);
        except(hours.get(0));
        hours.forEach(this::everybodyElse);
    }

    private static List<JsonObject> hours(JsonObject lesson) {
        return lesson.getJsonArray("hours").getValuesAs(JsonObject.class);
    }

    private void except(JsonObject hour) {
        String roll = roll(hour);
        for (JsonObject person : api.get(roll).ok().object().getJsonArray("people").getValuesAs(JsonObject.class)) {
            exception(person).forEach((mark, reason) -> api.put(roll + "/" + person.getInt("enrolment"),
                    reason.isEmpty() ? Map.of("mark", mark) : Map.of("mark", mark, "reason", reason)).ok());
        }
    }

    private void everybodyElse(JsonObject hour) {
        api.post(roll(hour) + "/all-present", null).ok();
        api.put("hours/" + hour.getInt("id") + "/closing", null).ok();
    }

    private static String roll(JsonObject hour) {
        return "hours/" + hour.getInt("id") + "/roll";
    }

    /** The mark, and its reason, of the few who are not simply there. */
    private Map<String, String> exception(JsonObject person) {
        if (!person.getBoolean("inHouse")) {
            return Map.of("ABSENT", "");
        }
        int chance = random.nextInt(1000);
        return chance < 4 ? Map.of("ABSENT", "") : chance < 8 ? Map.of("EXCUSED", "приём врача") : chance < 30 ? Map.of("LATE", "") : Map.of();
    }
}
