package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

@WholeSystem
class FeedbackIT {

    @Test
    void fourAnswersAreCountedAndNeverShown(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            List<Api> members = attending(house, classroom, 4);
            open(house, classroom);
            members.forEach(each -> answer(each, 5, "Керемет"));
            JsonObject feedback = close(house, classroom);
            assertEquals(4, feedback.getInt("answered"));
            assertEquals(10, feedback.getInt("invited"));
            for (String part : List.of("course", "topics", "trainers")) {
                feedback.getJsonArray(part).getValuesAs(JsonObject.class).forEach(each -> {
                    assertEquals(0, each.getInt("people"), each::toString);
                    assertFalse(each.containsKey("average"), each::toString);
                    assertTrue(each.getJsonArray("texts").isEmpty(), each::toString);
                });
            }
        }
    }

    @Test
    void fromFiveOnPeopleAreHeardAndNobodyCanBeFound(House house) throws SQLException {
        try (Classroom classroom = new Classroom(house).published(); Connection database = house.connect()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            List<Api> members = attending(house, classroom, 8);
            assertEquals(List.of(), members.get(0).get("my/surveys").ok().rows());
            open(house, classroom);
            long survey = survey(members.get(0)).getInt("id");
            for (int i = 0; i < 8; i++) {
                answer(members.get(i), 1, "Бірінші " + i);
                answer(members.get(i), 4, "Екінші " + i);
            }
            List<CompletableFuture<Integer>> twice = IntStream.range(0, 4).mapToObj(i -> CompletableFuture.supplyAsync(
                    () -> members.get(7).put("my/surveys/" + survey + "/answers", replies(survey(members.get(7)), 4, "Екінші 7")).status())).toList();
            assertEquals(Set.of(200), twice.stream().map(CompletableFuture::join).collect(Collectors.toSet()));
            JsonObject before = house.administrator().get("intakes/" + classroom.intake() + "/feedback").ok().object();
            assertEquals(8, before.getInt("answered"), "answering again is no second answer");
            assertEquals(0, before.getJsonArray("course").size(), "nothing is told while it could be told apart");
            assertEquals(403, trainer.put("my/surveys/" + survey + "/answers", said()).status());

            JsonObject feedback = close(house, classroom);
            JsonObject rating = figure(feedback, "course", "RATING");
            assertEquals(8, rating.getInt("people"));
            assertEquals(4.0, rating.getJsonNumber("average").doubleValue());
            assertEquals(8, figure(feedback, "course", "TEXT").getJsonArray("texts").size());
            assertTrue(feedback.toString().contains("Екінші 3") && !feedback.toString().contains("Бірінші"), feedback::toString);
            JsonObject topic = figure(feedback, "topics", "RATING");
            assertEquals(6, topic.getInt("people"), "two of the other group are too few to be told of");

            assertEquals(409, members.get(0).put("my/surveys/" + survey + "/answers", said(Map.of("question", 1, "rating", 5))).status());
            List<JsonObject> mine = trainer.get("my/feedback").ok().rows();
            assertTrue(mine.stream().allMatch(each -> each.getJsonObject("about").getString("name").equals(lesson.getJsonObject("topic")
                    .getString("title"))), mine::toString);
            assertTrue(mine.stream().anyMatch(each -> each.getInt("people") == 6), mine::toString);
            JsonObject own = Answers.json(Answers.unzipped(members.get(0).get("my/export").ok().bytes()).get("data.json"));
            assertTrue(own.toString().contains("took-part"), own::toString);
            assertUnlinked(database, survey);
        }
    }

    @Test
    void onlyWhoAttendedIsAskedAndOnlyWhatWasAsked(House house) {
        try (Classroom classroom = new Classroom(house).published(); Classroom other = new Classroom(house).published()) {
            assertEquals("feedback.too-early", house.administrator().put("intakes/" + other.intake() + "/feedback/opening", null).code());
            Api member = attending(house, classroom, 1).get(0);
            open(house, classroom);
            JsonObject survey = survey(member);
            String answers = "my/surveys/" + survey.getInt("id") + "/answers";
            assertEquals("feedback.nothing-said", member.put(answers, said()).code());
            assertEquals("feedback.answer-unsound", member.put(answers, said(Map.of("question", id(survey, "RATING", "COURSE"), "rating", 6)))
                    .code());
            assertEquals(404, member.put(answers, said(Map.of("question", 999_999, "rating", 3))).status());
            assertEquals(404, member.put(answers, said(Map.of("question", id(survey, "RATING", "LESSON"), "topic", 1_000_000, "rating", 3)))
                    .status());
            assertEquals("constraint.survey_answer_once_key", member.put(answers, said(Map.of("question", id(survey, "RATING", "COURSE"),
                    "rating", 3), Map.of("question", id(survey, "RATING", "COURSE"), "rating", 4))).code());
            assertEquals("feedback.not-opened", house.administrator().put("intakes/" + other.intake() + "/feedback/closing", null).code());
            Api absentee = members(house, other, 1).get(0);
            assertEquals(List.of(), absentee.get("my/surveys").ok().rows());
            assertEquals(404, absentee.put(answers, said(Map.of("question", id(survey, "RATING", "COURSE"), "rating", 3))).status());
        }
    }

    /** Nothing that stands in the tables leads from an answer to a person, not even the transaction it came in. */
    private static void assertUnlinked(Connection database, long survey) throws SQLException {
        ResultSet answers = database.createStatement().executeQuery("select count(distinct xmin::text), count(sheet), "
                + "(select seal is null from survey where id = " + survey + ") from survey_answer where survey_id = " + survey);
        assertTrue(answers.next());
        assertEquals(1, answers.getInt(1), "all were written anew together");
        assertEquals(0, answers.getInt(2), "no sheet holds answers together");
        assertTrue(answers.getBoolean(3), "the seal is gone");
    }

    private static void open(House house, Classroom classroom) {
        assertTrue(house.administrator().put("intakes/" + classroom.intake() + "/feedback/opening", null).ok().object().getBoolean("open"));
    }

    private static JsonObject close(House house, Classroom classroom) {
        return house.administrator().put("intakes/" + classroom.intake() + "/feedback/closing", null).ok().object();
    }

    private static JsonObject figure(JsonObject feedback, String part, String kind) {
        return feedback.getJsonArray(part).getValuesAs(JsonObject.class).stream().filter(each -> each.getString("kind").equals(kind)).findFirst()
                .orElseThrow();
    }

    private static JsonObject survey(Api member) {
        return member.get("my/surveys").ok().rows().get(0);
    }

    private static int id(JsonObject survey, String kind, String about) {
        return survey.getJsonArray("questions").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("kind").equals(kind)
                && each.getString("about").equals(about)).findFirst().orElseThrow().getInt("id");
    }

    @SafeVarargs
    private static Map<String, Object> said(Map<String, Object>... answers) {
        return Map.of("answers", List.of(answers));
    }

    private static void answer(Api member, int rating, String words) {
        JsonObject survey = survey(member);
        JsonObject answered = member.put("my/surveys/" + survey.getInt("id") + "/answers", replies(survey, rating, words)).ok().object();
        assertFalse(answered.getJsonArray("said").isEmpty());
    }

    private static Map<String, Object> replies(JsonObject survey, int rating, String words) {
        List<Map<String, Object>> replies = new ArrayList<>();
        for (JsonObject question : survey.getJsonArray("questions").getValuesAs(JsonObject.class)) {
            Map<String, Object> reply = new HashMap<>(Map.of("question", question.getInt("id")));
            switch (question.getString("kind")) {
                case "RATING" -> reply.put("rating", rating);
                case "CHOICE" -> reply.put("choice", 0);
                default -> reply.put("words", words);
            }
            if (question.getString("about").equals("LESSON")) {
                for (JsonValue heard : survey.getJsonArray("heard")) {
                    Map<String, Object> about = new HashMap<>(reply);
                    about.put("topic", heard.asJsonObject().getInt("topic"));
                    replies.add(about);
                }
            } else {
                replies.add(reply);
            }
        }
        return Map.of("answers", replies);
    }

    /** The people of the classroom, six of one group and then four of the other, who have attended their first hour. */
    private static List<Api> attending(House house, Classroom classroom, int people) {
        List<JsonObject> lessons = classroom.lessons();
        classroom.attend(lessons.get(0));
        for (JsonObject lesson : lessons.subList(0, 2)) {
            house.administrator().post("hours/" + Classroom.firstHour(lesson) + "/roll/all-present", null).ok();
        }
        return members(house, classroom, people);
    }

    private static List<Api> members(House house, Classroom classroom, int people) {
        return house.administrator().get("stays?intake=" + classroom.intake()).ok().rows().stream()
                .sorted(Comparator.comparing(each -> each.getString("voucher"))).limit(people).map(stay -> {
                    JsonObject slip = house.administrator().post("stays/" + stay.getInt("id") + "/sign-in-slip", null).ok().object();
                    house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password",
                            House.PASSWORD)).ok();
                    return house.anybody().as(slip.getString("login"), House.PASSWORD);
                }).toList();
    }
}
