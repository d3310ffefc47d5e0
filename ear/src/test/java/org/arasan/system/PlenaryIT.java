package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** A topic that all groups of an intake hear together, such as the opening lecture of a school: one lesson, in one hall, on everybody's roll. */
@WholeSystem
class PlenaryIT {

    private static final String OPENING = "пленарная лекция";

    @Test
    void allStreamsHearTheOpeningTogetherAndItCountsForEverybody(House house) {
        Api api = house.administrator();
        try (KindCourse school = new KindCourse(api, KindCourse.SCHOOL).open(OPENING, 4).people(4)) {
            List<JsonObject> slips = api.post("intakes/" + school.intake() + "/sign-in-slips", null).ok().rows();
            school.plan();
            List<JsonObject> lessons = lessons(api, school);
            List<JsonObject> openings = lessons.stream().filter(each -> each.getBoolean("plenary")).toList();
            assertEquals(1, openings.size());
            assertEquals(3, lessons.size(), "the second topic is for each of two groups");
            assertEquals(4, people(api, openings.get(0)).size());
            Set<Integer> apart = new TreeSet<>();
            lessons.stream().filter(each -> !each.getBoolean("plenary")).forEach(each -> apart.addAll(people(api, each)));
            assertEquals(people(api, openings.get(0)), apart);
            String topic = openings.get(0).getJsonObject("topic").getString("title");
            for (JsonObject each : slips.subList(0, 2)) {
                assertTrue(signedIn(house, each).get("my/days").ok().text().contains(topic), "on the days of both streams");
            }
            school.live();
            school.complete();
            assertEquals(4, school.completions().stream().filter(each -> each.containsKey("certificate")).count());
            String section = api.get("intakes/" + school.intake() + "/sections").ok().text();
            assertTrue(section.contains("Heard by all streams together") && section.contains("Асана"), section);
        }
    }

    @Test
    void aHallThatDoesNotHoldAllStreamsIsNoneForTheOpening(House house) {
        Api api = house.administrator();
        try (KindCourse school = new KindCourse(api, KindCourse.SCHOOL).open(OPENING, 3).people(4)) {
            api.post("intakes/" + school.intake() + "/groups", null).ok();
            String gaps = api.post("intakes/" + school.intake() + "/timetable", null).ok().text();
            assertTrue(gaps.contains("planning.no-hall") && gaps.contains("4"), gaps);
            assertEquals(2, lessons(api, school).size(), "each group alone has room");
            assertEquals("course.lessons-missing", api.put("intakes/" + school.intake() + "/timetable/publication", null).code());
        }
    }

    @Test
    void oneGroupAloneHearsItAsItsOwnLesson(House house) {
        Api api = house.administrator();
        try (KindCourse school = new KindCourse(api, KindCourse.SCHOOL).open(OPENING, 4).people(1).plan()) {
            assertFalse(lessons(api, school).stream().anyMatch(each -> each.getBoolean("plenary")));
        }
    }

    private static Api signedIn(House house, JsonObject slip) {
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password",
                House.PASSWORD)).ok();
        return house.anybody().as(slip.getString("login"), House.PASSWORD);
    }

    private static List<JsonObject> lessons(Api api, KindCourse school) {
        return api.get("intakes/" + school.intake() + "/timetable").ok().object().getJsonArray("lessons").getValuesAs(JsonObject.class);
    }

    private static Set<Integer> people(Api api, JsonObject lesson) {
        Set<Integer> people = new TreeSet<>();
        int hour = lesson.getJsonArray("hours").getJsonObject(0).getInt("id");
        api.get("hours/" + hour + "/roll").ok().object().getJsonArray("people").getValuesAs(JsonObject.class)
                .forEach(each -> people.add(each.getInt("enrolment")));
        return people;
    }
}
