package org.arasan.browser;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.system.House;

/** The intake of the journey as the API shows it, and what many hands would do the same way again and again. */
final class JourneyIntake {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private final Api api;
    private final long id;

    JourneyIntake(Api api, long id) {
        this.api = api;
        this.id = id;
    }

    static LocalDate firstDay() {
        return LocalDate.now(ZONE).plusDays(2);
    }

    long id() {
        return id;
    }

    /** That hour of a stay day, 1 being the day of check-in. */
    Instant at(int day, int hour) {
        return firstDay().plusDays(day - 1L).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** The moment as a field for date and time takes it, in the resort's zone. */
    String local(Instant moment) {
        return ZonedDateTime.ofInstant(moment, ZONE).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    List<JsonObject> stays() {
        return api.get("stays?intake=" + id).ok().rows();
    }

    String bed(String stay) {
        return String.valueOf(api.get("stays/" + stay).ok().object().getJsonObject("bed").getInt("id"));
    }

    /** In the order of their start. */
    List<JsonObject> lessons() {
        return api.get("intakes/" + id + "/timetable").ok().object().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .sorted(Comparator.comparing((JsonObject lesson) -> OffsetDateTime.parse(lesson.getString("starts")))).toList();
    }

    long pendingForLessons() {
        List<String> lessons = lessons().stream().map(lesson -> String.valueOf(lesson.getInt("id"))).toList();
        return api.get("agenda").ok().rows().stream()
                .filter(entry -> entry.getString("job").startsWith("lesson.") && lessons.contains(entry.getString("key"))).count();
    }

    /** @return the login of the trainer of the first lesson; the password is everybody's */
    String letTrainerIn() {
        JsonObject trainer = lessons().get(0).getJsonObject("trainer");
        String email = letIn("trainer", trainer.getString("name"));
        api.put("trainers/" + trainer.getInt("id") + "/account", Map.of("email", email)).ok();
        return email;
    }

    /** @return the login of a new colleague */
    String letIn(String role, String name) {
        String email = role + "." + id + "@test.arasan.example";
        String token = api.post("accounts", Map.of("role", role, "email", email, "name", name, "language", "RU")).ok().object().getString("token");
        api.with(null).post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return email;
    }

    /** Lives through all lessons: the first is called by {@code trainer}, in all others everybody is there. */
    void callAllButFirst(Runnable trainer) {
        List<JsonObject> lessons = lessons();
        for (JsonObject lesson : lessons) {
            Instant over = OffsetDateTime.parse(lesson.getString("ends")).toInstant().plus(Duration.ofMinutes(1));
            api.put("clock?wait=true", Map.of("now", over.toString())).ok();
            if (lesson == lessons.get(0)) {
                trainer.run();
            } else {
                lesson.getJsonArray("hours").getValuesAs(JsonObject.class).forEach(hour -> {
                    api.post("hours/" + hour.getInt("id") + "/roll/all-present", null).ok();
                    api.put("hours/" + hour.getInt("id") + "/closing", null).ok();
                });
            }
        }
    }
}
