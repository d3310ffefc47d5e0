package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** One trainer falls ill, and the other can give a single lesson: it goes to where another group's lesson was. */
@WholeSystem
class LessonLeftOutIT {

    @Test
    void aLessonThatHasLostItsPlaceToAnotherIsTakenOffAndListedWithTheReason(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            Api api = house.administrator();
            JsonObject lost = classroom.lessons().get(0);
            JsonObject other = classroom.lessons().get(1);
            Api member = classroom.member(Classroom.firstHour(lost), 0);
            assertTrue(member.get("my/days.ics").ok().text().contains("lesson-" + lost.getInt("id") + "@"));
            onlyTheOtherGroupCanBeTaughtWhen(classroom, api, lost, other);

            long plan = plan(classroom, api);
            JsonObject lessons = api.get("plans/" + plan + "/proposal").ok().rows().get(0);
            assertEquals(9, lessons.getJsonArray("left").size(), "one hour of ten can be given");
            String what = group(lost) + " · " + lost.getJsonObject("topic").getString("title");
            assertTrue(why(lessons, what).contains(trainer(other)), () -> "whoever speaks the language is away: " + why(lessons, what));
            assertTrue(changes(lessons).stream().anyMatch(each -> each.getString("what").equals(what) && each.containsKey("before")
                    && !each.containsKey("after")), lessons::toString);
            api.put("plans/" + plan + "/acceptance", null).ok();

            List<JsonObject> left = classroom.lessons();
            assertEquals(1, left.size());
            assertEquals(group(other), group(left.get(0)));
            assertEquals(moment(lost), moment(left.get(0)), "there it is where the other one was");
            assertEquals(trainer(lost), trainer(left.get(0)));
            assertFalse(member.get("my/days.ics").ok().text().contains("lesson-"), "nobody waits for a lesson that is not given");
            assertEquals(404, api.get("lessons/" + lost.getInt("id")).status());
            assertEquals(9, api.get("intakes/" + classroom.intake() + "/timetable").ok().object().getJsonArray("missing").size());
            assertEquals("course.lessons-missing", api.put("intakes/" + classroom.intake() + "/timetable/publication", null).code());
        }
    }

    @Test
    void whatWasAskedAboutALessonGoesWithIt(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            Api api = house.administrator();
            JsonObject lost = classroom.lessons().get(0);
            classroom.trainerOf(lost).post("my/substitutions", Map.of("lesson", lost.getInt("id"), "why", "Ауырып қалдым")).created();
            onlyTheOtherGroupCanBeTaughtWhen(classroom, api, lost, classroom.lessons().get(1));
            api.put("plans/" + plan(classroom, api) + "/acceptance", null).ok();
            assertEquals(List.of(), api.get("substitutions?resort=" + classroom.resort()).ok().rows());
        }
    }

    /** The trainer of {@code lost} comes at its hours alone, and speaks the language of the other group alone; the other trainer does not come. */
    private static void onlyTheOtherGroupCanBeTaughtWhen(Classroom classroom, Api api, JsonObject lost, JsonObject other) {
        int ill = other.getJsonObject("trainer").getInt("id");
        int well = lost.getJsonObject("trainer").getInt("id");
        api.post("trainers/" + ill + "/absences", Map.of("firstDay", classroom.firstDay().toString(), "lastDay",
                classroom.firstDay().plusDays(9).toString(), "reason", "Ауруханада")).ok();
        OffsetDateTime starts = OffsetDateTime.parse(lost.getString("starts"));
        OffsetDateTime ends = OffsetDateTime.parse(lost.getString("ends"));
        api.put("trainers/" + well + "/arrangement", Map.of("hours", List.of(Map.of("day", starts.getDayOfWeek().name(), "from",
                starts.toLocalTime().toString(), "until", ends.toLocalTime().toString())))).ok();
        api.put("trainers/" + well + "/teaching", Map.of("languages", List.of(language(classroom, api, other)), "topics", List.of(classroom.topics().get(0)))).ok();
    }

    private static String language(Classroom classroom, Api api, JsonObject lesson) {
        return api.get("intakes/" + classroom.intake() + "/groups").ok().rows().stream()
                .filter(each -> each.getString("name").equals(group(lesson))).findFirst().orElseThrow().getString("language");
    }

    private static long plan(Classroom classroom, Api api) {
        long plan = api.post("intakes/" + classroom.intake() + "/plans", Map.of("seconds", 2, "parts", List.of("LESSONS"))).created();
        api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        assertEquals("PROPOSED", api.get("plans/" + plan).ok().object().getString("state"));
        return plan;
    }

    private static String why(JsonObject lessons, String what) {
        return lessons.getJsonArray("left").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("what").equals(what)).findFirst()
                .orElseThrow(() -> new AssertionError(what + " is not among " + lessons.getJsonArray("left"))).getString("why");
    }

    private static List<JsonObject> changes(JsonObject part) {
        return part.getJsonArray("changes").getValuesAs(JsonObject.class);
    }

    private static String group(JsonObject lesson) {
        return lesson.getJsonObject("group").getString("name");
    }

    private static String trainer(JsonObject lesson) {
        return lesson.getJsonObject("trainer").getString("name");
    }

    private static long moment(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("starts")).toEpochSecond();
    }
}
