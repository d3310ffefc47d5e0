package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Programmes are founded from the kinds that are installed, and changed only where nobody is being taught by them. */
@WholeSystem
class ProgrammesIT {

    private static final Map<String, Object> TITLES = Map.of("RU", "Осенние чтения", "KK", "Күзгі оқулар");

    @Test
    void aProgrammeIsFoundedAsItsKindUsuallyHasItAndChanged(House house) {
        Api api = house.administrator();
        JsonObject founded = found(api);
        assertEquals(10, founded.getInt("days"));
        assertEquals(2, founded.getJsonArray("requirements").size());
        assertTrue(founded.getBoolean("installed") && founded.getBoolean("offered"));
        String path = "programmes/" + founded.getInt("id");
        Answer read = api.get(path).ok();
        assertEquals("Күзгі оқулар", house.administrator().in("kk").get(path).ok().object().getString("title"));

        JsonObject change = Json.createObjectBuilder().add("titles", Json.createObjectBuilder(Map.of("RU", "Зимние чтения")))
                .add("settings", settings(5, 8)).add("requirements", Json.createArrayBuilder().add(rule("hours", 6))).build();
        JsonObject changed = api.sending("If-Match", read.header("ETag")).put(path, change).ok().object();
        assertEquals(6, changed.getInt("hoursToAttend"));
        assertEquals(8, changed.getInt("academicHours"));
        assertEquals(412, api.sending("If-Match", read.header("ETag")).put(path, change).status());
    }

    @Test
    void whatCannotBeIsRefusedAtItsField(House house) {
        Api api = house.administrator();
        refused(api, "{\"kind\": \"no-such\", \"titles\": {\"RU\": \"Т\"}}", "programme.kind-unknown", "kind");
        refused(api, "{\"titles\": {\"RU\": \"Т\"}}", "programme.kind-unknown", "kind");
        String kind = kind(api);
        refused(api, "{\"kind\": \"" + kind + "\"}", "programme.title-missing", "title.RU");
        refused(api, "{\"kind\": \"" + kind + "\", \"titles\": {\"RU\": \" \"}}", "programme.title-missing", "title.RU");
        refused(api, "{\"kind\": \"" + kind + "\", \"titles\": {\"RU\": \"Т\"}, \"settings\": {\"days\": 3}}", "programme.field-missing",
                "academicHours");
        refused(api, "{\"kind\": \"" + kind + "\", \"titles\": {\"RU\": \"Т\"}, \"requirements\": [{\"fact\": \"luck\", \"least\": 1}]}",
                "programme.fact-unknown", "requirements");
        refused(api, "{\"kind\": \"" + kind + "\", \"titles\": {\"RU\": \"Т\"}, \"requirements\": [{\"fact\": \"hours\", \"least\": 11}]}",
                "programme.number-outside", "requirements.hours");
        refused(api, "{\"kind\": \"" + kind + "\", \"titles\": {\"RU\": \"Т\"}, \"requirements\": [null]}", "api.LIST",
                "requirements");
        refused(api, "{\"kind\": \"" + kind + "\", \"titles\": {\"RU\": \"Т\"}, \"details\": {\"colour\": \"blue\"}}",
                "programme.field-unknown", "details.colour");
    }

    @Test
    void noMoreIntakesAreOpenedOfWhatIsNoLongerOffered(House house) {
        Api api = house.administrator();
        int id = found(api).getInt("id");
        long resort = api.post("resorts", Map.of("name", "Ақжар " + id, "zone", "Asia/Almaty")).created();
        Map<String, Object> opening = Map.of("programme", id, "resort", resort, "firstDay", LocalDate.now().plusDays(9).toString());
        api.delete("programmes/" + id + "/offer").ok();
        assertEquals("programme.not-offered", api.post("intakes", opening).code());
        api.put("programmes/" + id + "/offer", null).ok();
        api.post("intakes", opening).ok();
    }

    @Test
    void whileAnIntakeRunsItsDaysAndHoursStay(House house) {
        Api api = house.administrator();
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject programme = api.get("programmes").ok().rows().get(0);
            String path = "programmes/" + programme.getInt("id");
            JsonObject other = Json.createObjectBuilder().add("titles", programme.getJsonObject("titles")).add("settings", settings(9, 9)).build();
            assertEquals("programme.intake-runs", api.put(path, other).code());
            JsonObject same = Json.createObjectBuilder().add("titles", programme.getJsonObject("titles"))
                    .add("settings", programme.getJsonObject("settings")).build();
            assertEquals(10, api.put(path, same).ok().object().getInt("academicHours"));
        }
    }

    @Test
    void whoeverRunsOneHouseReadsAndDoesNotWrite(House house) {
        Api api = house.administrator();
        long resort = api.post("resorts", Map.of("name", "Жалғыз үй", "zone", "Asia/Almaty")).created();
        String email = "one-house-programmes@test.arasan.example";
        String token = api.post("accounts", Map.of("email", email, "name", "Е", "role", "administrator", "resort", resort)).ok()
                .object().getString("token");
        api.post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        Api one = house.anybody().as(email, House.PASSWORD);
        assertFalse(one.get("programmes").ok().rows().isEmpty());
        assertFalse(one.get("kinds").ok().rows().isEmpty());
        int id = one.get("programmes").ok().rows().get(0).getInt("id");
        assertEquals(List.of(403, 403, 403), List.of(one.post("programmes", Map.of("kind", kind(api))).status(),
                one.put("programmes/" + id, Map.of()).status(), one.delete("programmes/" + id + "/offer").status()));
    }

    @Test
    void whatAKindDoesNotHaveIsNotFound(House house) {
        Api api = house.administrator();
        try (Classroom classroom = new Classroom(house)) {
            String intake = "intakes/" + classroom.intake();
            assertEquals(404, api.post(intake + "/actions/no-such", Map.of()).status());
            assertEquals("programme.field-unknown", api.put(intake + "/details", "{\"details\": {\"<script>\": \"1\"}}").code());
            assertEquals(List.of(), api.get(intake + "/sections").ok().rows());
            assertEquals(404, api.get(intake + "/enrolments/1/details").status());
        }
    }

    private static JsonObject found(Api api) {
        Answer answer = api.post("programmes", Map.of("kind", kind(api), "titles", TITLES));
        answer.created();
        return answer.object();
    }

    /** The kind of the first programme. */
    private static String kind(Api api) {
        return api.get("programmes").ok().rows().get(0).getString("kind");
    }

    private static void refused(Api api, String body, String code, String field) {
        Answer answer = api.post("programmes", body);
        assertEquals(code, answer.code(), answer::text);
        assertEquals(field, answer.object().getString("field"));
    }

    private static JsonObject settings(int days, int hours) {
        return Json.createObjectBuilder().add("days", days).add("academicHours", hours).add("academicHourMinutes", 45).add("pauseMinutes", 10)
                .add("checkInLeadMinutes", 15).add("rollCallGraceMinutes", 60).build();
    }

    private static JsonObject rule(String fact, int least) {
        return Json.createObjectBuilder().add("fact", fact).add("least", least).build();
    }
}
