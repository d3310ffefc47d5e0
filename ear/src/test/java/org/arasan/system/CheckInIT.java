package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Members check in by the code on the screen: for the hour that is open, of their own group, once. */
@WholeSystem
class CheckInIT {

    @Test
    void aScanMarksTheOpenHourAndNoOther(House house) throws SQLException {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            assertEquals("NOT_YET", screen(trainer, lesson, 0).getString("state"));
            assertFalse(screen(trainer, lesson, 0).containsKey("code"));
            classroom.attend(lesson);

            JsonObject in = scan(member, screen(trainer, lesson, 0)).ok().object();

            assertEquals("MARKED", in.getString("outcome"));
            assertEquals("PRESENT", in.getString("mark"));
            assertEquals(List.of(1, 10, 1, 9, 9), List.of(in.getInt("ordinal"), in.getInt("hours"), in.getInt("done"), in.getInt("left"),
                    in.getInt("ahead")));
            JsonObject screen = screen(trainer, lesson, 0);
            assertEquals(1, screen.getInt("here"));
            assertEquals(1, screen.getJsonArray("latest").size());
            assertEquals("QR", person(trainer, lesson, 0, member).getString("markedBy"));
            assertFalse(person(trainer, lesson, 1, member).containsKey("mark"), "the next hour is not marked");
            assertEquals("NOT_YET", screen(trainer, lesson, 1).getString("state"));
            assertEquals("ALREADY", scan(member, screen(trainer, lesson, 0)).ok().object().getString("outcome"));
        }
    }

    @Test
    void whoTypesTheCodeAfterTheThresholdIsLate(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            classroom.attend(lesson);
            classroom.move(Duration.ofMinutes(7));

            String digits = screen(trainer, lesson, 0).getJsonObject("code").getString("digits");
            JsonObject in = type(member, " " + digits.substring(0, 3) + " " + digits.substring(3)).ok().object();

            assertEquals("LATE", in.getString("mark"));
            assertEquals("CODE", person(trainer, lesson, 0, member).getString("markedBy"));
        }
    }

    @Test
    void aPictureSentToSomebodyComesTooLate(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            classroom.attend(lesson);
            JsonObject picture = screen(trainer, lesson, 0);
            classroom.move(Duration.ofSeconds(60));

            assertEquals("checkin.rotated", scan(member, picture).code());
            assertEquals("checkin.rotated", type(member, picture.getJsonObject("code").getString("digits")).code());
            classroom.move(Duration.ofMinutes(-2));
            assertEquals("checkin.rotated", scan(member, picture).code(), "a clock that was set back makes no code good before its time");
            assertEquals("MARKED", scan(member, screen(trainer, lesson, 0)).ok().object().getString("outcome"));
        }
    }

    @Test
    void theCodeOfAnotherGroupIsToldForWhatItIs(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject mine = classroom.lessons().get(0);
            JsonObject theirs = classroom.lessons().get(1);
            Api member = classroom.member(Classroom.firstHour(mine), 0);
            Api trainer = classroom.trainerOf(theirs);
            classroom.attend(mine);
            JsonObject screen = screen(trainer, theirs, 0);

            Answer refused = scan(member, screen);
            assertEquals("checkin.another-lesson", refused.code());
            assertTrue(refused.object().getString("detail").contains(theirs.getJsonObject("group").getString("name")), refused::text);
            assertEquals("checkin.another-lesson", type(member, screen.getJsonObject("code").getString("digits")).code());
            assertEquals(0, screen(trainer, theirs, 0).getInt("here"));
        }
    }

    @Test
    void afterTheHourAndOnAClosedRollNobodyChecksIn(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            classroom.attend(lesson);
            JsonObject screen = screen(trainer, lesson, 0);
            String hour = "hours/" + Classroom.firstHour(lesson);
            trainer.post(hour + "/roll/all-present", null).ok();
            trainer.put(hour + "/closing", null).ok();
            assertEquals("checkin.closed", scan(member, screen).code());
            assertEquals("CLOSED", screen(trainer, lesson, 0).getString("state"));
            trainer.delete(hour + "/closing").ok();
            trainer.put(hour + "/roll/" + enrolment(trainer, lesson, member), Map.of()).ok();
            classroom.move(Duration.ofMinutes(42));

            assertEquals("checkin.over", scan(member, screen).code());
            assertEquals("OVER", screen(trainer, lesson, 0).getString("state"));
            assertEquals("checkin.not-yet", type(member, "000000").code(), "between the hours");
        }
    }

    @Test
    void aTrainersExcuseStaysAndTheTrainerIsTold(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            classroom.attend(lesson);
            trainer.put("hours/" + Classroom.firstHour(lesson) + "/roll/" + enrolment(trainer, lesson, member),
                    Map.of("mark", "EXCUSED", "reason", "дәрігерде")).ok();

            assertEquals("KEPT", scan(member, screen(trainer, lesson, 0)).ok().object().getString("outcome"));

            JsonObject person = person(trainer, lesson, 0, member);
            assertEquals("EXCUSED", person.getString("mark"));
            assertEquals("HAND", person.getString("markedBy"));
            assertTrue(person.getBoolean("disputed"));
            assertTrue(screen(trainer, lesson, 0).getJsonArray("latest").getJsonObject(0).getBoolean("disputed"));
        }
    }

    @Test
    void guessingIsSlowedDownAndARightCodeIsNoLongerHeardMeanwhile(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            Api neighbour = classroom.member(Classroom.firstHour(lesson), 1);
            classroom.attend(lesson);
            String right = screen(trainer, lesson, 0).getJsonObject("code").getString("digits");
            String wrong = right.equals("111111") ? "222222" : "111111";

            List<String> answers = IntStream.range(0, 7).mapToObj(i -> type(member, wrong).code()).toList();
            assertEquals("checkin.wrong-code", answers.get(0));
            assertEquals("access.too-many-attempts", answers.get(6));
            assertEquals("access.too-many-attempts", type(member, right).code());
            assertEquals("checkin.six-digits", type(neighbour, "12345").code());
            assertEquals("checkin.six-digits", type(neighbour, "<script>").code());
            assertEquals("MARKED", type(neighbour, screen(trainer, lesson, 0).getJsonObject("code").getString("digits")).ok().object()
                    .getString("outcome"), "others are not held up");
        }
    }

    @Test
    void whatIsNotOursIsRefused(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            classroom.attend(lesson);
            String code = code(screen(trainer, lesson, 0));
            String[] parts = code.split("\\.");
            String later = Long.toString(Long.parseLong(parts[1], 36) + 1, 36);
            for (String forged : List.of("", "x", parts[0] + "." + later + "." + parts[2], code.substring(1), code + "'", "zzzzzz." + parts[1] + "." + parts[2])) {
                assertEquals("checkin.not-ours", member.post("my/check-ins", Map.of("scanned", forged)).code(), forged);
            }
            assertEquals(403, trainer.post("my/check-ins", Map.of("scanned", code)).status());
            assertEquals(401, house.anybody().post("my/check-ins", Map.of("scanned", code)).status());
            assertEquals(404, classroom.colleague("stranger").get("hours/" + Classroom.firstHour(lesson) + "/check-in").status());
        }
    }

    @Test
    void aWholeGroupAtOnceLosesNobodyAndNobodyIsMarkedTwice(House house) throws SQLException {
        try (Classroom classroom = new Classroom(house).published(); Connection database = house.connect()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            int hour = Classroom.firstHour(lesson);
            List<Api> members = classroom.members(hour);
            classroom.attend(lesson);
            JsonObject screen = screen(trainer, lesson, 0);
            String digits = screen.getJsonObject("code").getString("digits");

            List<CompletableFuture<Answer>> all = members.stream().flatMap(each -> Stream.of(
                    CompletableFuture.supplyAsync(() -> scan(each, screen)), CompletableFuture.supplyAsync(() -> scan(each, screen)),
                    CompletableFuture.supplyAsync(() -> type(each, digits)))).toList();
            List<JsonObject> answers = all.stream().map(each -> each.join().ok().object()).toList();

            assertEquals(members.size(), answers.stream().filter(each -> each.getString("outcome").equals("MARKED")).count());
            assertEquals(Set.of("MARKED", "ALREADY"), answers.stream().map(each -> each.getString("outcome")).collect(Collectors.toSet()));
            ResultSet row = database.createStatement().executeQuery("select count(*) from attendance where hour_id = " + hour
                    + " and mark = 'PRESENT' and marked_at = came_at");
            assertTrue(row.next());
            assertEquals(members.size(), row.getInt(1));
        }
    }

    @Test
    void whoComesWhileTheRollIsBeingClosedIsEitherOnItOrTold(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            int hour = Classroom.firstHour(lesson);
            List<Api> members = classroom.members(hour);
            classroom.attend(lesson);
            JsonObject screen = screen(trainer, lesson, 0);

            List<CompletableFuture<Answer>> coming = members.stream().map(each -> CompletableFuture.supplyAsync(() -> scan(each, screen))).toList();
            trainer.post("hours/" + hour + "/roll/all-present", null).ok();
            trainer.put("hours/" + hour + "/closing", null).ok();

            for (CompletableFuture<Answer> each : coming) {
                Answer answer = each.join();
                assertTrue(answer.status() == 200 || "checkin.closed".equals(answer.code()), answer::text);
            }
            JsonObject roll = trainer.get("hours/" + hour + "/roll").ok().object();
            assertEquals(0, roll.getInt("unmarked"));
            assertEquals("CLOSED", roll.getString("state"));
        }
    }

    @Test
    void theSecretIsOneAndItsCodesChange(House house) throws SQLException {
        try (Classroom classroom = new Classroom(house).published(); Connection database = house.connect()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api trainer = classroom.trainerOf(lesson);
            classroom.attend(lesson);
            String now = code(screen(trainer, lesson, 0));
            classroom.move(Duration.ofSeconds(30));
            assertNotEquals(now, code(screen(trainer, lesson, 0)));
            ResultSet row = database.createStatement().executeQuery("select count(*), min(length(secret)) from check_in_secret");
            assertTrue(row.next());
            assertEquals(List.of(1, 32), List.of(row.getInt(1), row.getInt(2)));
        }
    }

    private static JsonObject screen(Api trainer, JsonObject lesson, int which) {
        return trainer.get("hours/" + lesson.getJsonArray("hours").getJsonObject(which).getInt("id") + "/check-in").ok().object();
    }

    private static String code(JsonObject screen) {
        String address = screen.getJsonObject("code").getString("address");
        return address.substring(address.lastIndexOf("/c/") + 3);
    }

    private static Answer scan(Api member, JsonObject screen) {
        return member.post("my/check-ins", Map.of("scanned", code(screen)));
    }

    private static Answer type(Api member, String digits) {
        return member.post("my/check-ins", Map.of("digits", digits));
    }

    private static JsonObject person(Api trainer, JsonObject lesson, int which, Api member) {
        String name = member.get("me").ok().object().getString("name");
        return trainer.get("hours/" + lesson.getJsonArray("hours").getJsonObject(which).getInt("id") + "/roll").ok().object()
                .getJsonArray("people").getValuesAs(JsonObject.class).stream().filter(each -> name.startsWith(each.getString("name")))
                .findFirst().orElseThrow();
    }

    private static int enrolment(Api trainer, JsonObject lesson, Api member) {
        return person(trainer, lesson, 0, member).getInt("enrolment");
    }
}
