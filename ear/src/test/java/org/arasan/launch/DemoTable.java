package org.arasan.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The dining hall of an intake: everybody has a seat, some eat by a diet, two take their lunch along. */
final class DemoTable {

    private final Api api;
    private final long resort;

    DemoTable(Api api, long resort) {
        this.api = api;
        this.resort = resort;
    }

    /** Enters diets, seats everybody and gives every so many of the guests a diet. */
    void lay(long intake, List<Integer> stays) {
        List<JsonObject> usual = api.in("ru").get("resorts/" + resort + "/diets/suggestions").ok().rows();
        List<Long> diets = usual.stream().map(each -> api.post("resorts/" + resort + "/diets", Map.of("code", each.getString("code"),
                "name", each.getString("name"))).created()).toList();
        api.post("intakes/" + intake + "/seating", null).ok();
        for (int i = 0; i < diets.size(); i++) {
            api.put("stays/" + stays.get(7 * i + 3) + "/diet", Json.createObjectBuilder().add("diet", diets.get(i)).build()).ok();
        }
    }

    /** Packs lunches for the way home. */
    void pack(List<Integer> stays, LocalDate lastDay) {
        stays.forEach(stay -> api.post("stays/" + stay + "/meals/rations", Map.of("day", lastDay.toString(), "meal", "LUNCH")).ok());
    }
}
