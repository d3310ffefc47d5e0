package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** A day at the desk over the API: papers, groups, the board, rooms to make ready, and what doctors alone read. */
@WholeSystem
class DeskIT {

    @Test
    void aCardTooOldOrNoneGoesOnWithAReason(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Карта-Арасан", 21, 1);
        String papers = "stays/" + lodging.stay(1) + "/papers";
        assertEquals("reception.identity-unseen", api.get(papers).ok().object().getString("lacking"));
        Map<String, Object> old = Map.of("identitySeen", true, "document", "PASSPORT", "documentEnds", "4567",
                "cardIssuedOn", DeskDay.today(api).minusMonths(2).minusDays(1).toString());
        Answer refused = api.put(papers, old);
        assertEquals(422, refused.status());
        assertEquals("reception.card-too-old", refused.code());
        assertEquals("why", refused.object().getString("field"));
        assertFalse(api.get(papers).ok().object().containsKey("identitySeenAt"), "nothing of a refused form is kept");
        assertEquals("reception.card-missing", api.put(papers, Map.of("noCard", true)).code());
        assertEquals("reception.card-future", api.put(papers, Map.of("cardIssuedOn", DeskDay.today(api).plusDays(1).toString())).code());
        assertEquals("reception.document-ends", api.put(papers, Map.of("identitySeen", true, "documentEnds", "N12345678")).code());

        JsonObject noted = api.put(papers, with(old, "why", "Картаны ертең әкеледі")).ok().object();
        assertEquals("Картаны ертең әкеледі", noted.getString("cardWhy"));
        assertFalse(noted.containsKey("lacking"));
        JsonObject fresh = api.put(papers, Map.of("cardIssuedOn", oldestGood(DeskDay.today(api)).toString())).ok().object();
        assertFalse(fresh.containsKey("cardWhy"));
        assertTrue(api.get("stays/" + lodging.stay(1) + "/history").ok().rows().stream().map(each -> each.getString("what"))
                .collect(Collectors.toSet()).containsAll(Set.of("IDENTITY_SEEN", "CARD_SEEN")));
    }

    @Test
    void aGuestWhoComesSoLateThatTheCardIsTooOldIsToldOnce(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Ескі-Арасан", 35, 3);
        Api guest = guest(house, lodging.stay(1));
        LocalDate today = DeskDay.today(api);
        LocalDate lastGood = oldestGood(today);
        api.put("stays/" + lodging.stay(1) + "/papers", Map.of("cardIssuedOn", lastGood.toString())).ok();
        api.put("stays/" + lodging.stay(2) + "/papers", Map.of("cardIssuedOn", lastGood.plusDays(5).toString())).ok();
        api.put("stays/" + lodging.stay(3) + "/papers", Map.of("cardIssuedOn", lastGood.minusDays(9).toString(), "why", "Кешірек әкеледі")).ok();
        List<Api> others = List.of(guest(house, lodging.stay(2)), guest(house, lodging.stay(3)));
        watchCards(api);
        assertEquals(List.of(), cards(guest), "today it is good");
        Duration days = Duration.ofDays(lastGood.plusMonths(2).until(today).getDays() + 1);
        api.post("clock/movement?wait=true", Map.of("by", days.toString())).ok();
        try {
            watchCards(api);
            String told = cards(guest).get(0);
            assertTrue(told.contains("Ескі-Арасан"), told);
            watchCards(api);
            assertEquals(1, cards(guest).size(), "once");
            others.forEach(other -> assertEquals(List.of(), cards(other), "fresh, or taken for a reason"));
        } finally {
            api.post("clock/movement?wait=true", Map.of("by", days.negated().toString())).ok();
        }
    }

    /** The earliest day of issue with which a guest may come that day; months are not of one length. */
    private static LocalDate oldestGood(LocalDate day) {
        return Stream.iterate(day.minusMonths(2), each -> each.plusDays(1)).filter(each -> !each.plusMonths(2).isBefore(day)).findFirst().orElseThrow();
    }

    private static void watchCards(Api api) {
        api.post("agenda/stay.watch-cards/house/run", null).ok();
        api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
    }

    private static Api guest(House house, int stay) {
        JsonObject slip = house.administrator().post("stays/" + stay + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return house.anybody().as(slip.getString("login"), House.PASSWORD);
    }

    private static List<String> cards(Api guest) {
        return guest.get("my/notices").ok().rows().stream().filter(each -> each.getString("kind").equals("CARD_ENDED")).map(each -> each.getString("text")).toList();
    }

    @Test
    void twoDesksDoNotOverwriteEachOther(House house) {
        Api api = house.administrator();
        String papers = "stays/" + DeskDay.opened(house, "Екі-үстел-Арасан", 22, 1).stay(1) + "/papers";
        api.put(papers, Map.of("identitySeen", true)).ok();
        String seen = api.get(papers).ok().response().headers().firstValue("ETag").orElseThrow();
        api.put(papers, Map.of("doctorFirst", true)).ok();
        assertEquals(412, api.sending("If-Match", seen).put(papers, Map.of("doctorFirst", false)).status());
        assertEquals("TO_SEE", api.get(papers).ok().object().getString("doctor"));
    }

    @Test
    void aVoucherIsTheGuestsOwnAndThisStays(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Жолдама-үстел-Арасан", 23, 2);
        String papers = "stays/" + lodging.stay(1) + "/papers";
        assertEquals("voucher.of-another", api.put(papers, Map.of("voucher", lodging.voucher(2))).code());
        Answer unknown = api.put(papers, Map.of("voucher", "'; drop table voucher --"));
        assertEquals("stay.voucher-unknown", unknown.code());
        assertEquals("voucher", unknown.object().getString("field"));
        assertEquals(422, api.put(papers, Map.of("voucher", "Ж".repeat(10_000))).status());
        api.put(papers, Map.of("voucher", "https://arasan.example/v/" + Answers.encoded(lodging.voucher(1)))).ok();
        assertTrue(api.put(papers, Map.of("voucher", " тест-23-1 ")).ok().object().containsKey("voucherSeenAt"));
    }

    @Test
    void aGroupIsCheckedInWithOnePressAndWhoCannotBeIsNamed(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Топ-Арасан", 24, 3);
        api.delete("stays/" + lodging.stay(3) + "/bed?why=test").ok();
        Map<String, Object> group = Map.of("stays", List.of(lodging.stay(1), lodging.stay(2), lodging.stay(3), lodging.stay(2)), "identitySeen", true);
        JsonObject round = api.post("arrivals", group).ok().object();
        assertEquals(2, round.getJsonArray("done").size());
        assertEquals("stay.no-bed", round.getJsonArray("left").getJsonObject(0).getString("code"));
        assertTrue(api.get("stays/" + lodging.stay(1) + "/papers").ok().object().containsKey("identitySeenAt"));
        JsonObject again = api.post("arrivals", group).ok().object();
        assertEquals(0, again.getJsonArray("done").size(), "a second press finds nothing left to do");
        assertEquals(3, again.getJsonArray("left").size());
        assertEquals(1, api.get("stays/" + lodging.stay(1) + "/history").ok().rows().stream()
                .filter(each -> each.getString("what").equals("CHECKED_IN")).count());
        assertEquals("reception.nobody-chosen", api.post("arrivals", Map.of("stays", List.of())).code());
        assertEquals(404, api.post("arrivals", Map.of("stays", List.of(lodging.stay(1), 999_999_999))).status());
        assertEquals("reception.too-many-chosen", api.post("arrivals",
                Map.of("stays", IntStream.rangeClosed(1, 301).boxed().toList())).code());
    }

    @Test
    void theBoardTellsTheDayAndOneTapMakesARoomReady(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Тақта-Арасан", 25, 3);
        String board = "resorts/" + lodging.resort() + "/today";
        api.post("arrivals", Map.of("stays", List.of(lodging.stay(1), lodging.stay(2)))).ok();
        api.delete("stays/" + lodging.stay(3) + "/bed?why=test").ok();
        JsonObject day = api.get(board).ok().object();
        assertEquals(2, day.getJsonArray("inHouse").size());
        assertEquals(1, day.getJsonArray("arriving").size());
        assertEquals(Set.of("NO_BED", "PAPERS_LACKING"), matters(day));
        int room = lodging.room(lodging.told(1).getJsonObject("bed").getString("room"));
        assertEquals(List.of(), day.getJsonArray("rooms"));

        api.put("stays/" + lodging.stay(1) + "/departure", Map.of("reason", "FAMILY")).ok();
        assertEquals(1, api.get(board).ok().object().getJsonArray("left").size());
        JsonObject said = api.put("rooms/" + room + "/readiness", Map.of("ready", false)).ok().object();
        assertTrue(said.containsKey("by"));
        JsonObject toMake = api.get(board).ok().object().getJsonArray("rooms").getJsonObject(0);
        assertEquals(room, toMake.getInt("room"));
        assertFalse(toMake.getBoolean("ready"));
        api.put("rooms/" + room + "/readiness", Map.of("ready", true)).ok();
        assertTrue(api.get(board).ok().object().getJsonArray("rooms").getJsonObject(0).getBoolean("ready"));

        String days = "?resort=" + lodging.resort();
        assertEquals(3, api.get("arrivals" + days).ok().rows().size());
        assertEquals(0, api.get("arrivals" + days + "&day=" + DeskDay.today(api).minusDays(3)).ok().rows().size());
        assertEquals(1, api.get("departures" + days).ok().rows().size(), "who leaves early leaves today");
        Answer first = api.get("arrivals" + days + "&limit=2").ok();
        assertEquals(2, first.rows().size());
        assertTrue(first.response().headers().firstValue("Link").orElse("").contains("rel=\"next\""));
        assertEquals("stay.resort-missing", api.get("arrivals").code());
    }

    @Test
    void aRegistrationFormIsPrintedAndTheReadingOfTheNumberKept(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Парақ-үстел-Арасан", 30, 2);
        Answer form = api.get("stays/" + lodging.stay(1) + "/registration-form").ok();
        assertEquals("application/pdf", form.response().headers().firstValue("Content-Type").orElse(""));
        assertTrue(new String(form.bytes(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        byte[] all = api.get("registration-forms?resort=" + lodging.resort()).ok().bytes();
        assertTrue(all.length > form.bytes().length);
        int member = lodging.told(1).getJsonObject("guest").getInt("id");
        assertEquals(2, api.get("members/" + member + "/readings").ok().rows().stream()
                .filter(each -> each.getString("matter").equals("iin")).count());
        assertEquals("reception.nobody-arrives", api.get("registration-forms?resort=" + lodging.resort() + "&day=2026-01-01").code());
        assertEquals(404, DeskDay.opened(house, "Парақ-көрші-Арасан", 34, 1).signedIn("administrator")
                .get("stays/" + lodging.stay(1) + "/registration-form").status());
        assertEquals(403, lodging.signedIn("trainer").get("stays/" + lodging.stay(1) + "/registration-form").status());
    }

    @Test
    void anotherHousesGuestsAreNotFound(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Бөтен-Арасан", 26, 1);
        Api other = DeskDay.opened(house, "Көрші-Арасан", 27, 1).signedIn("administrator");
        int room = lodging.room("1201");
        assertEquals(404, other.get("resorts/" + lodging.resort() + "/today").status());
        assertEquals(404, other.get("arrivals?resort=" + lodging.resort()).status());
        assertEquals(404, other.get("departures?resort=" + lodging.resort()).status());
        assertEquals(404, other.get("stays/" + lodging.stay(1) + "/papers").status());
        assertEquals(404, other.put("stays/" + lodging.stay(1) + "/papers", Map.of("identitySeen", true)).status());
        assertEquals(404, other.post("arrivals", Map.of("stays", List.of(lodging.stay(1)))).status());
        assertEquals(404, other.put("rooms/" + room + "/readiness", Map.of("ready", true)).status());
    }

    @Test
    void whatADoctorWritesIsReadByDoctorsAlone(House house) {
        Api api = house.administrator();
        DeskDay lodging = DeskDay.opened(house, "Дәрігер-Арасан", 28, 1);
        int stay = lodging.stay(1);
        String notes = "doctor/guests/" + stay + "/notes";
        Api doctor = lodging.signedIn("doctor");
        assertEquals("treatment.not-asked", doctor.put("doctor/guests/" + stay + "/examination", Map.of()).code());
        api.put("stays/" + stay + "/papers", Map.of("doctorFirst", true)).ok();
        assertEquals(List.of(stay), doctor.get("doctor/guests").ok().rows().stream().map(each -> each.getInt("stay")).toList());

        String secret = "Жүрек ырғағы бұзылған";
        doctor.post(notes, Map.of("note", secret)).created();
        assertEquals("treatment.note-missing", doctor.post(notes, Map.of("note", "  ")).code());
        assertEquals(secret, doctor.get(notes).ok().rows().get(0).getString("note"));
        JsonObject seen = doctor.put("doctor/guests/" + stay + "/examination", Map.of("note", "Ваннаға болады")).ok().object();
        assertEquals("SEEN", seen.getString("doctor"));
        assertEquals(2, doctor.get(notes).ok().rows().size());
        assertEquals(List.of(), doctor.get("doctor/guests").ok().rows());

        Api trainer = lodging.signedIn("trainer");
        for (Api curious : List.of(api, trainer)) {
            assertEquals(403, curious.get(notes).status());
            assertEquals(403, curious.post(notes, Map.of("note", "x")).status());
            assertEquals(403, curious.get("doctor/guests").status());
        }
        assertEquals(401, house.anybody().get(notes).status());
        Api elsewhere = DeskDay.opened(house, "Алыс-Арасан", 29, 1).signedIn("doctor");
        assertEquals(404, elsewhere.get(notes).status());
        assertEquals(List.of(), elsewhere.get("doctor/guests").ok().rows());

        int member = lodging.told(1).getJsonObject("guest").getInt("id");
        String told = api.get("stays/" + stay + "/history").ok().text() + api.get("stays/" + stay + "/papers").ok().text()
                + api.get("resorts/" + lodging.resort() + "/today").ok().text() + api.get("members/" + member).ok().text();
        assertFalse(told.contains(secret) || told.contains("Ваннаға"), told);
        assertEquals("SEEN", api.get("stays/" + stay + "/papers").ok().object().getString("doctor"));
        assertEquals(2, api.get("members/" + member + "/readings").ok().rows().stream()
                .filter(each -> each.getString("matter").equals("medical")).count());
    }

    private static Set<String> matters(JsonObject day) {
        return day.getJsonArray("decisions").getValuesAs(JsonObject.class).stream().map(each -> each.getString("matter")).collect(Collectors.toSet());
    }

    private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
        Map<String, Object> more = new HashMap<>(all);
        more.put(name, value);
        return more;
    }
}
