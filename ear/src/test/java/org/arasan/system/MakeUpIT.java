package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** A topic once more for those who missed it: planned by who may, clashing with nobody, counting for the same hours. */
@WholeSystem
class MakeUpIT {

    @Test
    void whatIsMadeUpCountsForTheSameHoursAndPublishingAgainHarmsNothing(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            int absent = classroom.miss(lesson);
            Api member = classroom.memberOf(absent);
            assertEquals(8, ahead(member), "the two missed hours are lost until they are made up");

            long made = trainer.post(ways(classroom), wish(lesson, absent, inTheEvening(lesson))).created();
            house.administrator().put("intakes/" + classroom.intake() + "/timetable/publication", null).ok();

            JsonObject makeUp = house.administrator().get("lessons/" + made).ok().object();
            assertTrue(makeUp.getBoolean("makeUp"));
            assertEquals(List.of(1, 2), ordinals(makeUp));
            assertEquals(11, classroom.lessons().size());
            assertTrue(trainer.get("my/lessons").ok().rows().stream().anyMatch(each -> each.getInt("id") == made), "its trainer sees it");
            assertTrue(member.get("my/days").ok().text().contains("\"makeUp\":true"), "its member sees it");
            classroom.attend(makeUp);
            JsonObject roll = trainer.get("hours/" + Classroom.firstHour(makeUp) + "/roll").ok().object();
            assertEquals(List.of(absent), roll.getJsonArray("people").getValuesAs(JsonObject.class).stream().map(each -> each.getInt("enrolment"))
                    .toList(), "it has a roll of its own");
            JsonObject screen = trainer.get("hours/" + Classroom.firstHour(makeUp) + "/check-in").ok().object();
            JsonObject in = member.post("my/check-ins", Map.of("digits", screen.getJsonObject("code").getString("digits"))).ok().object();
            assertEquals(List.of("MARKED", "PRESENT"), List.of(in.getString("outcome"), in.getString("mark")));
            assertEquals(List.of(1, 1, 9), List.of(in.getInt("ordinal"), in.getInt("done"), in.getInt("ahead")));
        }
    }

    @Test
    void everyNoNamesItsReason(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            JsonObject beside = classroom.lessons().get(1);
            JsonObject later = classroom.lessons().get(2);
            Api admin = house.administrator();
            String evening = inTheEvening(lesson);
            int somebody = roll(admin, lesson).get(0).getInt("enrolment");
            assertEquals("makeup.still-to-come", admin.post(ways(classroom), wish(lesson, somebody, evening)).code());

            int absent = classroom.miss(lesson);
            int present = roll(admin, lesson).stream().map(each -> each.getInt("enrolment")).filter(each -> each != absent).findFirst().orElseThrow();
            assertEquals("makeup.nothing-missed", admin.post(ways(classroom), wish(lesson, present, evening)).code());
            assertEquals("makeup.nobody", admin.post(ways(classroom), with(wish(lesson, absent, evening), "people", List.of())).code());
            assertEquals("makeup.in-the-past", admin.post(ways(classroom), wish(lesson, absent, lesson.getString("starts"))).code());
            assertEquals("makeup.no-time", admin.post(ways(classroom), with(wish(lesson, absent, evening), "starts", null)).code());
            assertEquals("makeup.outside-intake", admin.post(ways(classroom), wish(lesson, absent,
                    OffsetDateTime.parse(lesson.getString("starts")).plusDays(60).toString())).code());
            Answer elsewhere = admin.post(ways(classroom), wish(lesson, absent, later.getString("starts")));
            assertTrue(Set.of("makeup.room-busy", "makeup.trainer-busy", "makeup.person-busy").contains(elsewhere.code()), elsewhere::text);
            assertEquals(404, admin.post(ways(classroom), wish(lesson, 999_999_999, evening)).status());
            assertEquals(404, classroom.colleague("stranger").get(ways(classroom)).status());

            Api trainer = classroom.trainerOf(lesson);
            int colleague = beside.getJsonObject("trainer").getInt("id");
            assertEquals(404, trainer.post(ways(classroom), with(wish(lesson, absent, evening), "trainer", colleague)).status(),
                    "a trainer gives it themself");
            long made = trainer.post(ways(classroom), wish(lesson, absent, evening)).created();
            assertEquals("makeup.still-to-come", admin.post(ways(classroom), wish(lesson, absent, evening)).code());
            assertEquals(404, trainer.delete(ways(classroom) + "/" + lesson.getInt("id")).status(), "a group’s own lesson is not called off so");
            trainer.delete(ways(classroom) + "/" + made).ok();
            assertEquals(404, admin.get("lessons/" + made).status());
        }
    }

    @Test
    void treatmentsArePlannedAroundWhatSomebodyMakesUp(House house) {
        try (Classroom classroom = new Classroom(house).laidOut()) {
            Api admin = house.administrator();
            JsonObject lesson = classroom.lessons().get(0);
            OffsetDateTime then = OffsetDateTime.parse(lesson.getString("starts")).plusDays(2).withHour(10).withMinute(0);
            CureHouse.treatments(admin, classroom.resort(), classroom.intake());
            admin.get("resorts/" + classroom.resort() + "/cabinets").ok().rows().forEach(each -> admin.put("cabinets/" + each.getInt("id") + "/hours",
                    Map.of("hours", List.of(Map.of("day", then.getDayOfWeek().name(), "from", "10:00", "until", "10:45")))).ok());
            Api doctor = CureHouse.doctor(house, classroom.email("doctor"), classroom.resort());
            admin.put("intakes/" + classroom.intake() + "/timetable/publication", null).ok();
            int absent = classroom.miss(lesson);
            int stay = admin.get("stays?intake=" + classroom.intake()).ok().rows().stream().filter(each -> each.getInt("enrolment") == absent)
                    .findFirst().orElseThrow().getInt("id");
            doctor.put("doctor/guests/" + stay + "/prescriptions/base-programme", null).ok();
            admin.post(ways(classroom), wish(lesson, absent, then.toString())).created();

            long plan = admin.post("intakes/" + classroom.intake() + "/plans", Map.of("seconds", 1, "parts", List.of("TREATMENTS"))).created();
            admin.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
            admin.put("plans/" + plan + "/acceptance", null).ok();
            assertEquals(List.of(), doctor.get("doctor/guests/" + stay + "/appointments").ok().rows(), "the cabinets are open while it is made up alone");
        }
    }

    @Test
    void anIntakeThatIsOverMakesNothingUp(House house) {
        LivedIntake lived = LivedIntake.in(house);
        JsonObject choice = house.administrator().get("intakes/" + lived.id() + "/make-ups").ok().object();
        Answer refused = house.administrator().post("intakes/" + lived.id() + "/make-ups", Map.of("topic", choice.getJsonObject("topic").getInt("id"),
                "people", List.of(lived.absentee()), "starts", Instant.now().plus(Duration.ofDays(1)).toString(), "venue", 1, "trainer", 1));
        assertEquals("makeup.intake-over", refused.code());
    }

    private static List<JsonObject> roll(Api api, JsonObject lesson) {
        return api.get("hours/" + Classroom.firstHour(lesson) + "/roll").ok().object().getJsonArray("people").getValuesAs(JsonObject.class);
    }

    private static String ways(Classroom classroom) {
        return "intakes/" + classroom.intake() + "/make-ups";
    }

    /** At nine in the evening of the lesson's day. */
    private static String inTheEvening(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("starts")).withHour(21).toString();
    }

    private static Map<String, Object> wish(JsonObject lesson, int person, String starts) {
        return new HashMap<>(Map.of("topic", lesson.getJsonObject("topic").getInt("id"), "people", List.of(person),
                "starts", OffsetDateTime.parse(starts).toInstant().toString(), "venue", lesson.getJsonObject("venue").getInt("id"),
                "trainer", lesson.getJsonObject("trainer").getInt("id")));
    }

    private static Map<String, Object> with(Map<String, Object> wish, String field, Object value) {
        if (value == null) {
            wish.remove(field);
        } else {
            wish.put(field, value);
        }
        return wish;
    }

    private static int ahead(Api member) {
        List<Integer> ahead = new ArrayList<>();
        for (JsonObject day : member.get("my/days").ok().object().getJsonArray("days").getValuesAs(JsonObject.class)) {
            for (JsonObject moment : day.getJsonArray("moments").getValuesAs(JsonObject.class)) {
                JsonArray hours = moment.containsKey("lesson") ? moment.getJsonObject("lesson").getJsonArray("hours") : JsonArray.EMPTY_JSON_ARRAY;
                hours.getValuesAs(JsonObject.class).stream().filter(each -> !each.containsKey("mark")).forEach(each -> ahead.add(each.getInt("ordinal")));
            }
        }
        return ahead.size();
    }

    private static List<Integer> ordinals(JsonObject lesson) {
        return lesson.getJsonArray("hours").getValuesAs(JsonObject.class).stream().map(each -> each.getInt("ordinal")).collect(Collectors.toList());
    }
}
