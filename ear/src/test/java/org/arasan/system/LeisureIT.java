package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Events of a house over the API: guests sign up, wait in turn, and are at one place at a time. */
@WholeSystem
class LeisureIT {

    private static final LocalDate FIRST = LocalDate.now(Diners.ZONE).plusDays(25);

    @Test
    void placesGoInTurnAndAFreedOneToTheFirstWhoWaits(House house) {
        Diners diners = new Diners(house, "Концерт-Арасан", 566, FIRST, 3, 10);
        long concert = diners.event(3, "Домбыра кеші", 1);
        Api first = diners.guest(1);
        Api second = diners.guest(2);
        Api third = diners.guest(3);
        assertEquals("GOING", signUp(first, concert).ok().object().getString("signedUp"));
        assertEquals("GOING", signUp(first, concert).ok().object().getString("signedUp"), "safe to repeat");
        assertEquals(1, signUp(second, concert).ok().object().getInt("turn"));
        assertEquals(2, signUp(third, concert).ok().object().getInt("turn"));
        assertEquals(1, event(first, 3).size());
        assertEquals(0, event(second, 3).size(), "who waits has nothing in their days");
        first.delete("my/leisure-events/" + concert + "/sign-up").ok();
        assertEquals(Map.of("going", List.of(diners.stay(2)), "waiting", List.of(diners.stay(3))), diners.names(concert));
        assertEquals("Домбыра кеші", event(second, 3).get(0).getJsonObject("event").getString("title"));
        String file = second.get("my/days.ics").ok().text().replace("\r\n ", "");
        assertTrue(file.contains("-event-" + concert + "@"), file);
        diners.api().put("stays/" + diners.stay(2) + "/cancellation", Map.of()).ok();
        assertEquals(List.of(diners.stay(3)), diners.names(concert).get("going"), "who will not be there gives their place on");
    }

    @Test
    void signingUpAtOnceNeverFillsMoreThanThereIs(House house) throws Exception {
        Diners diners = new Diners(house, "Жарыс-Концерт", 567, FIRST, 8, 10);
        long concert = diners.event(4, "Күй кеші", 3);
        List<Api> guests = IntStream.rangeClosed(1, 8).mapToObj(diners::guest).toList();
        atOnce(guests.stream().map(guest -> (Callable<Answer>) () -> signUp(guest, concert)).toList());
        Map<String, List<Integer>> names = diners.names(concert);
        assertEquals("3 5", names.get("going").size() + " " + names.get("waiting").size());
        List<Callable<Answer>> changes = guests.subList(0, 4).stream()
                .map(guest -> (Callable<Answer>) () -> guest.delete("my/leisure-events/" + concert + "/sign-up")).toList();
        atOnce(changes);
        names = diners.names(concert);
        assertEquals("3 1", names.get("going").size() + " " + names.get("waiting").size());
    }

    @Test
    void nobodyIsAtTwoPlacesOrAwayFromTheHouse(House house) {
        Diners diners = new Diners(house, "Қақтығыс-Арасан", 568, FIRST, 1, 10);
        Api guest = diners.guest(1);
        long concert = diners.event(3, "Ән кеші", null);
        long other = diners.event(3, "Би кеші", null);
        long after = diners.event(10, "Қоштасу", null);
        signUp(guest, concert).ok();
        Answer both = signUp(guest, other);
        assertEquals("leisure.other-event", both.code());
        assertTrue(both.text().contains("Ән кеші"), both::text);
        assertEquals("leisure.not-in-house", signUp(guest, after).code(), "it begins after check-out");
        Diners neighbours = new Diners(house, "Көрші-Концерт", 569, FIRST, 1, 10);
        assertEquals(404, signUp(guest, neighbours.event(3, "Бөгде кеш", null)).status());
        assertEquals(404, diners.api().get("resorts/" + diners.resort() + "/leisure-events/" + neighbours.event(4, "Бөгде", null)).status());
    }

    @Test
    void aLessonIsToldThatIsInTheWay(House house) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            Api member = classroom.member(Classroom.firstHour(lesson), 0);
            Instant starts = OffsetDateTime.parse(lesson.getString("starts")).toInstant().plusSeconds(600);
            String events = "resorts/" + classroom.resort() + "/leisure-events";
            long event = house.administrator().post(events, Map.of("titles", Map.of("RU", "Экскурсия"), "place", "Каньон",
                    "starts", starts.toString(), "ends", starts.plusSeconds(7200).toString())).created();
            assertEquals(404, signUp(member, event).status(), "a draft is nobody’s to see");
            house.administrator().put(events + "/" + event + "/opening", null).ok();
            Answer refused = signUp(member, event);
            assertEquals("leisure.lesson", refused.code());
            assertTrue(refused.text().contains("профсоюзной организации"), refused::text);
        }
    }

    @Test
    void anOfficeOpensChangesClosesAndCancels(House house) {
        Diners diners = new Diners(house, "Шара-Арасан", 570, FIRST, 2, 10);
        long concert = diners.event(5, "Театр", 1);
        Api first = diners.guest(1);
        Api second = diners.guest(2);
        signUp(first, concert).ok();
        signUp(second, concert).ok();
        String path = "resorts/" + diners.resort() + "/leisure-events/" + concert;
        Map<String, Object> plan = Map.of("titles", Map.of("KK", "Театр", "EN", "Theatre"), "place", "Зал", "starts", diners.at(6, "17:00"),
                "ends", diners.at(6, "18:30"), "places", 2);
        diners.api().put(path, plan).ok();
        assertEquals(2, diners.names(concert).get("going").size(), "an added place goes to who waits");
        assertEquals(1, event(second, 6).size(), "it moved in their days");
        Answer fewer = diners.api().put(path, Map.of("titles", Map.of("KK", "Театр"), "place", "Зал", "starts", diners.at(6, "17:00"),
                "ends", diners.at(6, "18:30"), "places", 1));
        assertEquals("leisure.places-taken", fewer.code());
        diners.api().put(path + "/closing", null).ok();
        first.delete("my/leisure-events/" + concert + "/sign-up").ok();
        assertEquals("leisure.shut", signUp(first, concert).code());
        diners.api().put(path + "/cancellation", null).ok();
        assertEquals(0, event(second, 6).size());
        assertEquals("CANCELLED", second.get("my/leisure-events").ok().rows().get(0).getString("state"), "who wanted to come is told");
        String struck = written(second, concert);
        assertTrue(struck.contains("STATUS:CANCELLED") && !struck.contains("SEQUENCE:0"), struck);
        assertEquals("", written(first, concert), "whoever withdrew had it taken out before");
        assertEquals("leisure.cannot", diners.api().put(path + "/opening", null).code());
    }

    private static Answer signUp(Api guest, long event) {
        return guest.send("PUT", "my/leisure-events/" + event + "/sign-up", null, new byte[0]);
    }

    private static List<JsonObject> event(Api guest, int day) {
        return guest.get("my/days").ok().object().getJsonArray("days").getJsonObject(day - 1).getJsonArray("moments")
                .getValuesAs(JsonObject.class).stream().filter(each -> each.getString("kind").equals("EVENT")).toList();
    }

    /** The event as it stands in the guest's calendar file; nothing where it does not. */
    private static String written(Api guest, long event) {
        String file = guest.get("my/days.ics").ok().text().replace("\r\n ", "");
        return Stream.of(file.split("BEGIN:VEVENT")).filter(each -> each.contains("-event-" + event + "@")).findFirst().orElse("");
    }

    private static void atOnce(List<Callable<Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            for (Future<Answer> each : threads.invokeAll(calls)) {
                each.get().ok();
            }
        } finally {
            threads.shutdown();
        }
    }
}
