package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Members sit a test: every answer by itself, by the server's clock, and nobody sees what is another's or what is right. */
@WholeSystem
class KnowledgeTestIT {

    private static String answers(JsonObject paper, int position) {
        return "my/sittings/" + paper.getInt("id") + "/answers/" + position;
    }

    private static String paper(JsonObject paper) {
        return "my/sittings/" + paper.getInt("id");
    }

    @Test
    void aMemberAnswersGoesOnElsewhereHandsInAndReadsThePoints(House house) {
        try (Examination exam = new Examination(house)) {
            String login = exam.login(0);
            Api phone = house.anybody().as(login, LivedIntake.PASSWORD);
            JsonObject begun = exam.start(phone);
            for (JsonObject each : Examination.questions(begun).subList(0, 5)) {
                phone.put(answers(begun, each.getInt("position")), Examination.right(each)).ok();
            }
            Api tablet = house.anybody().as(login, LivedIntake.PASSWORD);
            JsonObject again = exam.start(tablet);
            assertEquals(begun.getInt("id"), again.getInt("id"), "an attempt that lasts is gone on with");
            assertEquals(texts(begun), texts(again), "the order is fixed");
            assertEquals(5, Examination.questions(again).stream().filter(each -> !each.getJsonArray("answer").isEmpty()).count());

            JsonObject result = tablet.put(paper(begun) + "/handing-in", null).ok().object();
            assertEquals(5, result.getJsonNumber("points").bigDecimalValue().intValueExact());
            assertEquals(83, result.getInt("percent"));
            assertTrue(result.getBoolean("passed"));
            assertEquals(result.getString("handedIn"), phone.put(paper(begun) + "/handing-in", null).ok().object().getString("handedIn"));
            assertEquals("assessment.handed-in", phone.put(answers(begun, 6), Map.of("answer", Json.createArrayBuilder().build())).code());

            JsonObject board = house.administrator().get("held-tests/" + exam.held() + "/results").ok().object();
            assertEquals(1, board.getInt("sat"));
            assertEquals(83, board.getJsonArray("topics").getJsonObject(0).getInt("percent"));
            assertEquals(0, board.getJsonArray("questions").getJsonObject(0).getInt("percent"), "the hardest comes first");
        }
    }

    @Test
    void whatIsRightNeverReachesTheBrowserBeforeTheEnd(House house) {
        try (Examination exam = new Examination(house)) {
            Api member = exam.member(0);
            JsonObject paper = exam.start(member);
            String told = member.get(paper(paper)).ok().text();
            for (String secret : List.of("weight", "\"low\"", "\"high\"", "trade union", "feedback", "\"points\"", "\"percent\"")) {
                assertFalse(told.contains(secret), secret);
            }
        }
    }

    @Test
    void anotherMembersAttemptIsNotThere(House house) {
        try (Examination exam = new Examination(house); Examination other = new Examination(house)) {
            Api one = exam.member(0);
            Api two = exam.member(1);
            JsonObject paper = exam.start(one);
            Map<String, Object> nothing = Map.of("answer", Json.createArrayBuilder().build());
            assertEquals(404, two.get(paper(paper)).status());
            assertEquals(404, two.put(answers(paper, 1), nothing).status());
            assertEquals(404, two.put(paper(paper) + "/handing-in", null).status());
            assertEquals(404, one.put(answers(paper, 7), nothing).status(), "the attempt has six questions");
            assertEquals(404, two.post("my/tests/" + other.held() + "/sittings", "{}").status(), "a test of another intake");
            assertEquals(403, house.administrator().get(paper(paper)).status());
        }
    }

    @Test
    void anAnswerAfterItsTimeIsRefusedAndWhatWasSavedCounts(House house) {
        try (Examination exam = new Examination(house)) {
            Api member = exam.member(0);
            JsonObject paper = exam.start(member);
            JsonObject first = Examination.questions(paper).get(0);
            member.put(answers(paper, 1), Examination.right(first)).ok();
            house.administrator().put("agenda/test.close-sitting/pause", null).ok();
            moved(house, Duration.ofMinutes(30).plusSeconds(5), () -> {
                member.put(answers(paper, 2), Examination.right(Examination.questions(paper).get(1))).ok(); // within the grace
                return null;
            });
            moved(house, Duration.ofMinutes(31), () -> {
                Answer late = member.put(answers(paper, 3), Examination.right(Examination.questions(paper).get(2)));
                assertEquals("assessment.too-late", late.code());
                assertTrue(late.object().getString("detail").contains("everything saved before does"), late.text());
                house.administrator().delete("agenda/test.close-sitting/pause").ok();
                house.administrator().post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
                JsonObject ended = member.get(paper(paper)).ok().object();
                assertEquals("TIME_OVER", ended.getString("ending"));
                assertEquals(ended.getString("deadline"), ended.getString("handedIn"));
                assertEquals(2, ended.getJsonNumber("points").bigDecimalValue().intValueExact());
                return null;
            });
        }
    }

    @Test
    void anAttemptEndsByItselfWhenItsTimeIsOver(House house) {
        try (Examination exam = new Examination(house)) {
            exam.start(exam.member(0));
            moved(house, Duration.ofMinutes(31), () -> {
                JsonObject line = house.administrator().get("held-tests/" + exam.held() + "/results").ok().object().getJsonArray("people")
                        .getValuesAs(JsonObject.class).stream().filter(each -> each.getInt("attempts") == 1).findFirst().orElseThrow();
                assertFalse(line.getBoolean("sits"));
                assertEquals(0, line.getInt("best"));
                return null;
            });
        }
    }

    @Test
    void ofOneQuestionTheAnswerGivenLastStaysAndNoOtherIsTouched(House house) throws Exception {
        try (Examination exam = new Examination(house)) {
            Api member = exam.member(0);
            JsonObject paper = exam.start(member);
            Instant now = OffsetDateTime.parse(paper.getString("now")).toInstant();
            JsonObject text = Examination.questions(paper).stream().filter(each -> each.getString("type").equals("SHORT")).findFirst().orElseThrow();
            String where = answers(paper, text.getInt("position"));
            member.put(where, answer("later", now.plusMillis(2))).ok();
            JsonObject kept = member.put(where, answer("held up on its way", now.plusMillis(1))).ok().object();
            assertEquals("later", kept.getJsonArray("answer").getString(0));

            ExecutorService tabs = Executors.newFixedThreadPool(6);
            List<Callable<Answer>> at = new ArrayList<>();
            Examination.questions(paper).forEach(each -> at.add(() -> member.put(answers(paper, each.getInt("position")), Examination.right(each))));
            for (Future<Answer> each : tabs.invokeAll(at)) {
                each.get().ok();
            }
            tabs.shutdown();
            assertEquals(100, member.put(paper(paper) + "/handing-in", null).ok().object().getInt("percent"));
        }
    }

    private static JsonObject answer(String text, Instant given) {
        return Json.createObjectBuilder().add("answer", Json.createArrayBuilder().add(text)).add("given", given.toString()).build();
    }

    @Test
    void whoBeginsTwiceAtOnceBeginsOnceAndNobodyMoreOftenThanAllowed(House house) throws Exception {
        try (Examination exam = new Examination(house, Map.of("attempts", 1))) {
            Api member = exam.member(0);
            ExecutorService tabs = Executors.newFixedThreadPool(4);
            List<Callable<Integer>> starts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                starts.add(() -> exam.start(member).getInt("id"));
            }
            List<Integer> ids = new ArrayList<>();
            for (Future<Integer> each : tabs.invokeAll(starts)) {
                ids.add(each.get());
            }
            tabs.shutdown();
            assertEquals(1, ids.stream().distinct().count(), ids::toString);
            member.put("my/sittings/" + ids.get(0) + "/handing-in", null).ok();
            assertEquals("assessment.no-attempt-left", member.post("my/tests/" + exam.held() + "/sittings", "{}").code());
        }
    }

    @Test
    void aChoiceThatIsNotOfferedAndATextThatIsTooLongAreRefused(House house) {
        try (Examination exam = new Examination(house)) {
            Api member = exam.member(0);
            JsonObject paper = exam.start(member);
            for (JsonObject each : Examination.questions(paper)) {
                String value = each.getString("type").equals("SINGLE") ? "3" : "x".repeat(501);
                Answer refused = member.put(answers(paper, each.getInt("position")), answer(value, Instant.EPOCH));
                assertEquals(422, refused.status());
                assertEquals("answer", refused.object().getString("field"));
            }
        }
    }

    @Test
    void aChangedOrRetiredQuestionStaysAsItWasUnderAnAttempt(House house) {
        try (Examination exam = new Examination(house)) {
            Api admin = house.administrator();
            Api member = exam.member(0);
            JsonObject paper = exam.start(member);
            List<JsonObject> bank = admin.get("programmes/" + exam.programme() + "/questions?topic=" + exam.topic()).ok().rows();
            JsonObject single = bank.stream().filter(each -> each.getString("type").equals("SINGLE")).findFirst().orElseThrow();
            JsonObject changed = Json.createObjectBuilder().add("type", "SHORT").add("topic", exam.topic()).add("language", "RU").add("text", "Changed")
                    .add("options", Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", "x"))).build();
            assertEquals(2, admin.put("questions/" + single.getInt("id"), changed).ok().object().getInt("edition"));
            admin.put("questions/" + bank.get(1).getInt("id") + "/retirement", null).ok();
            JsonObject again = member.get(paper(paper)).ok().object();
            assertEquals(texts(paper), texts(again));
            for (JsonObject each : Examination.questions(again)) {
                member.put(answers(paper, each.getInt("position")), Examination.right(each)).ok();
            }
            assertEquals(100, member.put(paper(paper) + "/handing-in", null).ok().object().getInt("percent"));
            assertEquals("assessment.not-enough-questions", member.post("my/tests/" + exam.held() + "/sittings", "{}").code());
        }
    }

    @Test
    void aTestIsOpenOnlyFromItsOpeningToItsClosing(House house) {
        try (Examination exam = new Examination(house)) {
            Api admin = house.administrator();
            Api member = exam.member(0);
            JsonObject paper = exam.start(member);
            admin.delete("held-tests/" + exam.held() + "/opening").ok();
            member.put(answers(paper, 1), Examination.right(Examination.questions(paper).get(0))).ok(); // keeps the time promised
            assertEquals("assessment.test-not-open", exam.member(1).post("my/tests/" + exam.held() + "/sittings", "{}").code());
            assertEquals("assessment.closes-first", admin.put("held-tests/" + exam.held() + "/times",
                    Map.of("opens", "2026-05-05T10:00:00Z", "closes", "2026-05-05T10:00:00Z")).code());
            assertEquals("constraint.held_test_key", admin.post("intakes/" + exam.intake() + "/tests", Map.of("test", exam.test())).code());
        }
    }

    @Test
    void aTestWithDaysOfItsOwnIsHeldOnceTheTimetableIsPublished(House house) {
        try (Examination exam = new Examination(house, Map.of("opensDay", 2, "closesDay", 3)); Classroom other = new Classroom(house).published()) {
            JsonObject held = house.administrator().get("intakes/" + other.intake() + "/tests").ok().rows().stream()
                    .filter(each -> each.getInt("test") == exam.test()).findFirst().orElseThrow();
            assertEquals(Duration.ofDays(2),
                    Duration.between(OffsetDateTime.parse(held.getString("opens")), OffsetDateTime.parse(held.getString("closes"))));
        }
    }

    @Test
    void resultsAreForTrainersOfTheIntakeAlone(House house) {
        try (Examination exam = new Examination(house)) {
            Classroom classroom = exam.classroom().published();
            JsonObject lesson = classroom.lessons().get(0);
            assertEquals(200, classroom.trainerOf(lesson).get("held-tests/" + exam.held() + "/results").status());
            assertEquals(404, classroom.colleague("stranger").get("held-tests/" + exam.held() + "/results").status());
        }
    }

    @Test
    void aMemberIsShownTheirAnswersInTheExportAndTheTypedOnesGoWithThem(House house) throws Exception {
        try (Examination exam = new Examination(house)) {
            Api member = exam.member(0);
            JsonObject paper = exam.start(member);
            for (JsonObject each : Examination.questions(paper)) {
                member.put(answers(paper, each.getInt("position")), Examination.right(each)).ok();
            }
            assertNull(member.get(paper(paper)).ok().object().get("points"));
            String own = new String(Answers.unzipped(member.get("my/export").ok().bytes()).get("data.json"), StandardCharsets.UTF_8);
            assertTrue(own.contains("Trade  UNION") && own.contains("right"), own);
        }
    }

    @Test
    void theOrderDiffersFromAttemptToAttempt(House house) {
        try (Examination exam = new Examination(house)) {
            List<List<String>> orders = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                orders.add(texts(exam.start(exam.member(i))));
            }
            assertNotEquals(1, orders.stream().distinct().count(), "five equal orders of six questions are one in 270 million million");
        }
    }

    private static List<String> texts(JsonObject paper) {
        return Examination.questions(paper).stream()
                .map(each -> each.getString("text") + each.getOrDefault("choices", Json.createArrayBuilder().build())).toList();
    }

    /** Does it that much later, and sets the clock right again. */
    private static void moved(House house, Duration by, Callable<Void> what) {
        Api admin = house.administrator();
        admin.post("clock/movement?wait=true", Map.of("by", by.toString())).ok();
        try {
            what.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            admin.post("clock/movement?wait=true", Map.of("by", by.negated().toString())).ok();
        }
    }
}
