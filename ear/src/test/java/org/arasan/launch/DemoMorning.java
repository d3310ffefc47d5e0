package org.arasan.launch;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A morning at the demo's desk: papers seen and some still lacking, guests to come, one late, one who leaves, one to the doctor first. */
final class DemoMorning {

    /** So many of those in house have shown no papers yet. */
    private static final int LACKING = 3;

    private static final int SERIES = 8;
    /** Somebody waits for a single room; these two take beds that were promised to them before. */
    private static final String AGREED = "Обещано до начала очереди";

    private final Api api;
    private final Api officer;
    private final Api committee;
    private final long resort;
    private final LocalDate today;

    /** @param levels primary organisation, committee and federation, which is the house's administrator too */
    DemoMorning(List<Api> levels, long resort, LocalDate today) {
        this.officer = levels.get(0);
        this.committee = levels.get(1);
        this.api = levels.get(2);
        this.resort = resort;
        this.today = today;
    }

    void work() {
        List<JsonObject> inHouse = api.get("resorts/" + resort + "/today").ok().object().getJsonArray("inHouse").getValuesAs(JsonObject.class);
        for (int i = LACKING; i < inHouse.size(); i++) {
            note(inHouse.get(i).getInt("id"), fresh());
        }
        note(inHouse.get(LACKING).getInt("id"), Map.of("doctorFirst", true));
        note(inHouse.get(LACKING + 1).getInt("id"), Map.of("cardIssuedOn", today.minusMonths(4).toString(), "why", "Новую карту вышлет поликлиника"));
        api.put("stays/" + inHouse.get(inHouse.size() - 1).getInt("id") + "/period", Map.of("lastDay", today.toString(), "why", "Просил гость")).ok();
        List<JsonObject> coming = new DemoPeople(SERIES, today.getYear()).persons(2).stream().map(this::approved).toList();
        for (int i = 0; i < coming.size(); i++) {
            book(coming.get(i), today.minusDays(i));
        }
    }

    /** A voucher for that person, through all levels of the union. */
    private JsonObject approved(Map<String, Object> person) {
        long voucher = officer.post("vouchers", Map.of("person", person, "resort", resort, "validFrom", today.minusDays(5).toString(),
                "validUntil", today.plusDays(40).toString(), "price", Map.of("total", 280_000))).created();
        for (Api level : List.of(officer, committee, api)) {
            level.post("vouchers/approvals", Map.of("vouchers", List.of(voucher), "why", "")).ok();
        }
        return api.get("vouchers/" + voucher).ok().object();
    }

    private Map<String, Object> fresh() {
        return Map.of("identitySeen", true, "document", "IDENTITY_CARD", "cardIssuedOn", today.minusDays(20).toString());
    }

    private void note(int stay, Map<String, Object> shown) {
        api.put("stays/" + stay + "/papers", shown).ok();
    }

    private void book(JsonObject voucher, LocalDate first) {
        Map<String, Object> wanted = new HashMap<>(Map.of("resort", resort, "member", voucher.getInt("member"),
                "firstDay", first.toString(), "lastDay", first.plusDays(9).toString(), "voucher", voucher.getString("number")));
        wanted.put("state", "CONFIRMED");
        wanted.put("why", AGREED);
        long stay = api.post("stays", wanted).created();
        int bed = api.get("stays/" + stay + "/fitting-beds").ok().rows().get(0).getJsonObject("bed").getInt("id");
        api.put("stays/" + stay + "/bed", Map.of("bed", bed, "why", AGREED)).ok();
        List.of("BREAKFAST", "LUNCH", "DINNER").forEach(meal -> api.put("stays/" + stay + "/meals/sittings/" + meal, Map.of("sitting", 2)).ok());
    }
}
