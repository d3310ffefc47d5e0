package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** What a member has learnt over the years: hours counted once, sums that add up, and who may read them. */
@WholeSystem
class TranscriptIT {

    @Test
    void yearsAndTopicsAddUpAndAnHourHeardTwiceCountsOnce(House house) throws SQLException {
        try (Connection database = house.connect()) {
            long programme = Schooling.programme(database, "Seamanship", "Мореходство");
            Schooling school = new Schooling(database, resort(house, "Дерек"), programme);
            long member = school.member("Көлік", "Ақтау", "FEMALE", LocalDate.of(1979, 2, 3));
            long whole = school.course(LocalDate.of(2017, 3, 1));
            school.finish(whole, List.of(member));
            long part = school.course(LocalDate.of(2017, 9, 1));
            school.group(part, 10);
            school.attend(part, List.of(member), 3);
            school.attend(school.course(LocalDate.of(2020, 12, 25)), List.of(member), 0);

            JsonObject told = house.administrator().get("members/" + member + "/transcript").ok().object();
            assertEquals(13, told.getInt("hours"), told::toString);
            assertEquals(1, told.getInt("completed"));
            assertEquals(List.of("Тақырып 1 4", "Тақырып 2 3", "Тақырып 3 2", "Тақырып 4 2", "Тақырып 5 2"), topics(told));
            assertEquals(List.of("2021 1 0 0", "2017 2 1 13"), told.getJsonArray("years").getValuesAs(JsonObject.class).stream()
                    .map(each -> each.getInt("year") + " " + each.getInt("courses") + " " + each.getInt("completed") + " " + each.getInt("hours")).toList());
            List<JsonObject> courses = told.getJsonArray("courses").getValuesAs(JsonObject.class);
            assertEquals(List.of("NOT_COMPLETED 0", "NOT_COMPLETED 3", "COMPLETED 10"),
                    courses.stream().map(each -> each.getString("result") + " " + each.getInt("attended")).toList());
            assertEquals("Seamanship", courses.get(0).getString("programme"), "readable though nothing runs its kind");
        }
    }

    @Test
    void theMemberReadsTheirOwnWithCertificateNightsAndAPaperInKazakhLetters(House house) throws IOException {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject row = intake.certified().get(17);
        String number = row.getJsonObject("certificate").getString("number");
        Api member = intake.member(row.getInt("enrolment"));
        JsonObject course = member.get("my/transcript").ok().object().getJsonArray("courses").getJsonObject(0);
        assertEquals(number, course.getJsonObject("certificate").getString("number"));
        assertTrue(course.getJsonObject("certificate").getString("link").endsWith("/verify/" + number));
        assertEquals(List.of("COMPLETED", "10", "9"), List.of(course.getString("result"), "" + course.getInt("attended"), "" + course.getInt("nights")));
        try (PdfReader paper = new PdfReader(member.in("kk").get("my/transcript/paper").ok().bytes())) {
            String text = new PdfTextExtractor(paper).getTextFromPage(1);
            assertTrue(text.contains("Өткен курстар туралы үзінді") && text.contains(number) && text.contains(row.getString("member")), text);
        }
        assertEquals(403, member.get("members/1/transcript").status());
        assertEquals(401, house.anybody().get("my/transcript").status());
    }

    @Test
    void anAdministratorOfOneHouseIsToldOfItsCoursesAlone(House house) throws SQLException {
        try (Connection database = house.connect()) {
            long programme = Schooling.programme(database, "Bookkeeping", "Бухгалтерия");
            long ours = resort(house, "Біздің үй");
            Schooling here = new Schooling(database, ours, programme);
            Schooling there = new Schooling(database, resort(house, "Бөтен үй"), programme);
            long both = here.member("Кен", "Қарағанды", "MALE", LocalDate.of(1985, 5, 6));
            long foreign = here.member("Кен", "Қарағанды", "MALE", LocalDate.of(1985, 5, 7));
            here.finish(here.course(LocalDate.of(2018, 4, 1)), List.of(both));
            there.finish(there.course(LocalDate.of(2019, 4, 1)), List.of(both, foreign));
            Api confined = Answers.colleague(house, "transcript-desk@test.arasan.example", "administrator", ours);
            JsonObject told = confined.get("members/" + both + "/transcript").ok().object();
            assertEquals(10, told.getInt("hours"));
            assertEquals(1, told.getJsonArray("courses").size());
            assertTrue(told.getString("house").startsWith("Біздің үй"));
            assertEquals(404, confined.get("members/" + foreign + "/transcript").status());
            assertEquals(404, confined.get("members/" + foreign + "/transcript/paper").status());
            assertEquals(20, house.administrator().get("members/" + both + "/transcript").ok().object().getInt("hours"));
        }
    }

    private static List<String> topics(JsonObject told) {
        return told.getJsonArray("topics").getValuesAs(JsonObject.class).stream().map(each -> each.getString("topic") + " " + each.getInt("hours")).toList();
    }

    private static long resort(House house, String name) {
        return house.administrator().post("resorts", Map.of("name", name + " " + System.nanoTime(), "zone", "Asia/Almaty")).created();
    }
}
