package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Whom an administrator of one resort may book: nobody learns of people by counting through their ids. */
@WholeSystem
class StrangersAtTheDeskIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(90);

    @Test
    void whoNeverCameThereIsBookedByTheWholeIinAlone(House house) {
        Api federation = house.administrator();
        Lodging theirs = new Lodging(federation, "Бөгде-1", 50, FIRST).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        federation.put("stays/" + theirs.id(1) + "/bed", Map.of("bed", bed(federation, theirs))).ok();
        Lodging ours = new Lodging(federation, "Біздікі-1", 51, FIRST).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        Api desk = Answers.colleague(house, "desk51@test.arasan.example", "administrator", ours.resort());
        int stranger = theirs.member(1);

        assertEquals(404, desk.post("stays", request(ours, "member", stranger)).status());
        assertEquals(404, desk.post("stays/" + ours.id(1) + "/replacement", Map.of("member", stranger)).status());
        assertEquals(404, desk.get("members/" + stranger).status());
        assertEquals(404, desk.get("members/" + stranger + "/iin").status());
        assertEquals(404, desk.post("stays", request(ours, "iin", "800102400001")).status());

        long stay = desk.post("stays", request(ours, "iin", theirs.iin(1))).created();
        assertEquals(stranger, desk.get("stays/" + stay).ok().object().getJsonObject("guest").getInt("id"));
        federation.post("stays", request(ours, "member", ours.member(1), FIRST.plusDays(40))).created();
    }

    @Test
    void aMereRequestOpensNoAccount(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Бөгде-2", 52, FIRST).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        long stay = lodging.id(1);
        int member = lodging.member(1);
        api.post("stays/" + stay + "/sign-in-slip", null).ok();
        api.put("stays/" + stay + "/cancellation", Map.of()).ok();
        long request = api.post("stays", request(lodging, "member", member)).created();
        for (long each : List.of(stay, request)) {
            Answer refused = api.post("stays/" + each + "/sign-in-slip", null);
            assertEquals("409 stay.not-awaited", refused.status() + " " + refused.code());
        }
    }

    @Test
    void aGuestChangesPlacesWithSomebody(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Бөгде-3", 53, FIRST).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        Answer refused = api.put("stays/" + lodging.id(1) + "/exchange", Map.of());
        assertEquals("422 stay.swaps-with-itself with", refused.status() + " " + refused.code() + " " + refused.object().getString("field"));
    }

    private static long bed(Api api, Lodging lodging) {
        return api.get("resorts/" + lodging.resort() + "/rooms").ok().rows().get(0).getJsonArray("beds").getJsonObject(0).getInt("id");
    }

    private static Map<String, Object> request(Lodging lodging, String who, Object guest) {
        return request(lodging, who, guest, FIRST.plusDays(20));
    }

    private static Map<String, Object> request(Lodging lodging, String who, Object guest, LocalDate from) {
        return new HashMap<>(Map.of("resort", lodging.resort(), who, guest, "state", "REQUESTED", "firstDay", from.toString(),
                "lastDay", from.plusDays(3).toString()));
    }
}
