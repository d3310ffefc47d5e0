package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** The whole life of a stay over the API: booking, holding, confirming, moving, retiming, replacing, missing, and its history. */
@WholeSystem
class StayLifeIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(60);

    @Test
    void aBedIsHeldThenConfirmedByTheVoucherAndTheHistoryTellsIt(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Ұстау-Арасан", 61).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        int freed = cancelled(api, lodging, 1);
        int stay = (int) api.post("stays", held(lodging, freed)).created();
        JsonObject held = api.get("stays/" + stay).ok().object();
        assertEquals("HELD", held.getString("state"));
        assertTrue(held.containsKey("heldUntil"));
        assertFalse(held.containsKey("enrolment"));
        JsonObject confirmed = api.put("stays/" + stay + "/confirmation", Map.of("voucher", lodging.voucher(1), "why", "paid")).ok().object();
        assertEquals("CONFIRMED", confirmed.getString("state"));
        assertEquals(held.getJsonObject("bed"), confirmed.getJsonObject("bed"));
        List<JsonObject> history = api.get("stays/" + stay + "/history").ok().rows();
        assertEquals(List.of("CONFIRMED", "HELD"), history.stream().map(each -> each.getString("what")).toList());
        assertEquals("paid", history.get(0).getString("why"));
        assertTrue(history.get(0).containsKey("who"));
    }

    @Test
    void aVoucherThatIsUnknownSpentOrSomebodyElsesConfirmsNothing(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Жолдама-Арасан", 62).guest("Ж", "").guest("Ж", "").enter("1;2;1201;стандарт;3;нет;да");
        int freed = cancelled(api, lodging, 1);
        int stay = (int) api.post("stays", held(lodging, freed)).created();
        for (Map.Entry<String, String> each : Map.of("НЕТ-1", "stay.voucher-unknown", lodging.voucher(2), "voucher.of-another",
                " ", "stay.voucher-missing").entrySet()) {
            Answer refused = api.put("stays/" + stay + "/confirmation", Map.of("voucher", each.getKey()));
            assertEquals(each.getValue(), refused.code());
            assertEquals("voucher", refused.object().getString("field"));
        }
        assertEquals("HELD", api.get("stays/" + stay).ok().object().getString("state"));
    }

    @Test
    void aStayIsExtendedShortenedAndSnapsBackWhereTheBedIsTaken(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Ұзарту-Арасан", 63).guest("Ж", "").guest("Ж", "").enter("1;2;1201;стандарт;1;нет;да",
                "1;2;1202;стандарт;1;нет;да");
        placed(api, lodging);
        int stay = lodging.id(1);
        JsonObject longer = api.put("stays/" + stay + "/period", days(null, FIRST.plusDays(11))).ok().object();
        assertEquals(FIRST.plusDays(11).toString(), longer.getString("lastDay"));
        int next = (int) api.post("stays", Map.of("resort", lodging.resort(), "member", member(api, lodging, 2), "state", "HELD",
                "firstDay", FIRST.plusDays(12).toString(), "lastDay", FIRST.plusDays(15).toString(),
                "bed", longer.getJsonObject("bed").getInt("id"))).created();
        Answer refused = api.put("stays/" + stay + "/period", days(null, FIRST.plusDays(13)));
        assertEquals("stay.bed-taken", refused.code());
        assertEquals("bed", refused.object().getString("field"));
        assertEquals(FIRST.plusDays(11).toString(), api.get("stays/" + stay).ok().object().getString("lastDay"));
        api.put("stays/" + next + "/cancellation", Map.of()).ok();
        api.put("stays/" + stay + "/period", days(null, FIRST.plusDays(13))).ok();
        api.put("stays/" + stay + "/period", days(null, FIRST.plusDays(4))).ok();
        assertEquals(List.of("SHORTENED", "EXTENDED", "EXTENDED"), api.get("stays/" + stay + "/history").ok().rows().stream().limit(3)
                .map(each -> each.getString("what")).toList());
    }

    @Test
    void twoGuestsChangePlacesUnlessARoomOfOneSexForbidsIt(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Алмасу-Арасан", 64).guest("Ж", "").guest("М", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;2;нет;да", "1;2;1202;стандарт;1;нет;да");
        move(api, lodging, 1, "1201-A");
        move(api, lodging, 3, "1201-B");
        move(api, lodging, 2, "1202-A");
        Answer refused = api.put("stays/" + lodging.id(1) + "/exchange", Map.of("with", lodging.id(2)));
        assertEquals("stay.room-of-women", refused.code());
        api.put("stays/" + lodging.id(1) + "/exchange", Map.of("with", lodging.id(3))).ok();
        assertEquals("1201-B", lodging.stay(1).getJsonObject("bed").getString("label"));
        assertEquals("1201-A", lodging.stay(3).getJsonObject("bed").getString("label"));
        assertEquals("stay.swaps-with-itself", api.put("stays/" + lodging.id(1) + "/exchange", Map.of("with", lodging.id(1))).code());
    }

    @Test
    void anotherGuestTakesOverBedAndIntakeWithANewVoucher(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Ауысу-Арасан", 65).guest("Ж", "").guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        move(api, lodging, 1, "1201-A");
        int stay = lodging.id(1);
        int other = cancelled(api, lodging, 2);
        int replacement = (int) api.post("stays/" + stay + "/replacement", Map.of("member", other, "voucher", lodging.voucher(9), "why", "ill")).created();
        JsonObject taken = api.get("stays/" + replacement).ok().object();
        assertEquals("1201-A", taken.getJsonObject("bed").getString("label"));
        assertEquals(lodging.voucher(9), taken.getString("voucher"));
        assertEquals(lodging.intake(), taken.getInt("intake"));
        JsonObject former = api.get("stays/" + stay).ok().object();
        assertEquals("CANCELLED", former.getString("state"));
        assertFalse(former.containsKey("bed"));
        assertEquals("stay.cannot", api.post("stays/" + stay + "/replacement", Map.of("member", other)).code());
    }

    @Test
    void aNoShowIsRefusedTooEarly(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Келмеу-Арасан", 66).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        assertEquals("stay.waited-for", api.put("stays/" + lodging.id(1) + "/no-show", Map.of()).code());
        assertEquals("stay.cannot", api.delete("stays/" + lodging.id(1) + "/no-show").code());
    }

    @Test
    void daysThatAreNoStayAreRefusedAtTheirField(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Күн-Арасан", 67).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        int guest = cancelled(api, lodging, 1);
        Map<String, Object> sound = new HashMap<>(Map.of("resort", lodging.resort(), "member", guest, "state", "HELD"));
        assertEquals("stay.days-reversed", booked(api, sound, FIRST.plusDays(3), FIRST).code());
        assertEquals("stay.days-past", booked(api, sound, FIRST.minusYears(1), FIRST.minusYears(1).plusDays(9)).code());
        assertEquals("stay.days-too-far", booked(api, sound, FIRST.plusYears(50), FIRST.plusYears(50).plusDays(9)).code());
        assertEquals("stay.days-too-many", booked(api, sound, FIRST, FIRST.plusDays(120)).code());
        sound.put("bed", 999_999_999);
        assertEquals("stay.bed-missing", booked(api, sound, FIRST, FIRST.plusDays(9)).code());
        assertEquals(422, api.get("stays/1/fitting-beds?firstDay=2026-02-30").status());
    }

    @Test
    void nobodyHasTwoStaysAtOnce(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Екі-Арасан", 68).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        Answer refused = api.post("stays", Map.of("resort", lodging.resort(), "member", member(api, lodging, 1), "state", "HELD",
                "firstDay", FIRST.plusDays(2).toString(), "lastDay", FIRST.plusDays(5).toString()));
        assertEquals(409, refused.status());
        assertEquals("constraint.stay_guest_excl", refused.code());
    }

    @Test
    void whoMeansAnotherStateOfTheStayChangesNothing(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Нұсқа-Арасан", 69).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        int stay = lodging.id(1);
        String seen = api.get("stays/" + stay).ok().response().headers().firstValue("ETag").orElseThrow();
        move(api, lodging, 1, "1201-A");
        Answer stale = api.sending("If-Match", seen).put("stays/" + stay + "/cancellation", Map.of());
        assertEquals(412, stale.status());
        assertEquals("CONFIRMED", api.get("stays/" + stay).ok().object().getString("state"));
    }

    @Test
    void aRetryAfterALostAnswerBooksOnce(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Бірақ-Арасан", 70).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        Map<String, Object> wish = held(lodging, cancelled(api, lodging, 1));
        Api once = api.sending("Idempotency-Key", "stay-life-70");
        assertEquals(once.post("stays", wish).created(), once.post("stays", wish).created());
    }

    @Test
    void theStaysOfAResortAreReadPartByPart(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Тізім-Арасан", 171).guest("Ж", "").guest("Ж", "").guest("Ж", "").enter("1;2;1201;стандарт;3;нет;да");
        String path = "stays?resort=" + lodging.resort() + "&limit=2&state=CONFIRMED";
        Answer first = api.get(path + "&from=" + FIRST + "&until=" + FIRST).ok();
        assertEquals(2, first.rows().size());
        String link = first.response().headers().firstValue("Link").orElseThrow();
        Answer rest = api.get(link.substring(link.indexOf("/api/"), link.indexOf('>'))).ok();
        assertEquals(1, rest.rows().size());
        assertTrue(rest.response().headers().firstValue("Link").isEmpty());
        assertEquals(List.of(), api.get(path + "&from=" + FIRST.plusDays(30)).ok().rows());
        assertEquals(404, api.get("stays?limit=2").status());
    }

    private static Lodging lodging(Api api, String name, int series) {
        return new Lodging(api, name, series, FIRST);
    }

    /** Cancels the n-th guest's stay, and answers the member, who is free for another. */
    private static int cancelled(Api api, Lodging lodging, int number) {
        int member = member(api, lodging, number);
        JsonObject gone = api.put("stays/" + lodging.id(number) + "/cancellation", Map.of("why", "test")).ok().object();
        assertEquals("CANCELLED", gone.getString("state"));
        assertFalse(gone.containsKey("bed"));
        return member;
    }

    private static int member(Api api, Lodging lodging, int number) {
        return lodging.stay(number).getJsonObject("guest").getInt("id");
    }

    private static Map<String, Object> held(Lodging lodging, int member) {
        return Map.of("intake", lodging.intake(), "member", member, "state", "HELD");
    }

    private static Map<String, Object> days(LocalDate first, LocalDate last) {
        Map<String, Object> days = new HashMap<>(Map.of("lastDay", last.toString()));
        if (first != null) {
            days.put("firstDay", first.toString());
        }
        return days;
    }

    private static Answer booked(Api api, Map<String, Object> sound, LocalDate first, LocalDate last) {
        Map<String, Object> all = new HashMap<>(sound);
        all.put("firstDay", first.toString());
        all.put("lastDay", last.toString());
        Answer answer = api.post("stays", all);
        assertNull(answer.response().headers().firstValue("Location").orElse(null));
        return answer;
    }

    private static void placed(Api api, Lodging lodging) {
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
    }

    private static void move(Api api, Lodging lodging, int number, String label) {
        int bed = lodging.fitting(number).stream().map(each -> each.getJsonObject("bed"))
                .filter(each -> each.getString("label").equals(label)).findFirst().orElseThrow().getInt("id");
        api.put("stays/" + lodging.id(number) + "/bed", Map.of("bed", bed)).ok();
    }
}
