package org.arasan.system;

import static org.arasan.system.OwnProgramme.topic;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** How editions come about, what they keep to, and what an intake makes of them. */
@WholeSystem
class CurriculumIT {

    @Test
    void aDraftTellsAllThatIsWrongWithItAndBecomesAnEditionOnceNothingIs(House house) {
        OwnProgramme programme = new OwnProgramme(house);
        long draft = programme.begin(Map.of()).created();
        programme.add(draft, topic(1, 2, "Law", "hours", 8)).ok();
        programme.add(draft, topic(1, 2, "Law again")).ok();
        Answer third = programme.add(draft, topic(3, 12, "Late", "needs", List.of(7)));
        List<JsonObject> flaws = third.object().getJsonArray("flaws").getValuesAs(JsonObject.class);
        assertEquals(List.of("programme.curriculum-day", "programme.curriculum-day-full", "programme.curriculum-day-no-house",
                "programme.curriculum-hours", "programme.curriculum-need-unknown", "programme.curriculum-number-twice"),
                flaws.stream().map(each -> each.getString("code")).sorted().distinct().toList());
        assertEquals("programme.curriculum-hours", programme.publish(draft).code());

        house.administrator().delete("curriculum-drafts/" + draft).ok();
        JsonObject first = programme.taught().editions().get(0);
        assertEquals(List.of(1, 10), List.of(first.getInt("edition"), first.getInt("hours")));
        assertEquals("lecture", first.getJsonArray("topics").getJsonObject(0).getString("form"));
    }

    @Test
    void aDayWithMoreHoursThanTheProgrammeAllowsIsNamed(House house) {
        OwnProgramme programme = new OwnProgramme(house);
        house.administrator().put("programmes/" + programme.id() + "/curriculum-rules", Map.of("hoursOfADay", 4, "variantHoursFree", false)).ok();
        long draft = programme.begin(Map.of()).created();
        programme.add(draft, topic(1, 2, "Law", "hours", 4)).ok();
        programme.add(draft, topic(2, 4, "Union", "hours", 3)).ok();
        programme.add(draft, topic(3, 4, "Talks", "hours", 3)).ok();
        Answer refused = programme.publish(draft);
        assertEquals(List.of("programme.curriculum-day-full", 422), List.of(refused.code(), refused.status()));
        assertTrue(refused.object().getString("detail").startsWith("Day 4 has 6 academic hours"), refused::text);
    }

    @Test
    void whoeverComesSecondIsToldWhoChangedTheDraft(House house) {
        OwnProgramme programme = new OwnProgramme(house);
        long draft = programme.begin(Map.of()).created();
        Api api = house.administrator();
        String read = api.get("curriculum-drafts/" + draft).header("ETag");
        programme.add(draft, topic(1, 2, "Law")).ok();
        Answer second = api.sending("If-Match", read).put("curriculum-drafts/" + draft + "/topics/1", topic(1, 2, "Other law"));
        assertEquals(List.of(412, "refusal.changed-by"), List.of(second.status(), second.code()));
        assertEquals(409, programme.begin(Map.of()).status());
    }

    @Test
    void ofTwoWhoPublishOneDraftOneDoes(House house) {
        OwnProgramme programme = new OwnProgramme(house).taught();
        long draft = programme.begin(Map.of()).created();
        List<CompletableFuture<Answer>> both = Stream.of(1, 2).map(each -> CompletableFuture.supplyAsync(() -> programme.publish(draft))).toList();
        assertEquals(List.of(200, 404), both.stream().map(CompletableFuture::join).map(Answer::status).sorted().toList());
        assertEquals(2, programme.editions().size());
    }

    @Test
    void anIntakeKeepsItsEditionAndAVariantTakesOverWhatTheCoreChanged(House house) {
        Api api = house.administrator();
        OwnProgramme programme = new OwnProgramme(house).taught();
        try (Classroom classroom = new Classroom(house, programme).laidOut()) {
            long variant = api.post("programmes/" + programme.id() + "/curriculum-variants", Map.of("country", "KG")).created();
            long own = programme.begin(Map.of("variant", variant)).created();
            change(api, own, 1, topic(1, 2, "Кыргыз эмгек укугу", "titles", Map.of("KK", "Қырғыз еңбек құқығы")));
            assertEquals(List.of("REPLACED 1"), differences(api.get("curriculum-drafts/" + own).object()));
            int edition = programme.publish(own).ok().object().getInt("id");
            assertEquals(List.of("REPLACED 1"), differences(api.get("curricula/" + edition).ok().object()));

            assertEquals(5, api.get("intakes/" + classroom.intake() + "/curriculum-choices").ok().rows().get(1).getJsonArray("topics").size());
            api.put("intakes/" + classroom.intake() + "/curriculum", Map.of("curriculum", edition)).ok();
            assertEquals(List.of(), classroom.lessons());
            classroom.published();
            assertEquals("programme.intake-not-preparing", api.put("intakes/" + classroom.intake() + "/curriculum",
                    Map.of("curriculum", programme.editions().get(1).getInt("id"))).code());

            long core = programme.begin(Map.of()).created();
            change(api, core, 4, topic(4, 6, "Социальное партнёрство"));
            programme.publish(core).ok();
            long next = programme.begin(Map.of("variant", variant)).created();
            JsonObject taken = api.put("curriculum-drafts/" + next + "/core", null).ok().object();
            assertEquals(List.of("REPLACED 1"), differences(taken));
            assertTrue(taken.toString().contains("Социальное партнёрство"));
            assertEquals(List.of(edition), List.of(classroomsEdition(programme, classroom)));
        }
    }

    @Test
    void aMemberReadsTheTopicInTheirOwnLanguageAndALessonWaitsForWhatItNeeds(House house) {
        Api api = house.administrator();
        OwnProgramme programme = new OwnProgramme(house).taught();
        long draft = programme.begin(Map.of()).created();
        change(api, draft, 2, topic(2, 3, "Переговоры", "needs", List.of(1), "titles", Map.of("KK", "Келіссөздер жүргізу")));
        programme.publish(draft).ok();
        try (Classroom classroom = new Classroom(house, programme).published()) {
            String days = classroom.member(0).get("my/days").ok().text();
            assertTrue(days.contains("Келіссөздер жүргізу"), days);
            assertFalse(days.contains("Переговоры"), days);

            List<JsonObject> lessons = classroom.lessons();
            JsonObject law = lesson(lessons, 1, null);
            JsonObject talks = lesson(lessons, 2, law.getJsonObject("group").getInt("id"));
            OffsetDateTime early = OffsetDateTime.parse(talks.getString("starts")).minusDays(2);
            Answer moved = api.put("lessons/" + talks.getInt("id") + "/place", Map.of("starts", early.toInstant().toString(),
                    "venue", talks.getJsonObject("venue").getInt("id"), "trainer", talks.getJsonObject("trainer").getInt("id"), "anyDay", true));
            assertTrue(Stream.of("planning.before-needed", "planning.in-the-past", "planning.outside-hours").anyMatch(moved.code()::equals),
                    moved::text);
            OffsetDateTime late = OffsetDateTime.parse(law.getString("starts")).plusDays(2);
            Answer after = api.put("lessons/" + law.getInt("id") + "/place", Map.of("starts", late.toInstant().toString(),
                    "venue", law.getJsonObject("venue").getInt("id"), "trainer", law.getJsonObject("trainer").getInt("id"), "anyDay", true));
            assertEquals("planning.after-needing", after.code(), after::text);
        }
    }

    @Test
    void administratorsOfOneHouseReadAndDoNotWrite(House house) {
        OwnProgramme programme = new OwnProgramme(house).taught();
        try (Classroom classroom = new Classroom(house, programme)) {
            Api own = administrator(house, classroom.resort());
            assertEquals(5, own.get("programmes/" + programme.id() + "/curricula").ok().rows().get(0).getJsonArray("topics").size());
            assertEquals(403, own.post("programmes/" + programme.id() + "/curriculum-drafts", Map.of()).status());
            assertEquals(403, own.post("programmes/" + programme.id() + "/curriculum-variants", Map.of("country", "UZ")).status());
            assertEquals(200, own.get("intakes/" + classroom.intake() + "/curriculum-choices").status());
        }
    }

    @Test
    void anIntakeIsOpenedWithTheVariantThatIsChosenAndWithTheCoreOtherwise(House house) {
        Api api = house.administrator();
        OwnProgramme programme = new OwnProgramme(house).taught();
        long variant = api.post("programmes/" + programme.id() + "/curriculum-variants", Map.of("country", "KG", "industry", "тау-кен")).created();
        long resort = api.post("resorts", Map.of("name", "Нұсқа үйі " + programme.id(), "zone", "Asia/Almaty")).created();
        Map<String, Object> wish = new HashMap<>(Map.of("programme", programme.id(), "resort", resort, "firstDay",
                LocalDate.now().plusDays(40).toString(), "variant", variant));
        Answer refused = api.post("intakes", wish);
        assertEquals("programme.variant-untaught", refused.code());
        assertEquals("variant", refused.object().getString("field"));
        int edition = programme.publish(programme.begin(Map.of("variant", variant)).created()).ok().object().getInt("id");

        long special = api.post("intakes", wish).created();
        wish.remove("variant");
        wish.put("firstDay", LocalDate.now().plusDays(80).toString());
        long usual = api.post("intakes", wish).created();

        for (JsonObject each : programme.editions()) {
            assertEquals("[" + (each.getInt("id") == edition ? special : usual) + "]", each.getJsonArray("intakes").toString());
        }
        Visitor visitor = new Visitor(house);
        visitor.signIn("", House.ADMINISTRATOR, House.PASSWORD);
        String page = visitor.open("/admin/intake-open.xhtml?programme=" + programme.id()).body();
        assertTrue(page.contains("Common core") && page.contains("тау-кен"), page);
    }

    private static Api administrator(House house, long resort) {
        String email = "curriculum" + resort + "@classroom.arasan.example";
        String token = house.administrator().post("accounts", Map.of("email", email, "name", "Curriculum", "role", "administrator",
                "resort", resort)).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return house.anybody().as(email, House.PASSWORD);
    }

    private static void change(Api api, long draft, int number, Map<String, Object> topic) {
        JsonObject row = api.get("curriculum-drafts/" + draft).ok().object().getJsonArray("topics").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getInt("number") == number).findFirst().orElseThrow();
        api.put("curriculum-drafts/" + draft + "/topics/" + row.getInt("id"), topic).ok();
    }

    private static List<String> differences(JsonObject row) {
        return row.getJsonArray("differences").getValuesAs(JsonObject.class).stream()
                .map(each -> ((JsonString) each.get("kind")).getString() + " " + each.getInt("number")).toList();
    }

    private static int classroomsEdition(OwnProgramme programme, Classroom classroom) {
        return programme.editions().stream().filter(each -> each.getJsonArray("intakes").toString().contains(String.valueOf(classroom.intake())))
                .findFirst().orElseThrow().getInt("id");
    }

    private static JsonObject lesson(List<JsonObject> lessons, int number, Integer group) {
        return lessons.stream().filter(each -> each.getJsonObject("topic").getInt("number") == number)
                .filter(each -> group == null || each.getJsonObject("group").getInt("id") == group).findFirst().orElseThrow();
    }
}
