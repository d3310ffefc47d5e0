package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** The rules of a house, its rooms and what is closed: each resort for itself, and nobody is put out. */
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
    void aRoomWithGuestsIsNotClosedUntilTheyHaveMoved(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Жөндеу-Арасан", 72, FIRST).guest("М", "")
                .enter("1;2;1201;стандарт;2;нет;да", "1;3;1301;стандарт;2;нет;да");
        long room = room(api, lodging.resort(), "1201").getInt("id");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed(api, lodging.resort(), "1201-A"))).ok();
        Map<String, Object> wish = days(FIRST.plusDays(2), FIRST.plusDays(4), Map.of("room", room, "reason", "құбыр"));

        JsonObject affected = api.post("resorts/" + lodging.resort() + "/closures/check", wish).ok().rows().get(0);
        assertEquals("1201-A", affected.getString("bed"));
        assertEquals(List.of("1301-A", "1301-B"),
                affected.getJsonArray("beds").getValuesAs(JsonObject.class).stream().map(each -> each.getString("label")).toList());
        Answer refused = api.post("resorts/" + lodging.resort() + "/closures", wish);
        assertEquals(409, refused.status());
        assertEquals("resort.guests-there", refused.code());

        int elsewhere = affected.getJsonArray("beds").getJsonObject(0).getInt("id");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", elsewhere)).ok();
        long closure = api.post("resorts/" + lodging.resort() + "/closures", wish).created();
        assertEquals("constraint.closure_place_excl", api.post("resorts/" + lodging.resort() + "/closures", wish).code());
        Answer back = api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed(api, lodging.resort(), "1201-A")));
        assertEquals("stay.room-closed", back.code());
        assertTrue(back.object().getString("detail").contains("құбыр"), back.text());
        assertEquals(List.of("1301-B"), lodging.fitting(1).stream().map(each -> each.getJsonObject("bed").getString("label")).toList());

        api.put("resorts/" + lodging.resort() + "/closures/" + closure + "/lifting", Map.of()).ok();
        assertEquals("resort.closure-over", api.put("resorts/" + lodging.resort() + "/closures/" + closure + "/lifting", Map.of()).code());
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed(api, lodging.resort(), "1201-A"))).ok();
    }

    @Test
    void everybodyIsPlacedAroundAClosedFloorAndToldWhenAllIsClosed(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Қабат-Арасан", 73, FIRST).guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;2;нет;да", "1;3;1301;стандарт;1;нет;да");
        String closures = "resorts/" + lodging.resort() + "/closures";
        api.post(closures, days(FIRST, FIRST, Map.of("building", "1", "floor", 2, "reason", "paint"))).created();
        JsonObject plan = api.post("intakes/" + lodging.intake() + "/room-plan", Map.of()).ok().object();
        assertEquals("1301-A", plan.getJsonArray("placed").getJsonObject(0).getJsonObject("bed").getString("label"));
        assertEquals("planning.full.none", plan.getJsonArray("unplaced").getJsonObject(0).getString("code"));
        api.delete("stays/" + plan.getJsonArray("placed").getJsonObject(0).getInt("id") + "/bed").ok();
        api.post(closures, days(FIRST.plusDays(9), FIRST.plusDays(9), Map.of("building", "1", "reason", "paint"))).created();
        JsonObject none = api.post("intakes/" + lodging.intake() + "/room-plan", Map.of()).ok().object();
        assertEquals("planning.closed.none", none.getJsonArray("unplaced").getJsonObject(0).getString("code"));
    }

    @Test
    void aClosureThatMakesNoSenseIsRefusedAtItsField(House house) {
        Api api = house.administrator();
        Lodging ours = new Lodging(api, "Мағына-Арасан", 74, FIRST).guest("М", "").enter("1;2;1201;стандарт;2;нет;да");
        Lodging theirs = new Lodging(api, "Өзге Мағына-Арасан", 75, FIRST).guest("М", "").enter("1;2;1201;стандарт;2;нет;да");
        String closures = "resorts/" + ours.resort() + "/closures";
        long room = room(api, ours.resort(), "1201").getInt("id");
        long strange = room(api, theirs.resort(), "1201").getInt("id");
        assertClosure(api, closures, days(FIRST, FIRST.minusDays(1), Map.of("room", room, "reason", "x")),
                "resort.days-reversed", "lastDay");
        assertClosure(api, closures, days(TODAY.minusDays(1), FIRST, Map.of("room", room, "reason", "x")),
                "resort.closure-past", "firstDay");
        assertClosure(api, closures, days(FIRST, FIRST.plusYears(50), Map.of("room", room, "reason", "x")),
                "resort.days-too-far", "lastDay");
        assertClosure(api, closures, days(FIRST, FIRST, Map.of("room", strange, "reason", "x")), "resort.room-unknown", "room");
        assertClosure(api, closures, days(FIRST, FIRST, Map.of("building", "77", "reason", "x")), "resort.place-unknown", "building");
        assertClosure(api, closures, days(FIRST, FIRST, Map.of("reason", "x")), "resort.place-missing", "room");
        assertClosure(api, closures, days(FIRST, FIRST, Map.of("room", room, "building", "1", "reason", "x")),
                "resort.place-missing", "room");
        assertClosure(api, closures, days(FIRST, FIRST, Map.of("room", room, "reason", "  ")), "resort.closure-reason-missing", "reason");
        assertClosure(api, closures, days(FIRST, FIRST, Map.of("room", room, "reason", "х".repeat(10_000))),
                "refusal.long", "reason");
        assertClosure(api, closures, Map.of("room", room, "reason", "x", "lastDay", FIRST.toString()), "resort.answer-missing", "firstDay");
        String strangeText = "'; drop table closure; -- \u202e😀";
        api.post(closures, days(FIRST, FIRST, Map.of("room", room, "reason", strangeText))).created();
        assertEquals(strangeText, api.get(closures).ok().rows().get(0).getString("reason"));
        assertEquals(404, api.get("resorts/999999999/closures").status());
    }

    @Test
    void ofAClosureAndABookingThatComeTogetherOneIsRefused(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Таласу-Арасан", 76, FIRST).guest("М", "").enter("1;2;1201;стандарт;1;нет;да");
        int bed = bed(api, lodging.resort(), "1201-A");
        int stay = lodging.id(1);
        String closures = "resorts/" + lodging.resort() + "/closures";
        Map<String, Object> wish = days(FIRST.plusDays(1), FIRST.plusDays(2), Map.of("building", "1", "reason", "lift"));
        for (int round = 0; round < 20; round++) {
            CompletableFuture<Answer> closing = CompletableFuture.supplyAsync(() -> api.post(closures, wish));
            Answer booked = api.put("stays/" + stay + "/bed", Map.of("bed", bed));
            Answer closed = closing.join();
            assertNotEquals(booked.status() == 200, closed.status() == 201, booked.text() + closed.text());
            assertTrue(booked.status() == 200 || List.of("stay.room-closed", "refusal.stale").contains(booked.code()), booked.text());
            assertTrue(closed.status() == 201 || List.of("resort.guests-there", "refusal.stale").contains(closed.code()), closed.text());
            if (booked.status() == 200) {
                api.delete("stays/" + stay + "/bed").ok();
            } else {
                api.put(closures + "/" + closed.object().getInt("id") + "/lifting", Map.of()).ok();
            }
        }
    }

    @Test
    void aHoldCountsAsAGuestAndNobodyStaysOnIntoAClosure(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Ұзару-Жабу", 85, FIRST).guest("М", "").enter("1;2;1201;стандарт;1;нет;да");
        int bed = bed(api, lodging.resort(), "1201-A");
        String closures = "resorts/" + lodging.resort() + "/closures";
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed)).ok();
        long closure = api.post(closures, days(FIRST.plusDays(11), FIRST.plusDays(12), Map.of("building", "1", "reason", "lift"))).created();
        Answer longer = api.put("stays/" + lodging.id(1) + "/period", Map.of("lastDay", FIRST.plusDays(11).toString()));
        assertEquals("stay.room-closed", longer.code());
        api.put("stays/" + lodging.id(1) + "/period", Map.of("lastDay", FIRST.plusDays(10).toString())).ok();
        api.put(closures + "/" + closure + "/lifting", Map.of()).ok();
        api.post("stays", hold(lodging, bed)).created();
        Answer refused = api.post(closures, days(FIRST.plusDays(20), FIRST.plusDays(21), Map.of("building", "1", "reason", "lift")));
        assertEquals("resort.guests-there", refused.code());
    }

    @Test
    void ofAClosureAndAHoldThatComeTogetherOneIsRefused(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Ұстау-Жабу", 86, FIRST).guest("М", "").enter("1;2;1201;стандарт;1;нет;да");
        Map<String, Object> hold = hold(lodging, bed(api, lodging.resort(), "1201-A"));
        String closures = "resorts/" + lodging.resort() + "/closures";
        Map<String, Object> wish = days(FIRST.plusDays(20), FIRST.plusDays(20), Map.of("building", "1", "floor", 2, "reason", "lift"));
        for (int round = 0; round < 15; round++) {
            CompletableFuture<Answer> closing = CompletableFuture.supplyAsync(() -> api.post(closures, wish));
            Answer held = api.post("stays", hold);
            Answer closed = closing.join();
            assertNotEquals(held.status() == 201, closed.status() == 201, held.text() + closed.text());
            if (held.status() == 201) {
                api.put("stays/" + held.object().getInt("id") + "/cancellation", Map.of()).ok();
            } else {
                assertEquals("stay.room-closed", held.code());
                api.put(closures + "/" + closed.object().getInt("id") + "/lifting", Map.of()).ok();
            }
        }
    }

    private static Map<String, Object> hold(Lodging lodging, int bed) {
        return days(FIRST.plusDays(18), FIRST.plusDays(22), Map.of("resort", lodging.resort(), "state", "HELD", "bed", bed,
                "member", lodging.stay(1).getJsonObject("guest").getInt("id")));
    }

    @Test
    void ofABedTakenAwayAndABookingThatComeTogetherOneIsRefused(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Төсек-Таласу", 80, FIRST).guest("М", "").enter("1;2;1201;стандарт;2;нет;да");
        int bed = bed(api, lodging.resort(), "1201-B");
        int room = room(api, lodging.resort(), "1201").getInt("id");
        int stay = lodging.id(1);
        for (int round = 0; round < 20; round++) {
            CompletableFuture<Answer> taking = CompletableFuture.supplyAsync(() -> api.delete("rooms/" + room + "/beds/" + bed));
            Answer booked = api.put("stays/" + stay + "/bed", Map.of("bed", bed));
            Answer taken = taking.join();
            assertNotEquals(booked.status() == 200, taken.status() == 200, booked.text() + taken.text());
            assertTrue(booked.status() == 200 || List.of("stay.bed-gone", "refusal.stale").contains(booked.code()), booked.text());
            assertTrue(taken.status() == 200 || List.of("resort.bed-in-use", "refusal.stale").contains(taken.code()), taken.text());
            if (booked.status() == 200) {
                api.delete("stays/" + stay + "/bed").ok();
            } else {
                api.post("rooms/" + room + "/beds", Map.of("extra", false)).created();
            }
        }
    }

    @Test
    void aRoomGetsAnExtraBedThatIsGivenOutLast(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Қосымша-Арасан", 77, FIRST).guest("М", "").guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да");
        int room = room(api, lodging.resort(), "1201").getInt("id");
        JsonObject more = api.post("rooms/" + room + "/beds", Map.of("extra", true)).object();
        assertTrue(more.getJsonArray("beds").getJsonObject(1).getBoolean("extra"));
        JsonObject plan = api.post("intakes/" + lodging.intake() + "/room-plan", Map.of()).ok().object();
        assertEquals(3, plan.getJsonArray("placed").size());
        int extra = more.getJsonArray("beds").getJsonObject(1).getInt("id");
        Answer taken = api.delete("rooms/" + room + "/beds/" + extra);
        assertEquals("resort.bed-in-use", taken.code());
        assertTrue(taken.object().getString("detail").contains("1201-B"), taken.text());
        JsonObject who = plan.getJsonArray("placed").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getJsonObject("bed").getString("label").equals("1201-B")).findFirst().orElseThrow();
        api.delete("stays/" + who.getInt("id") + "/bed").ok();
        JsonObject fewer = api.delete("rooms/" + room + "/beds/" + extra).ok().object();
        assertEquals(1, fewer.getJsonArray("beds").size());
        assertEquals("stay.bed-gone", api.put("stays/" + who.getInt("id") + "/bed", Map.of("bed", extra)).code());
        JsonObject again = api.post("rooms/" + room + "/beds", Map.of("extra", true)).object();
        assertEquals(extra, again.getJsonArray("beds").getJsonObject(1).getInt("id"));
    }

    @Test
    void aRoomIsChangedUnlessAGuestNeedsItAsItIs(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Бөлме-Өзгеріс", 78, FIRST).guest("М", "инвалидная коляска")
                .enter("1;1;1101;стандарт;1;да;да", "1;2;1201;стандарт;2;нет;да");
        JsonObject accessible = room(api, lodging.resort(), "1101");
        int id = accessible.getInt("id");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed(api, lodging.resort(), "1101-A"))).ok();
        Map<String, Object> wish = new HashMap<>(Map.of("building", "1", "floor", 1, "category", "люкс", "beds", 2, "accessible", true,
                "lift", true));
        JsonObject changed = api.put("rooms/" + id, wish).ok().object();
        assertEquals("люкс", changed.getString("category"));
        assertEquals(2, changed.getJsonArray("beds").size());
        wish.put("accessible", false);
        assertEquals("resort.room-suits-no-more", api.put("rooms/" + id, wish).code());
        wish.put("beds", 1);
        wish.put("accessible", true);
        assertEquals("resort.beds-taken-away", api.put("rooms/" + id, wish).code());
        wish.put("beds", 13);
        assertEquals(422, api.put("rooms/" + id, wish).status());
        wish.put("beds", 2);
        wish.put("floor", 5000);
        assertEquals("floor", api.put("rooms/" + id, wish).object().getString("field"));
        Map<String, Object> entry = Map.of("number", "1101", "building", "1", "floor", 1, "category", "x", "beds", 1);
        assertEquals("resort.room-number-taken", api.post("resorts/" + lodging.resort() + "/rooms", entry).code());
        Answer read = api.get("rooms/" + id).ok();
        api.post("rooms/" + id + "/beds", Map.of("extra", false)).created();
        wish.put("floor", 1);
        wish.put("beds", 3);
        assertEquals(412, api.sending("If-Match", read.header("ETag")).put("rooms/" + id, wish).status());
    }

    @Test
    void anAdministratorOfOneHouseSeesAndChangesThatHouseAlone(House house) {
        Api api = house.administrator();
        Lodging ours = new Lodging(api, "Өз Ереже-Арасан", 79, FIRST).guest("М", "").enter("1;2;1201;стандарт;2;нет;да");
        long theirs = resort(api, "Жат Ереже-Арасан");
        Api stranger = administratorOf(house, theirs);
        stranger.get("resorts/" + theirs + "/rules").ok();
        stranger.get("resorts/" + theirs + "/closures").ok();
        int room = room(api, ours.resort(), "1201").getInt("id");
        String resort = "resorts/" + ours.resort();
        for (String path : List.of(resort, resort + "/rules", resort + "/closures", resort + "/rooms", "rooms/" + room)) {
            assertEquals(404, stranger.get(path).status(), path);
        }
        assertEquals(404, stranger.put("resorts/" + ours.resort() + "/rules", rules(api, ours.resort())).status());
        assertEquals(404, stranger.post("resorts/" + ours.resort() + "/closures",
                days(FIRST, FIRST, Map.of("room", room, "reason", "x"))).status());
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

    private static void assertClosure(Api api, String closures, Map<String, Object> wish, String code, String field) {
        Answer refused = api.post(closures, wish);
        assertEquals(422, refused.status(), refused.text());
        assertEquals(code, refused.code());
        assertEquals(field, refused.object().getString("field"));
    }

    private static Answer open(Api api, int programme, long resort, LocalDate firstDay) {
        return api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay", firstDay.toString()));
    }

    private static Map<String, Object> days(LocalDate first, LocalDate last, Map<String, Object> rest) {
        Map<String, Object> wish = new HashMap<>(rest);
        wish.put("firstDay", first.toString());
        wish.put("lastDay", last.toString());
        return wish;
    }

    /** The rules of the house as they were read, to be sent back with a change. */
    private static Map<String, Object> rules(Api api, long resort) {
        JsonObject read = api.get("resorts/" + resort + "/rules").ok().object();
        Map<String, Object> rules = new HashMap<>();
        read.forEach((name, value) -> rules.put(name, value));
        return rules;
    }

    private static JsonObject room(Api api, long resort, String number) {
        return api.get("resorts/" + resort + "/rooms").ok().rows().stream().filter(each -> each.getString("number").equals(number))
                .findFirst().orElseThrow();
    }

    private static int bed(Api api, long resort, String label) {
        return api.get("resorts/" + resort + "/rooms").ok().rows().stream()
                .flatMap(each -> each.getJsonArray("beds").getValuesAs(JsonObject.class).stream())
                .filter(each -> each.getString("label").equals(label)).findFirst().orElseThrow().getInt("id");
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
