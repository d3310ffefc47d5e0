package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** The kinds whose people go home in the evening, each from the programme to the certificate by its own rule. */
@WholeSystem
class KindsIT {

    @Test
    void aSchoolMeetsWeeklyGraduatesWhoHeardTheHoursAndStartsItsNextRun(House house) {
        Api api = house.administrator();
        try (KindCourse school = new KindCourse(api, KindCourse.SCHOOL).open().people(4).plan()) {
            List<JsonObject> lessons = api.get("intakes/" + school.intake() + "/timetable").ok().object().getJsonArray("lessons")
                    .getValuesAs(JsonObject.class);
            assertEquals(List.of(school.firstDay().toString(), school.firstDay().plusDays(7).toString()),
                    lessons.stream().map(each -> each.getString("starts").substring(0, 10)).distinct().sorted().toList());
            String roll = "hours/" + Classroom.firstHour(lessons.get(0)) + "/roll";
            assertTrue(api.get(roll).ok().object().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                    .allMatch(each -> each.getBoolean("inHouse")), "nobody waits for a desk that there is not");
            school.live();
            school.complete();
            assertEquals(4, school.completions().stream().filter(each -> each.containsKey("certificate")).count());

            String next = "{\"details\": {\"firstDay\": \"%s\"}}";
            String actions = "intakes/" + school.intake() + "/actions/next-run";
            assertEquals("leaderschool.run-too-early", api.post(actions, next.formatted(school.firstDay().plusDays(7))).code());
            api.post(actions, next.formatted(school.firstDay().plusYears(1))).ok();
            assertTrue(api.get("intakes").ok().rows().stream().anyMatch(each -> each.getInt("resort") == school.resort()
                    && each.getString("firstDay").equals(school.firstDay().plusYears(1).toString())));
            assertEquals(2, section(api, school, "Runs of the school: graduates").size());
        }
    }

    @Test
    void anAcademyCourseIsCompletedByTheHoursAndThePayment(House house) {
        Api api = house.administrator();
        try (KindCourse course = new KindCourse(api, KindCourse.ACADEMY).open().people(3).plan()) {
            course.live();
            List<Long> people = course.enrolments();
            Map<String, Object> wish = Map.of("intake", course.intake(), "listeners", people.subList(0, 2), "number", "A-1", "payer", "Завод",
                    "price", 1000, "signedOn", course.firstDay().toString());
            long contract = api.post("academy/contracts", wish).created();
            assertEquals("academy.in-other-contract", api.post("academy/contracts", Map.of("intake", course.intake(), "listeners",
                    people.subList(1, 3), "number", "A-2", "payer", "Завод", "price", 1000, "signedOn", course.firstDay().toString())).code());
            assertEquals(List.of("The contract is not paid in full."), lacking(course, 0));
            String unpaid = api.get("academy/contracts/" + contract).ok().header("ETag");
            pay(api, contract, "999.99", course);
            assertEquals(412, api.sending("If-Match", unpaid).put("academy/contracts/" + contract + "/end", Map.of("reason", "—")).status(),
                    "who has read it before has read other payments");
            assertEquals(List.of("The contract is not paid in full."), lacking(course, 0));
            pay(api, contract, "0.01", course);
            assertEquals(List.of(), lacking(course, 0));
            course.complete();
            assertEquals(List.of(true, true, false), course.completions().stream().map(each -> each.containsKey("certificate")).toList());
        }
    }

    @Test
    void aMarathonOpensItsEventsFromAPlanAndShowsItsFiguresWhereItIsPublic(House house) {
        Api api = house.administrator();
        try (KindCourse event = new KindCourse(api, KindCourse.MARATHON).open().people(6).plan()) {
            String campaign = "campaigns/" + event.programme();
            String plan = "%s; Құрылыс; Астана\n%s; Денсаулық; Қарағанды; Мәдениет үйі";
            assertEquals("programme.first-day-past", api.post(campaign + "/events", Map.of("resort", event.resort(), "plan",
                    plan.formatted(event.firstDay(), "2020-01-01"))).code());
            assertEquals(1, api.get(campaign).ok().object().getJsonObject("total").getInt("events"), "all of a plan or nothing");
            api.post(campaign + "/events", Map.of("resort", event.resort(), "plan", plan.formatted(event.firstDay(), event.firstDay()))).ok();
            assertEquals(List.of("Асана", "Прана"), speakers(api, event));
            event.live();
            event.complete();
            JsonObject figures = api.get(campaign).ok().object();
            assertEquals(3, figures.getJsonObject("total").getInt("events"));
            assertEquals(6, figures.getJsonObject("total").getInt("came"));
            assertEquals(List.of("Қарағанды", "Астана"), figures.getJsonArray("regions").getValuesAs(JsonObject.class).stream()
                    .map(each -> each.getString("name")).toList());
            assertEquals(6, event.completions().stream().filter(each -> each.containsKey("certificate")).count(),
                    "people of two languages sat together");
            assertEquals(404, house.anybody().get(campaign + "/figures").status());
            api.put("programmes/" + event.programme(), Map.of("titles", Map.of("RU", "Марафон"), "details", Map.of("public", "true"))).ok();
            assertFalse(house.anybody().get(campaign + "/figures").ok().text().contains("Йогин"), "figures name nobody");
        }
    }

    @Test
    void anEventThatIsOpenLeadsToItsSignUpAndCountsThePlacesLeft(House house) {
        Api api = house.administrator();
        try (KindCourse event = new KindCourse(api, KindCourse.PUBLIC_MARATHON).open().people(1)) {
            assertFalse(published(house, event).containsKey("signUp"), "nobody has said how people come in");
            String admission = "intakes/" + event.intake() + "/admission";
            api.put(admission, Map.of("ways", List.of("APPLICATION", "DOOR"), "selection", false, "opens", Instant.now().minusSeconds(60).toString(),
                    "closes", Instant.now().plus(Duration.ofDays(2)).toString(), "places", 3, "quotas", List.of())).ok();
            api.put(admission + "/links/DOOR", null).ok();
            assertFalse(published(house, event).containsKey("signUp"), "the link of the door is for whoever stands there");
            api.put(admission + "/links/APPLICATION", null).ok();
            String link = published(house, event).getString("signUp");
            String joins = "joins/" + link.substring(link.lastIndexOf('/') + 1);
            assertEquals(2, published(house, event).getInt("left"), "whom a list brought has a place too");
            house.anybody().post(joins, SignUps.with(SignUps.form("MALE", 1981, "Сынақ"), "region", "Астана")).ok();
            assertEquals(1, published(house, event).getInt("left"));
            api.put("intakes/" + event.intake() + "/details", Map.of("details", Map.of("industry", "Тау-кен", "region", "Қарағанды", "place",
                    "Кеншілер сарайы"))).ok();
            assertEquals("Кеншілер сарайы", house.anybody().get(joins).ok().object().getString("place"), "who comes is told where to");
            api.delete(admission + "/links/APPLICATION").ok();
            assertFalse(published(house, event).containsKey("signUp"), "a link that was shut leads nowhere");
        }
    }

    private static JsonObject published(House house, KindCourse event) {
        return house.anybody().get("campaigns/" + event.programme() + "/figures").ok().object().getJsonArray("events").getJsonObject(0);
    }

    private static List<String> speakers(Api api, KindCourse event) {
        return api.get("intakes/" + event.intake() + "/timetable").ok().object().getJsonArray("lessons").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonObject("trainer").getString("name")).distinct().sorted().toList();
    }

    private static void pay(Api api, long contract, String amount, KindCourse course) {
        api.post("academy/contracts/" + contract + "/receipts",
                "{\"amount\": " + amount + ", \"paidOn\": \"" + course.firstDay() + "\", \"reference\": \"PP\"}").ok();
    }

    private static List<String> lacking(KindCourse course, int person) {
        return course.completions().get(person).getJsonArray("lacking").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }

    private static List<JsonObject> section(Api api, KindCourse course, String title) {
        return api.get("intakes/" + course.intake() + "/sections").ok().rows().stream()
                .filter(each -> each.getString("title").equals(title)).findFirst().orElseThrow().getJsonArray("lines").getValuesAs(JsonObject.class);
    }
}
