package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** A study circle over the API, from the training of its convener to the report of what it worked on and the exchange at its end. */
@WholeSystem
class CirclesIT {

    @Test
    void aConvenerRunsACircleAndCompletesWithItsReport(House house) throws IOException {
        Api api = house.administrator();
        try (KindCourse training = new KindCourse(api, KindCourse.CIRCLES).open().people(2).plan()) {
            JsonObject slip = api.post("intakes/" + training.intake() + "/sign-in-slips", null).ok().rows().get(0);
            Api convener = convener(house, slip);
            int enrolment = slip.getInt("enrolment");
            String own = "my/circles/" + enrolment;
            training.live();
            training.complete();
            assertEquals(List.of("The report of the circle is not handed in."), lacking(training, enrolment));

            convener.post("my/circles", Map.of("enrolment", enrolment, "name", "Ынтымақ")).ok();
            Answer written = convener.put(own, Map.of("name", "Ынтымақ", "plan", List.of(Map.of("topic", "Ұжымдық шарт")), "members",
                    List.of("Дана", "Ерлан"))).ok();
            String day = written.object().getString("foundedOn");
            Answer met = convener.post(own + "/meetings", meeting(day, "Ұжымдық шарт", 3)).ok();
            assertNotEquals(written.header("ETag"), met.header("ETag"), "who has read it before has read fewer meetings");
            convener.post(own + "/meetings", meeting(day, "ұжымдық шарт", 2)).ok();
            assertEquals(412, convener.sending("If-Match", written.header("ETag")).put(own + "/report", Map.of("report", "Екі дау шешілді.")).status());
            convener.put(own + "/report", Map.of("report", "Екі дау шешілді.")).ok();
            assertEquals(List.of(), lacking(training, enrolment));

            List<JsonObject> topics = api.get("circles/topics?intake=" + training.intake()).ok().rows();
            assertEquals(1, topics.size(), "a topic is the same however it is capitalized");
            assertEquals(List.of(1, 2, 5), List.of(topics.get(0).getInt("circles"), topics.get(0).getInt("meetings"), topics.get(0).getInt("visits")));
            String workbook = text(api.get("circles/workbook?intake=" + training.intake()).ok().bytes());
            assertTrue(workbook.contains("Екі дау шешілді.") && !workbook.contains("Ерлан"), "the report in full, members counted only");
        }
    }

    @Test
    void theExchangeIsAnnouncedLongAfterTheTrainingIsCompletedAndReachesTheConveners(House house) {
        Api api = house.administrator();
        try (KindCourse training = new KindCourse(api, KindCourse.CIRCLES).open().people(2).plan()) {
            Api convener = convener(house, api.post("intakes/" + training.intake() + "/sign-in-slips", null).ok().rows().get(0));
            training.live();
            training.complete();
            assertEquals("COMPLETED", api.get("intakes/" + training.intake()).ok().object().getString("state"));
            String announce = "intakes/" + training.intake() + "/actions/announce-exchange";
            assertEquals("studycircle.exchange-day", api.post(announce, exchange(training.firstDay().toString())).code());
            api.post(announce, exchange(training.firstDay().plusMonths(6).toString())).ok();
            api.post(announce, exchange(training.firstDay().plusMonths(7).toString())).ok();
            JsonObject told = convener.get("my/circles").ok().rows().get(0).getJsonObject("exchange");
            assertEquals(training.firstDay().plusMonths(7).toString(), told.getString("on"), "announced again, it has been moved");
            assertEquals("Астана, Кәсіподақтар үйі, 10:00", told.getString("at"));
        }
    }

    private static String text(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read().toString();
        }
    }

    private static Map<String, Object> exchange(String day) {
        return Map.of("details", Map.of("exchangeOn", day, "exchangeAt", "Астана, Кәсіподақтар үйі, 10:00"));
    }

    private static Map<String, Object> meeting(String day, String topic, int people) {
        return Map.of("heldOn", day, "topic", topic, "people", people, "minutes", "Жалақы туралы сөйлестік.");
    }

    private static Api convener(House house, JsonObject slip) {
        String login = slip.getString("login");
        house.anybody().post("passwords", Map.of("login", login, "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return house.anybody().as(login, House.PASSWORD);
    }

    private static List<String> lacking(KindCourse course, int enrolment) {
        return course.completions().stream().filter(each -> each.getInt("enrolment") == enrolment).findFirst().orElseThrow()
                .getJsonArray("lacking").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
