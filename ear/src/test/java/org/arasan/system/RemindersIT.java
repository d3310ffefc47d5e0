package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.arasan.system.PostOffice.Received;
import org.junit.jupiter.api.Test;

/** What people are reminded of: tomorrow's lessons in the evening, what is to be paid, what a circle should have reached. Each once, and never too late. */
@WholeSystem
class RemindersIT {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final Duration GATHERED = Duration.ofMinutes(3);

    @Test
    void inTheEveningPeopleAreToldTomorrowsLessonsInOneLetterOnce(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            JsonObject lesson = classroom.lessons().get(0);
            LocalDate day = day(lesson);
            moveTo(house, classroom, day.minusDays(1), "17:55");
            assertTrue(classroom.emails().stream().allMatch(each -> post.to(each).isEmpty()), "not before six");
            String abroad = classroom.emailsOf(Classroom.firstHour(lesson)).get(0);
            classroom.member(Classroom.firstHour(lesson), 0).put("me/language", Map.of("language", "EN")).ok();
            moveTo(house, classroom, day.minusDays(1), "18:01");
            classroom.move(GATHERED);
            List<JsonObject> tomorrow = classroom.lessons().stream().filter(each -> day(each).equals(day)).toList();
            Set<String> touched = tomorrow.stream().flatMap(each -> classroom.emails(each).stream()).collect(Collectors.toSet());
            assertEquals(touched, classroom.emails().stream().filter(each -> post.to(each).size() == 1).collect(Collectors.toSet()));
            assertTrue(post.to(abroad).get(0).html().contains("lang=\"en\""), "in the language that was chosen in the house");
            String somebody = classroom.emails(lesson).stream().filter(each -> !each.equals(abroad)).findFirst().orElseThrow();
            Received letter = post.to(somebody).get(0);
            assertTrue(letter.subject().startsWith("Ертең сабақ бар: "), letter::subject);
            assertEquals(tomorrow.stream().filter(each -> classroom.emails(each).contains(somebody)).count(),
                    letter.text().lines().filter(each -> each.matches("\\d\\d:\\d\\d–\\d\\d:\\d\\d .*")).count(), letter::text);
            house.administrator().post("agenda/notice.look-for-reminders/house/run", null).ok();
            classroom.move(Duration.ofHours(3));
            assertEquals(1, post.to(somebody).size(), "once");
        }
    }

    @Test
    void anEveningOnWhichNoServerRanIsMadeUpForUntilMidnightAndNotAfter(House house) {
        try (Classroom classroom = new Classroom(house).published(); PostOffice post = new PostOffice()) {
            LocalDate day = day(classroom.lessons().get(0));
            moveTo(house, classroom, day.minusDays(2), "12:00");
            moveTo(house, classroom, day, "06:00");
            classroom.move(Duration.ofHours(2).plusMinutes(5));
            assertTrue(classroom.emails().stream().allMatch(each -> post.to(each).isEmpty()), "today is no tomorrow");
            LocalDate next = classroom.lessons().stream().map(RemindersIT::day).filter(each -> each.isAfter(day)).findFirst().orElseThrow();
            moveTo(house, classroom, next.minusDays(1), "23:00");
            classroom.move(Duration.ofHours(9).plusMinutes(10));
            assertTrue(classroom.emails().stream().anyMatch(each -> post.to(each).size() == 1), "after the quiet hours, as long as the lesson is ahead");
        }
    }

    @Test
    void instalmentsAreToldBeforeAndOnTheirDayUnlessTheyArePaid(House house) {
        Api api = house.administrator();
        try (KindCourse course = new KindCourse(api, KindCourse.ACADEMY).open().people(2)) {
            List<JsonObject> slips = api.post("intakes/" + course.intake() + "/sign-in-slips", null).ok().rows();
            Api payer = signedIn(house, slips.get(0));
            LocalDate first = course.firstDay().plusDays(5);
            LocalDate second = course.firstDay().plusDays(12);
            long contract = api.post("academy/contracts", contract(course, slips.get(0), "П-1", first, second)).created();
            String name = api.get("academy/contracts/" + contract).ok().object().getJsonArray("listeners").getJsonObject(0).getString("name");
            api.put("academy/contracts/" + contract, with(contract(course, slips.get(0), "П-1", first, second), "payer", name)).ok();
            api.post("academy/contracts", contract(course, slips.get(1), "П-2", first, second)).created();

            course.move(at(first.minusDays(3), "09:30"));
            assertEquals(1, deadlines(payer).size());
            assertTrue(says(deadlines(payer).get(0), "П-1", "400 UZS"), deadlines(payer)::toString);
            assertEquals(List.of(), deadlines(signedIn(house, slips.get(1))), "another pays for them");
            assertEquals(1, deadlines(api).stream().filter(each -> says(each, "П-2", "400 UZS")).count(), "so the house learns it");
            payer.put("my/notices/reading", null).ok();
            course.move(at(first.minusDays(2), "09:30"));
            assertEquals(1, deadlines(payer).size(), "once");
            api.post("academy/contracts/" + contract + "/receipts", Map.of("amount", 400, "paidOn", course.firstDay().toString(), "reference", "—")).ok();
            course.move(at(first, "09:30"));
            assertEquals(1, deadlines(payer).size(), "it is paid");
            course.move(at(second.plusDays(1), "09:30"));
            assertEquals(2, deadlines(payer).size(), "a day that was missed is made up for");
            assertTrue(deadlines(payer).get(0).getString("title").contains("600 UZS"), deadlines(payer)::toString);
        }
    }

    @Test
    void aConvenerIsRemindedOfWhatTheCircleHasNotReached(House house) {
        Api api = house.administrator();
        KindCourse.Sort sort = new KindCourse.Sort("study-circles", Map.of("RU", "Учебные кружки"), Map.of(), Map.of("trialMonths", "1"), 1);
        try (KindCourse training = new KindCourse(api, sort).open().people(2).plan()) {
            List<JsonObject> slips = api.post("intakes/" + training.intake() + "/sign-in-slips", null).ok().rows();
            Api one = signedIn(house, slips.get(0));
            Api other = signedIn(house, slips.get(1));
            training.live();
            training.complete();
            LocalDate last = training.firstDay().plusDays(1);
            training.move(at(last.plusDays(1), "09:30"));
            assertEquals(1, deadlines(one).size(), "to be founded on the fifth day");
            one.post("my/circles", Map.of("enrolment", slips.get(0).getInt("enrolment"), "name", "Ынтымақ")).ok();
            training.move(at(last.plusDays(5), "09:30"));
            assertEquals(3, deadlines(one).size(), "it is founded; a plan and a meeting come next");
            assertEquals(4, deadlines(other).size(), "it is not");
            assertEquals(4, deadlines(other).stream().map(each -> each.getString("title")).filter(each -> each.contains(": ")).count());
        }
    }

    private static Map<String, Object> contract(KindCourse course, JsonObject slip, String number, LocalDate first, LocalDate second) {
        return Map.of("intake", course.intake(), "listeners", List.of(slip.getInt("enrolment")), "number", number, "payer", "Завод", "price", 1000,
                "signedOn", course.firstDay().toString(), "instalments", List.of(Map.of("dueOn", first.toString(), "amount", 400),
                        Map.of("dueOn", second.toString(), "amount", 600)));
    }

    private static Map<String, Object> with(Map<String, Object> wish, String field, Object value) {
        return wish.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getKey().equals(field) ? value : each.getValue()));
    }

    private static Api signedIn(House house, JsonObject slip) {
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD));
        return house.anybody().as(slip.getString("login"), House.PASSWORD);
    }

    private static boolean says(JsonObject notice, String... what) {
        return List.of(what).stream().allMatch(notice.getString("title")::contains);
    }

    private static List<JsonObject> deadlines(Api who) {
        return who.get("my/notices").ok().rows().stream().filter(each -> each.getString("kind").equals("DEADLINE")).toList();
    }

    private static LocalDate day(JsonObject lesson) {
        return OffsetDateTime.parse(lesson.getString("starts")).atZoneSameInstant(ALMATY).toLocalDate();
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(ALMATY).toInstant();
    }

    private static void moveTo(House house, Classroom classroom, LocalDate day, String time) {
        classroom.move(Duration.between(Instant.parse(house.administrator().get("clock").ok().object().getString("now")), at(day, time)));
    }
}
