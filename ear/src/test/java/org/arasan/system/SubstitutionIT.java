package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

@WholeSystem
class SubstitutionIT {

    private static final Set<String> BOTH = Set.of("KK", "RU");

    @Test
    void theSubstituteGetsTheRollAndTheFormerTrainerLosesIt(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api former = classroom.trainerOf(lesson);
            long other = newTrainer(house, classroom, "Сәуле");
            expect(house, classroom, other);
            Api substitute = signedIn(house, classroom, other, "saule");
            classroom.attend(lesson);
            String roll = "hours/" + Classroom.firstHour(lesson) + "/roll";
            former.post(roll + "/all-present", null).ok();
            assertEquals(404, substitute.get(roll).status());

            long asked = former.post("my/substitutions", Map.of("lesson", lesson.getInt("id"), "why", "Ауырып қалдым")).created();
            assertEquals("substitution.asked-already",
                    former.post("my/substitutions", Map.of("lesson", lesson.getInt("id"), "why", "Ауырып қалдым")).code());
            assertEquals(List.of(asked), ids(house.administrator().get("substitutions?resort=" + classroom.resort()).ok()));

            replace(house, lesson, other, null).ok();

            assertEquals(404, former.get(roll).status());
            assertEquals(404, former.post(roll + "/all-present", null).status());
            assertEquals(404, former.get("lessons/" + lesson.getInt("id")).status());
            assertEquals(0, substitute.get(roll).ok().object().getInt("unmarked"), "marks stay");
            for (Api each : List.of(former, substitute)) {
                JsonObject change = each.get("my/substitutions").ok().rows().get(0);
                assertEquals("Ауырып қалдым", change.getString("reason"));
                assertEquals("MADE", change.getString("state"));
                each.put("my/substitutions/" + asked + "/acknowledgement", null).ok();
                assertEquals(List.of(), each.get("my/substitutions").ok().rows());
            }
            assertEquals(404, classroom.colleague("stranger2").put("my/substitutions/" + asked + "/acknowledgement", null).status());
            JsonObject history = house.administrator().get("lessons/" + lesson.getInt("id") + "/substitutions").ok().rows().get(0);
            assertEquals("Сәуле", history.getJsonObject("substitute").getString("name"));
            assertTrue(history.containsKey("decidedBy"));
        }
    }

    @Test
    void ofTwoAdministratorsWhoChooseAtOnceOneIsToldThatTheOtherWasQuicker(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            List<Long> others = IntStream.range(0, 4).mapToObj(i -> newTrainer(house, classroom, "Орынбасар " + i)).toList();
            others.forEach(each -> expect(house, classroom, each));
            List<CompletableFuture<Answer>> racers = others.stream().map(each -> CompletableFuture.supplyAsync(
                    () -> replace(house, lesson, each, "Іссапар"))).toList();
            List<Answer> answers = racers.stream().map(CompletableFuture::join).toList();
            assertEquals(1, answers.stream().filter(each -> each.status() == 201).count(), answers::toString);
            assertEquals(Set.of("substitution.already"), answers.stream().filter(each -> each.status() != 201).map(Answer::code)
                    .collect(Collectors.toSet()));
            assertEquals(1, house.administrator().get("lessons/" + lesson.getInt("id") + "/substitutions").ok().rows().size());
        }
    }

    @Test
    void whoIsNotOnSiteNotThereOrBusyIsListedLastAndRefused(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            long away = newTrainer(house, classroom, "Шеттегі");
            assertEquals("trainer.against.on-site", replace(house, lesson, away, "Ауырды").code());
            expect(house, classroom, away);
            house.administrator().post("trainers/" + away + "/absences", Map.of("firstDay", day(lesson), "lastDay", day(lesson),
                    "reason", "Емханада")).ok();
            assertEquals("trainer.against.absent", replace(house, lesson, away, "Ауырды").code());
            Answer twice = house.administrator().post("trainers/" + away + "/absences", Map.of("firstDay", day(lesson), "lastDay", day(lesson),
                    "reason", "Тағы"));
            assertEquals("trainer.absence-overlaps", twice.code());

            long busy = classroom.lessons().get(1).getJsonObject("trainer").getInt("id");
            assertEquals("trainer.against.busy", replace(house, lesson, busy, "Ауырды").code());
            long able = newTrainer(house, classroom, "Дайын");
            expect(house, classroom, able);
            List<JsonObject> candidates = house.administrator().get("lessons/" + lesson.getInt("id") + "/substitutions/candidates").ok().rows();
            assertEquals("Дайын", candidates.get(0).getJsonObject("trainer").getString("name"));
            assertFalse(candidates.get(candidates.size() - 1).getBoolean("possible"));
            assertEquals("substitution.needs-reason", replace(house, lesson, able, " ").code());
        }
    }

    @Test
    void aSpellIsPassedOnInOneGoAndHoursOfTheWeekAreKept(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            long ill = lesson.getJsonObject("trainer").getInt("id");
            long other = newTrainer(house, classroom, "Көмекші");
            expect(house, classroom, other);
            long before = given(classroom, ill);
            JsonObject outcome = house.administrator().post("trainers/" + ill + "/substitutions", Map.of("firstDay",
                    classroom.firstDay().toString(), "lastDay", classroom.firstDay().plusDays(9).toString(), "reason", "Ауруханада")).ok().object();
            assertEquals(before, outcome.getJsonArray("passedOn").size());
            assertEquals(0, given(classroom, ill));

            JsonObject one = classroom.lessons().stream().filter(each -> each.getJsonObject("trainer").getInt("id") == other).findFirst()
                    .orElseThrow();
            JsonObject sheet = house.administrator().put("trainers/" + other + "/arrangement", Map.of("hoursAWeek", 1, "hours", List.of(),
                    "regions", List.of("Алматы"))).ok().object();
            assertEquals("Алматы", sheet.getJsonArray("regions").getString(0));
            assertTrue(sheet.getJsonArray("weeks").getValuesAs(JsonObject.class).stream().anyMatch(each -> each.getBoolean("over", false)
                    || each.getInt("planned") > 1), sheet::toString);
            List<JsonObject> against = house.administrator().get("trainers/" + other + "/objections?lesson=" + one.getInt("id")).ok().rows();
            assertEquals(List.of("LOAD"), against.stream().map(each -> each.getString("kind")).toList());
        }
    }

    @Test
    void theTimetableKeepsToHoursAndLimitsAndSaysWhatIsShort(House house) {
        try (Classroom classroom = new Classroom(house)) {
            List<JsonObject> trainers = house.administrator().get("trainers?resort=" + classroom.resort()).ok().rows();
            for (JsonObject each : trainers) {
                house.administrator().put("trainers/" + each.getInt("id") + "/arrangement", Map.of("hours", List.of(Map.of("day", "MONDAY",
                        "from", "06:00", "until", "06:30")))).ok();
            }
            classroom.laidOut();
            JsonObject timetable = house.administrator().get("intakes/" + classroom.intake() + "/timetable").ok().object();
            assertEquals(0, timetable.getJsonArray("lessons").size());
            assertEquals(Set.of("planning.nobody-available"), timetable.getJsonArray("missing").getValuesAs(JsonObject.class).stream()
                    .map(each -> each.getString("code")).collect(Collectors.toSet()));
            Answer overlap = house.administrator().put("trainers/" + trainers.get(0).getInt("id") + "/arrangement", Map.of("hours", List.of(
                    Map.of("day", "MONDAY", "from", "09:00", "until", "12:00"), Map.of("day", "MONDAY", "from", "11:00", "until", "13:00"))));
            assertEquals("trainer.hours-overlap", overlap.code());
        }
    }

    @Test
    void aLessonThatIsMovedToAnotherTrainerRemembersItAndTellsBoth(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api former = classroom.trainerOf(lesson);
            long other = newTrainer(house, classroom, "Кестеші");
            expect(house, classroom, other);
            Api substitute = signedIn(house, classroom, other, "kesteshi");
            String place = "lessons/" + lesson.getInt("id") + "/place";
            house.administrator().put(place, Map.of("trainer", lesson.getJsonObject("trainer").getInt("id"))).ok();
            assertEquals(List.of(), history(house, lesson), "nobody else gives it");

            house.administrator().put(place, Map.of("trainer", other)).ok();

            JsonObject passed = history(house, lesson).get(0);
            assertEquals("Кестеші", passed.getJsonObject("substitute").getString("name"));
            assertFalse(passed.containsKey("reason"), "nobody has said why");
            for (Api each : List.of(former, substitute)) {
                assertEquals("MADE", each.get("my/substitutions").ok().rows().get(0).getString("state"));
            }
            substitute.post("my/substitutions", Map.of("lesson", lesson.getInt("id"), "why", "Ауырып қалдым")).created();
            house.administrator().put(place, Map.of("trainer", lesson.getJsonObject("trainer").getInt("id"))).ok();
            List<JsonObject> history = history(house, lesson);
            assertEquals(2, history.size());
            assertEquals("Ауырып қалдым", history.get(0).getString("reason"), "whoever has asked has the answer");
            assertEquals("MADE", history.get(0).getString("state"));
        }
    }

    @Test
    void ofTwoWhoChangeATrainersSheetTheSecondIsToldThatItHasChanged(House house) {
        try (Classroom classroom = new Classroom(house)) {
            String sheet = "trainers/" + newTrainer(house, classroom, "Парақша");
            String read = house.administrator().get(sheet).ok().header("ETag");
            Map<String, Object> absence = Map.of("firstDay", "2027-03-01", "lastDay", "2027-03-02", "reason", "Демалыс");
            long absent = house.administrator().sending("If-Match", read).post(sheet + "/absences", absence).created();
            Answer second = house.administrator().sending("If-Match", read).put(sheet + "/arrangement", Map.of("hoursAWeek", 6));
            assertEquals(412, second.status(), second::text);
            assertEquals(412, house.administrator().sending("If-Match", read).delete(sheet + "/absences/" + absent).status());
            String now = house.administrator().get(sheet).ok().header("ETag");
            String arranged = house.administrator().sending("If-Match", now).put(sheet + "/arrangement", Map.of("hoursAWeek", 6)).ok().header("ETag");
            house.administrator().sending("If-Match", arranged).delete(sheet + "/absences/" + absent).ok();
        }
    }

    private static List<JsonObject> history(House house, JsonObject lesson) {
        return house.administrator().get("lessons/" + lesson.getInt("id") + "/substitutions").ok().rows();
    }

    private static long given(Classroom classroom, long trainer) {
        return classroom.lessons().stream().filter(each -> each.getJsonObject("trainer").getInt("id") == trainer).count();
    }

    private static List<Long> ids(Answer answer) {
        return answer.rows().stream().map(each -> each.getJsonNumber("id").longValue()).toList();
    }

    private static String day(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("starts")).toLocalDate().toString();
    }

    private static Answer replace(House house, JsonObject lesson, long substitute, String why) {
        Map<String, Object> wish = new HashMap<>(Map.of("instead", lesson.getJsonObject("trainer").getInt("id"), "trainer", substitute));
        wish.put("why", why);
        return house.administrator().post("lessons/" + lesson.getInt("id") + "/substitutions", wish);
    }

    private static long newTrainer(House house, Classroom classroom, String name) {
        return house.administrator().post("trainers", Map.of("resort", classroom.resort(), "name", name, "languages", BOTH, "topics",
                classroom.topics())).created();
    }

    private static void expect(House house, Classroom classroom, long trainer) {
        house.administrator().post("trainers/" + trainer + "/spells", Map.of("intake", classroom.intake(), "firstDay",
                classroom.firstDay().toString(), "lastDay", classroom.firstDay().plusDays(9).toString())).ok();
    }

    private static Api signedIn(House house, Classroom classroom, long trainer, String name) {
        Api api = classroom.colleague(name);
        house.administrator().put("trainers/" + trainer + "/account", Map.of("email", classroom.email(name))).ok();
        return api;
    }
}
