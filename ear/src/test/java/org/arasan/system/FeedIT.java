package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.component.VEvent;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Calendars under secret addresses: what they tell to whom, that they say nothing new where nothing is, and that nobody finds one by trying. */
@WholeSystem
class FeedIT {

    private static final LocalDate FIRST = LocalDate.now(Diners.ZONE).plusDays(29);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void aMembersDaysMoveInPlaceAndTellNoTreatmentUnlessAsked(House house) {
        Diners diners = new Diners(house, "Жазылым-Арасан", 577, FIRST, 1, 10);
        CureHouse.treatments(house.administrator(), diners.resort(), diners.intake());
        Api doctor = CureHouse.doctor(house, "doctor577@test.arasan.example", diners.resort());
        doctor.put("doctor/guests/" + diners.stay(1) + "/prescriptions/base-programme", null).ok();
        long massage = CureHouse.prescription(doctor, "doctor/guests/" + diners.stay(1), "Массаж");
        long set = doctor.post(CureHouse.times(massage), Map.of("starts", diners.at(4, "10:00"))).created();
        Api guest = diners.guest(1);
        Subscriber phone = new Subscriber(house, guest.post("my/feed", Map.of()).ok().object());

        String silent = phone.asks().ok().text().replace("\r\n ", "");
        assertFalse(silent.contains("Массаж"), silent);
        assertEquals(OffsetDateTime.parse(diners.at(4, "10:00")).toInstant(),
                phone.event("-treatment-" + set).getDateStart().getValue().toInstant());
        assertEquals(null, phone.event("-treatment-" + set).getLocation());
        Answer before = phone.asks().ok();
        assertEquals(304, phone.asks(before).status());
        assertEquals(0, phone.asks(before).bytes().length);
        assertEquals("private, no-cache", before.header("Cache-Control"));
        assertEquals(before.text(), phone.asks().text(), "nothing in it is of the moment of asking");

        doctor.put("doctor/appointments/" + set + "/time", Map.of("starts", diners.at(4, "11:00"))).ok();
        assertEquals(200, phone.asks(before).status());
        assertEquals(1, phone.event("-treatment-" + set).getSequence().getValue());
        doctor.put("doctor/appointments/" + set + "/state", Map.of("state", "CANCELLED")).ok();
        assertTrue(phone.written("-treatment-" + set).contains("STATUS:CANCELLED"), "it is struck out where it stands");

        Subscriber named = new Subscriber(house, guest.post("my/feed", Map.of("treatments", true, "language", "KK")).ok().object());
        assertEquals("Массаж", named.event("-treatment-" + set).getSummary().getValue());
        assertEquals("Арасан: менің күндерім", named.reads().getNames().get(0).getValue());
        assertEquals(404, phone.asks().status(), "another address ends the one before");
        assertTrue(guest.get("my/feed").ok().object().getBoolean("treatments"));
        assertTrue(guest.get("my/feed").ok().object().containsKey("lastRead"));
        assertFalse(guest.get("my/feed").ok().object().containsKey("token"), "it is told once");
        guest.delete("my/feed").ok();
        assertEquals(404, named.asks().status());
        assertEquals("feed.none", guest.get("my/feed").code());
    }

    @Test
    void aMovedLessonIsTheSameEventForTrainerHallAndHouse(House house) {
        try (Classroom classroom = new Classroom(house).laidOut()) {
            Api api = house.administrator();
            JsonObject lesson = classroom.lessons().get(0);
            JsonObject other = classroom.lessons().get(1);
            String feeds = "resorts/" + classroom.resort() + "/feeds";
            Subscriber all = new Subscriber(house, api.post(feeds, Map.of("language", "RU")).ok().object());
            Subscriber hall = new Subscriber(house, api.post(feeds, Map.of("venue", lesson.getJsonObject("venue").getInt("id"))).ok().object());
            Subscriber trainer = new Subscriber(house, classroom.trainerOf(lesson).post("my/feed", Map.of()).ok().object());
            assertEquals(List.of(), all.reads().getEvents(), "a draft is nobody's to see");

            api.put("intakes/" + classroom.intake() + "/timetable/publication", null).ok();
            assertEquals(classroom.lessons().size(), all.reads().getEvents().size());
            assertEquals(ids(classroom, "trainer", lesson), ids(trainer));
            assertEquals(ids(classroom, "venue", lesson), ids(hall));
            assertTrue(all.written("lesson-" + lesson.getInt("id") + "@").contains(lesson.getJsonObject("group").getString("name")));
            for (JsonObject stay : api.get("stays?intake=" + classroom.intake()).ok().rows()) {
                assertFalse(all.asks().text().contains(stay.getJsonObject("guest").getString("name").split(" ")[0]), "no guest is named");
            }

            VEvent before = trainer.event("lesson-" + lesson.getInt("id") + "@");
            String neighbour = all.written("lesson-" + other.getInt("id") + "@");
            Instant morning = OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(0).toInstant();
            api.put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", morning.toString(), "anyDay", true)).ok();
            for (Subscriber each : List.of(trainer, hall, all)) {
                VEvent after = each.event("lesson-" + lesson.getInt("id") + "@");
                assertEquals(before.getUid().getValue(), after.getUid().getValue());
                assertEquals(before.getSequence().getValue() + 1, after.getSequence().getValue());
                assertFalse(after.getLastModified().getValue().before(before.getLastModified().getValue()), "whole seconds");
                assertEquals(morning, after.getDateStart().getValue().toInstant());
            }
            assertEquals(neighbour, all.written("lesson-" + other.getInt("id") + "@"), "nothing has changed about another lesson");
        }
    }

    @Test
    void aHouseWhereClocksChangeShowsItsOwnHoursAndNoNameBeginsALine(House house) {
        Api api = house.administrator();
        long resort = api.post("resorts", Map.of("name", "Sommerzeit;\\,", "zone", BERLIN.getId())).created();
        Instant change = BERLIN.getRules().nextTransition(Instant.now().plusSeconds(3 * 86_400L)).getInstant();
        List<Instant> times = List.of(change.minusSeconds(86_400), change.plusSeconds(86_400));
        String evil = "Зал\r\nATTACH:http://evil.example/\r\nEND:VEVENT\rBEGIN:VEVENT";
        List<Long> events = times.stream().map(starts -> api.post("resorts/" + resort + "/leisure-events", Map.of("titles", Map.of("EN", "Walk\rATTACH:x"),
                "place", evil, "starts", starts.toString(), "ends", starts.plusSeconds(5400).toString())).created()).toList();
        events.forEach(each -> api.put("resorts/" + resort + "/leisure-events/" + each + "/opening", null).ok());
        Subscriber phone = new Subscriber(house, api.post("resorts/" + resort + "/feeds", Map.of("language", "EN")).ok().object());
        for (int i = 0; i < 2; i++) {
            VEvent read = phone.event("event-" + events.get(i) + "@");
            assertEquals(times.get(i), read.getDateStart().getValue().toInstant());
            assertEquals(List.of(), read.getAttachments());
        }
        assertEquals(2, phone.reads().getEvents().size());
        assertEquals("Sommerzeit;\\,", phone.reads().getNames().get(0).getValue());
        Answer before = phone.asks().ok();
        api.put("resorts/" + resort + "/leisure-events/" + events.get(0) + "/closing", null).ok();
        assertEquals(304, phone.asks(before).status(), "that nobody signs up any more is nothing to a calendar");
        api.put("resorts/" + resort + "/leisure-events/" + events.get(0) + "/cancellation", null).ok();
        assertTrue(phone.written("event-" + events.get(0) + "@").contains("STATUS:CANCELLED"));
        assertEquals(1, phone.event("event-" + events.get(0) + "@").getSequence().getValue());
    }

    @Test
    void whoHasNoAddressLearnsNothing(House house) {
        try (Classroom classroom = new Classroom(house)) {
            Api api = house.administrator();
            CureHouse.treatments(api, classroom.resort(), classroom.intake());
            String feeds = "resorts/" + classroom.resort() + "/feeds";
            JsonObject made = api.post(feeds, Map.of()).ok().object();
            Subscriber phone = new Subscriber(house, made);
            assertEquals(200, phone.asks().status());
            int cabinet = api.get("resorts/" + classroom.resort() + "/cabinets").ok().rows().get(0).getInt("id");
            assertEquals("feed.cabinet", api.post(feeds, Map.of("venue", cabinet)).code());
            assertEquals(404, api.post(feeds, Map.of("venue", 0)).status());
            Guests elsewhere = Guests.enrolled(house, "Жазылым-Көрші", 20);
            Api neighbour = Answers.colleague(house, "desk577@test.arasan.example", "administrator", elsewhere.resort());
            assertEquals(404, neighbour.get(feeds).status());
            assertEquals(404, neighbour.post(feeds, Map.of()).status());
            assertEquals(404, neighbour.delete(feeds + "/" + made.getInt("id")).status());
            assertEquals(404, neighbour.delete("resorts/" + elsewhere.resort() + "/feeds/" + made.getInt("id")).status());
            assertEquals(403, classroom.colleague("stranger").get(feeds).status());
            assertEquals(200, phone.asks().status());

            api.delete(feeds + "/" + made.getInt("id")).ok();
            api.delete(feeds + "/" + made.getInt("id")).ok();
            assertEquals(List.of(), api.get(feeds).ok().rows());
            Set<String> told = List.of(made.getString("token"), "A".repeat(43), "x", "%00", "..%2F", "'").stream()
                    .map(each -> house.anybody().get("feeds/" + each + ".ics")).map(each -> each.status() + each.text()).collect(Collectors.toSet());
            assertEquals(1, told.size(), told::toString);
            assertTrue(told.iterator().next().startsWith("404"));
        }
    }

    /** A calendar service asks for many people from one address; whoever guesses is told to wait, and that hinders nobody else. */
    @Test
    void guessingFromOneAddressIsSlowedDown(House house) throws IOException {
        Api api = house.administrator();
        long resort = api.post("resorts", Map.of("name", "Болжам-Арасан", "zone", "Asia/Almaty")).created();
        String good = api.post("resorts/" + resort + "/feeds", Map.of()).ok().object().getString("token");
        String last = "";
        for (int i = 0; i < 61; i++) {
            last = status(house, "guess" + i);
        }
        assertEquals("429", last);
        assertEquals("200", status(house, good));
        assertNotEquals("429", String.valueOf(house.anybody().get("feeds/guess.ics").status()));
    }

    /** From another address of this machine than all else in the tests. */
    private static String status(House house, String token) throws IOException {
        URI base = URI.create(house.address());
        try (Socket socket = new Socket(InetAddress.getByName(base.getHost()), base.getPort(), InetAddress.getByName("127.0.0.77"), 0)) {
            socket.getOutputStream().write(("GET /api/v1/feeds/" + token + ".ics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9);
        } catch (BindException none) {
            return Assumptions.abort("this machine has one loopback address");
        }
    }

    private static Set<Integer> ids(Classroom classroom, String whose, JsonObject lesson) {
        return classroom.lessons().stream().filter(each -> each.getJsonObject(whose).equals(lesson.getJsonObject(whose)))
                .map(each -> each.getInt("id")).collect(Collectors.toSet());
    }

    private static Set<Integer> ids(Subscriber subscriber) {
        return subscriber.reads().getEvents().stream().map(each -> Integer.valueOf(each.getUid().getValue().replaceAll("lesson-([0-9]+)@.*", "$1")))
                .collect(Collectors.toSet());
    }
}
