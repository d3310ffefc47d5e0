package org.arasan.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands on the grid beside the intakes: beds held for guests who come back, one who waits for a single room, and a room under repair. */
final class DemoDesk {

    private static final int TWO_DAYS = 2 * 24 * 60;

    private final Api administrator;
    private final long resort;
    private final LocalDate today;

    private DemoDesk(Api administrator, long resort, LocalDate today) {
        this.administrator = administrator;
        this.resort = resort;
        this.today = today;
    }

    /** @param former members who stayed here before and are free now; six at least */
    static void work(Api administrator, long resort, LocalDate today, List<Integer> former) {
        DemoDesk desk = new DemoDesk(administrator, resort, today);
        desk.holdLonger();
        desk.hold(former.get(0), 0, 9);
        desk.hold(former.get(1), 1, 10);
        desk.hold(former.get(2), 10, 19);
        desk.wait(former.get(3));
        desk.repair();
    }

    /** Holds of half an hour would be gone before a visitor has looked around. */
    private void holdLonger() {
        String rules = "resorts/" + resort + "/rules";
        JsonObject usual = administrator.get(rules).ok().object();
        administrator.put(rules, Json.createObjectBuilder(usual).add("holdMinutes", TWO_DAYS).build()).ok();
    }

    private void hold(int member, int from, int until) {
        administrator.post("stays", stay(member, "HELD", from, until)).created();
    }

    /** Every single room is taken by the running intake until its last day. */
    private void wait(int member) {
        Map<String, Object> request = stay(member, "REQUESTED", 0, 4);
        request.put("category", "одноместный");
        administrator.post("stays", request).created();
    }

    private Map<String, Object> stay(int member, String state, int from, int until) {
        return new HashMap<>(Map.of("resort", resort, "member", member, "state", state, "firstDay", today.plusDays(from).toString(),
                "lastDay", today.plusDays(until).toString()));
    }

    /** The first room in which nobody sleeps on these days. */
    private void repair() {
        List<JsonObject> rooms = administrator.get("resorts/" + resort + "/rooms").ok().rows();
        boolean closed = rooms.stream().anyMatch(room -> administrator.post("resorts/" + resort + "/closures", Map.of("room", room.getInt("id"),
                "firstDay", today.plusDays(1).toString(), "lastDay", today.plusDays(6).toString(), "reason", "Замена труб")).status() == 201);
        if (!closed) {
            throw new Trouble("Every room is taken: none could be closed for repair.");
        }
    }
}
