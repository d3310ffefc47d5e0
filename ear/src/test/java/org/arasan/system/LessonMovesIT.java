package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Lessons moved by hand: told beforehand where they fit, pinned where they come to stand, and taken back. */
@WholeSystem
class LessonMovesIT {

    @Test
    void whatTheClashesCallFittingIsTakenAndWhatTheyRefuseIsRefused(House house) {
        try (Classroom classroom = new Classroom(house).laidOut()) {
            Api api = house.administrator();
            JsonObject lesson = classroom.lessons().get(0);
            List<JsonObject> stretches = stretches(api, lesson);
            assertTrue(stretches.size() < 150, () -> "moments of one outcome are drawn together: " + stretches.size());
            JsonObject fits = stretches.stream().filter(each -> each.getBoolean("fits")).reduce((first, last) -> last).orElseThrow();
            JsonObject not = stretches.stream().filter(each -> !each.getBoolean("fits")).filter(each -> codes(each).contains("outside-hours"))
                    .findFirst().orElseThrow();

            assertEquals(409, api.put(place(lesson), Map.of("starts", not.getString("from"), "anyDay", true)).status());
            api.put(place(lesson), Map.of("starts", fits.getString("from"), "venue", fits.getJsonObject("venue").getInt("id"),
                    "trainer", fits.getJsonObject("trainer").getInt("id"), "anyDay", true)).ok();
            assertEquals(moment(fits.getString("from")), moment(now(classroom, lesson).getString("starts")));
        }
    }

    @Test
    void aPublishedLessonGoesToATrainerWhoIsBusyAtItsOldTime(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            JsonObject beside = classroom.lessons().get(1);
            assertEquals(moment(lesson.getString("starts")), moment(beside.getString("starts")));
            int other = beside.getJsonObject("trainer").getInt("id");
            house.administrator().put(place(lesson), Map.of("starts", morning(lesson), "trainer", other)).ok();
            assertEquals(moment(morning(lesson)), moment(now(classroom, lesson).getString("starts")));
            assertEquals(other, now(classroom, lesson).getJsonObject("trainer").getInt("id"));
        }
    }

    @Test
    void whereAnotherGroupHasTheHallAnotherHallIsOffered(House house) {
        try (Classroom classroom = new Classroom(house).laidOut()) {
            JsonObject lesson = classroom.lessons().get(0);
            JsonObject other = classroom.lessons().get(1);
            house.administrator().put(place(lesson), Map.of("starts", morning(lesson), "venue", other.getJsonObject("venue").getInt("id"))).ok();
            JsonObject there = stretches(house.administrator(), lesson).stream()
                    .filter(each -> moment(each.getString("from")) <= moment(other.getString("starts")) && moment(other.getString("starts")) < moment(each.getString("until")))
                    .findFirst().orElseThrow();
            assertTrue(there.getBoolean("fits"));
            assertEquals(lesson.getJsonObject("venue"), there.getJsonObject("venue"));
        }
    }

    @Test
    void aPinnedDraftStaysWhereItIsWhenEverythingIsLaidOutAnew(House house) {
        try (Classroom classroom = new Classroom(house).laidOut()) {
            Api api = house.administrator();
            JsonObject lesson = classroom.lessons().get(0);
            assertFalse(lesson.getBoolean("pinned"));
            api.put(place(lesson), Map.of("starts", morning(lesson))).ok();
            assertTrue(now(classroom, lesson).getBoolean("pinned"), "a hand pins");
            api.post("intakes/" + classroom.intake() + "/timetable", null).ok();
            assertEquals(moment(morning(lesson)), moment(now(classroom, lesson).getString("starts")));

            assertEquals(204, api.delete("lessons/" + lesson.getInt("id") + "/pin").status());
            api.delete("lessons/" + lesson.getInt("id") + "/pin").ok();
            assertFalse(now(classroom, lesson).getBoolean("pinned"));
            api.put("lessons/" + lesson.getInt("id") + "/pin", null).ok();
            assertTrue(now(classroom, lesson).getBoolean("pinned"));
            assertEquals(403, classroom.colleague("stranger").put("lessons/" + lesson.getInt("id") + "/pin", null).status(), "administrators alone");
            assertEquals(404, api.put("lessons/0/pin", null).status());
        }
    }

    @Test
    void severalMovesAreTakenBackOneAfterTheOther(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            Api api = house.administrator();
            JsonObject lesson = classroom.lessons().get(0);
            api.put(place(lesson), Map.of("starts", morning(lesson))).ok();
            api.put(place(lesson), Map.of("starts", OffsetDateTime.parse(morning(lesson)).plusMinutes(30).toInstant().toString())).ok();
            List<JsonObject> moves = moves(api, classroom);
            assertEquals(1, moves.size(), "the first stands no more, as long as the second does");

            assertEquals(moment(morning(lesson)), moment(undo(api, classroom, moves.get(0)).ok().object().getString("starts")));
            assertEquals("planning.undone-already", undo(api, classroom, moves.get(0)).code());
            JsonObject back = undo(api, classroom, moves(api, classroom).get(0)).ok().object();
            assertEquals(moment(lesson.getString("starts")), moment(back.getString("starts")));
            assertFalse(back.getBoolean("pinned"), "it was not pinned there");
            assertEquals(List.of(), moves(api, classroom));
        }
    }

    @Test
    void whatAColleagueHasMovedOnIsNotTakenBack(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            Api api = house.administrator();
            Api colleague = administrator(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            api.put(place(lesson), Map.of("starts", morning(lesson))).ok();
            JsonObject mine = moves(api, classroom).get(0);
            assertEquals(List.of(), moves(colleague, classroom));
            assertEquals(404, undo(colleague, classroom, mine).status(), "another's move is not there");
            String later = OffsetDateTime.parse(morning(lesson)).plusMinutes(60).toInstant().toString();
            colleague.put(place(lesson), Map.of("starts", later)).ok();

            Answer refused = undo(api, classroom, mine);
            assertEquals(409, refused.status());
            assertEquals("planning.moved-meanwhile", refused.code());
            assertTrue(refused.object().getString("detail").contains("Colleague"), refused::text);
            assertEquals(moment(later), moment(now(classroom, lesson).getString("starts")));
            assertEquals(List.of(), moves(api, classroom), "it is offered no longer");
        }
    }

    @Test
    void membersWhoMakeHoursUpAreBusyAndNobodyLearnsWho(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Answer answer = house.administrator().get("groups/" + lesson.getJsonObject("group").getInt("id") + "/busy-hours");
            assertEquals(List.of(), answer.ok().rows(), "the group's own lessons are no other business");
            assertEquals(404, house.administrator().get("groups/0/busy-hours").status());
            assertEquals(403, classroom.colleague("curious").get("groups/" + lesson.getJsonObject("group").getInt("id") + "/busy-hours").status());
        }
    }

    private static Api administrator(House house, Classroom classroom) {
        String email = classroom.email("colleague");
        String token = house.administrator().post("accounts", Map.of("role", "administrator", "email", email, "name", "Colleague", "language", "EN",
                "resort", classroom.resort())).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return house.anybody().as(email, House.PASSWORD);
    }

    private static List<JsonObject> stretches(Api api, JsonObject lesson) {
        return api.get("lessons/" + lesson.getInt("id") + "/clashes").ok().rows();
    }

    private static List<String> codes(JsonObject stretch) {
        return stretch.getJsonArray("reasons").getValuesAs(JsonObject.class).stream().map(each -> each.getString("code")).toList();
    }

    private static List<JsonObject> moves(Api api, Classroom classroom) {
        return api.get("intakes/" + classroom.intake() + "/lesson-moves").ok().rows();
    }

    private static Answer undo(Api api, Classroom classroom, JsonObject move) {
        return api.delete("intakes/" + classroom.intake() + "/lesson-moves/" + move.getInt("id"));
    }

    private static String place(JsonObject lesson) {
        return "lessons/" + lesson.getInt("id") + "/place";
    }

    private static String morning(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(0).toInstant().toString();
    }

    private static JsonObject now(Classroom classroom, JsonObject lesson) {
        return classroom.lessons().stream().filter(each -> each.getInt("id") == lesson.getInt("id")).findFirst().orElseThrow();
    }

    private static long moment(String text) {
        return OffsetDateTime.parse(text).toEpochSecond();
    }
}
