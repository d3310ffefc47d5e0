package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
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
class CourseIT {

    @Test
    void twoLanguagesMakeTwoGroupsAndTenHoursEach(House house) {
        try (Classroom classroom = new Classroom(house).laidOut()) {
            List<JsonObject> lessons = classroom.lessons();
            assertEquals(10, lessons.size());
            assertEquals(Set.of("KK", "RU"), lessons.stream().map(each -> each.getJsonObject("group").getString("language"))
                    .collect(Collectors.toSet()));
            assertTrue(lessons.stream().allMatch(each -> each.getString("starts").contains("T16:00")), "mornings are left to treatments");
        }
    }

    @Test
    void theDatabaseRefusesATrainerInTwoPlaces(House house) throws SQLException {
        try (Classroom classroom = new Classroom(house).laidOut(); Connection database = house.connect()) {
            JsonObject lesson = classroom.lessons().get(0);
            JsonObject other = classroom.lessons().get(1);
            assertEquals(lesson.getString("starts"), other.getString("starts"));
            SQLException refused = assertThrows(SQLException.class, () -> database.createStatement().executeUpdate(
                    "update lesson set trainer_id = " + lesson.getJsonObject("trainer").getInt("id") + " where id = " + other.getInt("id")));
            assertTrue(refused.getMessage().contains("lesson_trainer_excl"), refused::getMessage);
        }
    }

    @Test
    void aTimetableThatCannotBePublishedLeavesNoRollsAndNoAgenda(House house) throws SQLException {
        try (Classroom first = new Classroom(house).published(); Classroom second = new Classroom(house).laidOut();
                Connection database = house.connect(); Statement statement = database.createStatement()) {
            int taken = Classroom.firstHour(first.lessons().get(0));
            statement.executeUpdate("""
                    insert into attendance (id, version, hour_id, enrolment_id, member_id, starts, ends)
                    select nextval('attendance_seq') * 50 + 49, 0, h.id, e.id, e.member_id, h.starts, h.ends from academic_hour h, enrolment e
                    where h.id = %d and e.id = (select max(id) from enrolment where intake_id = %d)""".formatted(taken, second.intake()));

            Answer refused = house.administrator().put("intakes/" + second.intake() + "/timetable/publication", null);

            assertEquals(409, refused.status());
            assertEquals("constraint.attendance_person_excl", refused.code());
            assertEquals(Set.of("PLANNED"), second.lessons().stream().map(each -> each.getString("state")).collect(Collectors.toSet()));
            Set<String> keys = second.lessons().stream().map(each -> String.valueOf(each.getInt("id"))).collect(Collectors.toSet());
            assertEquals(List.of(), agenda(house).stream().filter(each -> keys.contains(each.getString("key"))
                    && each.getString("job").startsWith("lesson.")).toList());
            assertEquals("PREPARING", house.administrator().get("intakes/" + second.intake()).ok().object().getString("state"));
            statement.executeUpdate("delete from attendance where hour_id = " + taken + " and enrolment_id not in "
                    + "(select id from enrolment where intake_id = " + first.intake() + ")");
        }
    }

    @Test
    void publishingSetsThreeEntriesALessonAndAMoveTakesThemAlong(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            String morning = OffsetDateTime.parse(lesson.getString("starts")).withHour(9).toInstant().toString();
            house.administrator().put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", morning)).ok();
            Map<String, String> when = agenda(house).stream().filter(each -> each.getString("key").equals(String.valueOf(lesson.getInt("id"))))
                    .filter(each -> each.getString("job").startsWith("lesson."))
                    .collect(Collectors.toMap(each -> each.getString("job"), each -> each.getString("when")));
            assertEquals(Set.of("lesson.check-in", "lesson.start", "lesson.roll-call-close"), when.keySet());
            assertEquals(morning, when.get("lesson.start"));
        }
    }

    @Test
    void aLessonThatCannotGoSomewhereSaysWhyAndWhereItCould(House house) {
        try (Classroom classroom = new Classroom(house).laidOut()) {
            JsonObject lesson = classroom.lessons().get(0);
            JsonObject other = classroom.lessons().get(1);
            Answer refused = house.administrator().put("lessons/" + lesson.getInt("id") + "/place",
                    Map.of("venue", other.getJsonObject("venue").getInt("id")));
            assertEquals(409, refused.status());
            assertEquals("planning.hall-busy", refused.code());
            assertEquals("venue", refused.object().getString("field"));
            assertTrue(refused.object().getString("detail").contains(lesson.getJsonObject("venue").getString("name")), refused::text);
            Answer atLunch = house.administrator().put("lessons/" + lesson.getInt("id") + "/place",
                    Map.of("starts", OffsetDateTime.parse(lesson.getString("starts")).withHour(13).toInstant().toString()));
            assertEquals("planning.outside-hours", atLunch.code());
        }
    }

    @Test
    void theRollOfAnHourIsCalledByItsTrainerAloneAndNotBeforeItsTime(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            String hour = "hours/" + Classroom.firstHour(lesson);
            Api trainer = classroom.trainerOf(lesson);
            Api stranger = classroom.colleague("stranger");

            assertEquals(404, stranger.get(hour + "/roll").status());
            assertEquals(404, stranger.post(hour + "/roll/all-present", null).status());
            assertEquals("course.hour-not-begun", trainer.post(hour + "/roll/all-present", null).code());

            classroom.attend(lesson);
            JsonObject roll = trainer.get(hour + "/roll").ok().object();
            assertEquals("OPEN", roll.getString("state"));
            assertEquals(roll.getJsonArray("people").size(), roll.getInt("unmarked"));
            String somebody = hour + "/roll/" + roll.getJsonArray("people").getJsonObject(0).getInt("enrolment");

            assertEquals("course.roll-incomplete", trainer.put(hour + "/closing", null).code());
            assertEquals(422, trainer.put(somebody, Map.of("mark", "EXCUSED")).status());
            trainer.put(somebody, Map.of("mark", "EXCUSED", "reason", "врач")).ok();
            assertEquals(0, trainer.post(hour + "/roll/all-present", null).ok().object().getInt("unmarked"));
            assertEquals("CLOSED", trainer.put(hour + "/closing", null).ok().object().getString("state"));
            assertEquals("course.roll-closed", trainer.put(somebody, Map.of("mark", "LATE")).code());
            assertEquals("OPEN", trainer.delete(hour + "/closing").ok().object().getString("state"));
            JsonObject person = trainer.put(somebody, Map.of("mark", "LATE")).ok().object().getJsonArray("people").getJsonObject(0);
            assertEquals("LATE", person.getString("mark"));
            assertEquals(1, person.getInt("hoursDone"));
        }
    }

    @Test
    void twoWhoCloseOneRollAtTheSameTimeBothFindItClosed(House house) throws SQLException {
        try (Classroom classroom = new Classroom(house).published(); Connection database = house.connect()) {
            JsonObject lesson = classroom.lessons().get(0);
            int hour = Classroom.firstHour(lesson);
            Api trainer = classroom.trainerOf(lesson);
            classroom.attend(lesson);
            trainer.post("hours/" + hour + "/roll/all-present", null).ok();
            List<CompletableFuture<Integer>> closers = IntStream.range(0, 6).mapToObj(each -> CompletableFuture.supplyAsync(
                    () -> (each % 2 == 0 ? trainer : house.administrator()).put("hours/" + hour + "/closing", null).status())).toList();
            assertEquals(Set.of(200), closers.stream().map(CompletableFuture::join).collect(Collectors.toSet()));
            ResultSet row = database.createStatement().executeQuery("select roll_call from academic_hour where id = " + hour);
            assertTrue(row.next());
            assertEquals("CLOSED", row.getString(1));
        }
    }

    private static List<JsonObject> agenda(House house) {
        return house.administrator().get("agenda").ok().rows();
    }
}
