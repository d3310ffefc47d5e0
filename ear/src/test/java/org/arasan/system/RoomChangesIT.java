package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Rooms closed, changed, and given beds or none: nobody is put out, and nobody is booked into what is not there. */
@WholeSystem
class RoomChangesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private static final LocalDate FIRST = TODAY.plusDays(40);

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

    private static void assertClosure(Api api, String closures, Map<String, Object> wish, String code, String field) {
        Answer refused = api.post(closures, wish);
        assertEquals(422, refused.status(), refused.text());
        assertEquals(code, refused.code());
        assertEquals(field, refused.object().getString("field"));
    }

    private static Map<String, Object> days(LocalDate first, LocalDate last, Map<String, Object> rest) {
        Map<String, Object> wish = new HashMap<>(rest);
        wish.put("firstDay", first.toString());
        wish.put("lastDay", last.toString());
        return wish;
    }

    static JsonObject room(Api api, long resort, String number) {
        return api.get("resorts/" + resort + "/rooms").ok().rows().stream().filter(each -> each.getString("number").equals(number))
                .findFirst().orElseThrow();
    }

    private static int bed(Api api, long resort, String label) {
        return api.get("resorts/" + resort + "/rooms").ok().rows().stream()
                .flatMap(each -> each.getJsonArray("beds").getValuesAs(JsonObject.class).stream())
                .filter(each -> each.getString("label").equals(label)).findFirst().orElseThrow().getInt("id");
    }
}
