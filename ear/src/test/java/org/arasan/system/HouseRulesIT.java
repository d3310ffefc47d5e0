package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** The rules of a house: each resort for itself, and what is booked keeps what it has. */
@WholeSystem
class HouseRulesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private static final LocalDate FIRST = TODAY.plusDays(40);

    @Test
    void aHouseIsGivenOtherRulesAndThoseOfAnotherStay(House house) {
        Api api = house.administrator();
        long resort = resort(api, "Ереже-Арасан");
        long other = resort(api, "Басқа Ереже-Арасан");
        Map<String, Object> rules = rules(api, resort);
        rules.putAll(Map.of("checkIn", "12:00", "checkOut", "10:00", "sameSexRooms", false, "holdMinutes", 90, "turnoverDay", "MONDAY"));
        api.put("resorts/" + resort + "/rules", rules).ok();

        JsonObject now = api.get("resorts/" + resort + "/rules").ok().object();
        assertEquals("12:00:00", now.getString("checkIn"));
        assertFalse(now.getBoolean("sameSexRooms"));
        assertEquals(90, now.getInt("holdMinutes"));
        assertEquals("MONDAY", now.getString("turnoverDay"));
        assertEquals(30, api.get("resorts/" + other + "/rules").ok().object().getInt("holdMinutes"));
    }

    @Test
    void whatNoHouseCanKeepIsRefusedAtItsField(House house) {
        Api api = house.administrator();
        long resort = resort(api, "Қате-Арасан");
        assertRefused(api, resort, "holdMinutes", 0, "resort.number-limits", "holdMinutes");
        assertRefused(api, resort, "healthCardMonths", 400, "resort.number-limits", "healthCardMonths");
        assertRefused(api, resort, "diningSeats", -5, "resort.number-limits", "diningSeats");
        assertRefused(api, resort, "hours", List.of(Map.of("kind", "LUNCH", "from", "14:00", "until", "13:00")),
                "resort.hours-backwards", "LUNCH");
        assertRefused(api, resort, "hours", List.of(Map.of("kind", "LUNCH", "from", "13:00", "until", "14:00"),
                Map.of("kind", "LESSON", "from", "13:30", "until", "15:00")), "resort.hours-cross", "LESSON");
        Map<String, Object> rules = rules(api, resort);
        rules.remove("checkIn");
        Answer missing = api.put("resorts/" + resort + "/rules", rules);
        assertEquals(422, missing.status());
        assertEquals("checkIn", missing.object().getString("field"));
        rules.put("checkIn", "25:99");
        assertEquals(422, api.put("resorts/" + resort + "/rules", rules).status());
        rules.put("checkIn", "12:00");
        rules.put("turnoverDay", "SOMEDAY");
        assertEquals(422, api.put("resorts/" + resort + "/rules", rules).status());
    }

    @Test
    void whoeverReadsOlderRulesChangesNothing(House house) {
        Api api = house.administrator();
        long resort = resort(api, "Ескі-Арасан");
        Answer read = api.get("resorts/" + resort + "/rules").ok();
        Map<String, Object> rules = rules(api, resort);
        rules.put("holdMinutes", 45);
        api.put("resorts/" + resort + "/rules", rules).ok();
        rules.put("holdMinutes", 60);
        Answer late = api.sending("If-Match", read.header("ETag")).put("resorts/" + resort + "/rules", rules);
        assertEquals(412, late.status());
        assertEquals("refusal.changed", late.code());
        assertEquals(45, api.get("resorts/" + resort + "/rules").ok().object().getInt("holdMinutes"));
    }

    @Test
    void newHoursReachTheIntakeThatNobodyIsBookedIntoAndLeaveTheBookedOne(House house) {
        Api api = house.administrator();
        Lodging booked = new Lodging(api, "Сағат-Арасан", 71, FIRST).guest("М", "").enter("1;2;1201;стандарт;2;нет;да");
        long resort = booked.resort();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        long empty = open(api, programme, resort, FIRST.plusDays(30)).created();
        Map<String, Object> rules = rules(api, resort);
        rules.put("dayCounting", "NIGHTS");
        api.put("resorts/" + resort + "/rules", rules).ok();
        assertEquals(FIRST.plusDays(9).toString(), api.get("intakes/" + booked.intake()).ok().object().getString("lastDay"));
        assertEquals(FIRST.plusDays(40).toString(), api.get("intakes/" + empty).ok().object().getString("lastDay"));
        assertEquals(FIRST.plusDays(9).toString(), booked.stay(1).getString("lastDay"));
    }

    @Test
    void anIntakeBeginsOnTheTurnoverDayAlone(House house) {
        Api api = house.administrator();
        long resort = resort(api, "Дүйсенбі-Арасан");
        Map<String, Object> rules = rules(api, resort);
        LocalDate monday = FIRST.with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY));
        rules.put("turnoverDay", "MONDAY");
        api.put("resorts/" + resort + "/rules", rules).ok();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        Answer tuesday = open(api, programme, resort, monday.plusDays(1));
        assertEquals("programme.not-turnover-day", tuesday.code());
        assertEquals("firstDay", tuesday.object().getString("field"));
        assertTrue(tuesday.object().getString("detail").contains("Monday"), tuesday.text());
        open(api, programme, resort, monday).created();
        rules.remove("turnoverDay");
        api.put("resorts/" + resort + "/rules", rules).ok();
        open(api, programme, resort, monday.plusDays(15)).created();
    }

    @Test
    void anAdministratorOfOneHouseSeesAndChangesThatHouseAlone(House house) {
        Api api = house.administrator();
        Lodging ours = new Lodging(api, "Өз Ереже-Арасан", 79, FIRST).guest("М", "").enter("1;2;1201;стандарт;2;нет;да");
        long theirs = resort(api, "Жат Ереже-Арасан");
        Api stranger = administratorOf(house, theirs);
        stranger.get("resorts/" + theirs + "/rules").ok();
        stranger.get("resorts/" + theirs + "/closures").ok();
        int room = RoomChangesIT.room(api, ours.resort(), "1201").getInt("id");
        String resort = "resorts/" + ours.resort();
        for (String path : List.of(resort, resort + "/rules", resort + "/closures", resort + "/rooms", "rooms/" + room)) {
            assertEquals(404, stranger.get(path).status(), path);
        }
        assertEquals(404, stranger.put("resorts/" + ours.resort() + "/rules", rules(api, ours.resort())).status());
        assertEquals(404, stranger.post("resorts/" + ours.resort() + "/closures",
                Map.of("room", room, "reason", "x", "firstDay", FIRST.toString(), "lastDay", FIRST.toString())).status());
        assertEquals(404, stranger.post("rooms/" + room + "/beds", Map.of("extra", true)).status());
        assertEquals(404, stranger.put("rooms/" + room, Map.of("building", "1", "floor", 1, "category", "x", "beds", 2)).status());
    }

    private static void assertRefused(Api api, long resort, String field, Object value, String code, String at) {
        Map<String, Object> rules = rules(api, resort);
        rules.put(field, value);
        Answer refused = api.put("resorts/" + resort + "/rules", rules);
        assertEquals(422, refused.status(), refused.text());
        assertEquals(code, refused.code());
        assertEquals(at, refused.object().getString("field"));
    }

    private static Answer open(Api api, int programme, long resort, LocalDate firstDay) {
        return api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString()));
    }

    /** The rules of the house as they were read, to be sent back with a change. */
    private static Map<String, Object> rules(Api api, long resort) {
        JsonObject read = api.get("resorts/" + resort + "/rules").ok().object();
        Map<String, Object> rules = new HashMap<>();
        read.forEach((name, value) -> rules.put(name, value));
        return rules;
    }

    private static long resort(Api api, String name) {
        return api.post("resorts", Map.of("name", name, "zone", "Asia/Almaty")).created();
    }

    private static Api administratorOf(House house, long resort) {
        String email = "rules-elsewhere@test.arasan.example";
        String token = house.administrator().post("accounts", Map.of("email", email, "name", "Elsewhere", "role", "administrator",
                "language", "EN", "resort", resort)).ok().object().getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", House.PASSWORD)).ok();
        return house.anybody().as(email, House.PASSWORD);
    }
}
