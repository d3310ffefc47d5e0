package org.arasan.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.arasan.launch.Api;

/** Whatever may happen to the beds of a small house, at random: what is refused changes nothing, and is as good a test. */
final class HouseChanges {

    private final Api api;
    private final Lodging lodging;
    private final Random random;
    private Duration ahead = Duration.ZERO;
    private int rooms = 1300;

    HouseChanges(Api api, Lodging lodging, Random random) {
        this.api = api;
        this.lodging = lodging;
        this.random = random;
    }

    /** Makes one change, and tells what it was. */
    String make() {
        List<Supplier<String>> changes = List.of(this::cancel, this::cancel, this::ask, this::ask, this::accept, this::decline, this::move,
                this::swap, this::shorten, this::close, this::lift, this::enterRoom, this::putUpBed, this::lapse, this::place);
        return changes.get(random.nextInt(changes.size())).get();
    }

    void undoClock() {
        pass(ahead.negated());
    }

    private String cancel() {
        return each(stays(), stay -> "cancellation of " + stay + ": "
                + api.put("stays/" + stay.getInt("id") + "/cancellation", Map.of()).status());
    }

    private String ask() {
        Map<String, Object> request = new HashMap<>(Map.of("intake", lodging.intake(), "member", lodging.member(1 + random.nextInt(14)),
                "state", "REQUESTED"));
        if (random.nextInt(3) == 0) {
            request.put("category", "люкс");
        }
        return "request " + request + ": " + api.post("stays", request).status();
    }

    private String accept() {
        return each(offers(), stay -> "acceptance of " + stay + ": " + api.put("stays/" + stay.getInt("id") + "/acceptance", Map.of()).status());
    }

    private String decline() {
        return each(offers(), stay -> "refusal of " + stay + ": " + api.put("stays/" + stay.getInt("id") + "/refusal", Map.of()).status());
    }

    private String move() {
        return each(stays(), stay -> each(fitting(stay), bed -> "move of " + stay + " to " + bed + ": "
                + api.put("stays/" + stay.getInt("id") + "/bed", Map.of("bed", bed.getInt("id"))).status()));
    }

    private String swap() {
        return each(stays(), one -> each(stays(), other -> "exchange of " + one + " and " + other + ": "
                + api.put("stays/" + one.getInt("id") + "/exchange", Map.of("with", other.getInt("id"))).status()));
    }

    private String shorten() {
        return each(stays(), stay -> "shortening of " + stay + ": " + api.put("stays/" + stay.getInt("id") + "/period",
                Map.of("lastDay", LocalDate.parse(stay.getString("firstDay")).plusDays(1 + random.nextInt(9)).toString())).status());
    }

    private String close() {
        LocalDate day = LocalDate.parse(api.get("intakes/" + lodging.intake()).ok().object().getString("firstDay"));
        return each(api.get("resorts/" + lodging.resort() + "/rooms").ok().rows(), room -> "closure of " + room + ": "
                + api.post("resorts/" + lodging.resort() + "/closures", Map.of("room", room.getInt("id"), "firstDay", day.toString(),
                        "lastDay", day.plusDays(3).toString(), "reason", "repairs")).status());
    }

    private String lift() {
        return each(api.get("resorts/" + lodging.resort() + "/closures").ok().rows(), closure -> "lifting of " + closure + ": "
                + api.put("resorts/" + lodging.resort() + "/closures/" + closure.getInt("id") + "/lifting", null).status());
    }

    private String enterRoom() {
        return "a new room: " + api.post("resorts/" + lodging.resort() + "/rooms", Map.of("number", String.valueOf(++rooms), "building", "1",
                "floor", 2, "category", random.nextBoolean() ? "стандарт" : "люкс", "beds", 1)).status();
    }

    private String putUpBed() {
        return each(api.get("resorts/" + lodging.resort() + "/rooms").ok().rows(), room -> "an extra bed in " + room + ": "
                + api.post("rooms/" + room.getInt("id") + "/beds", Map.of("extra", true)).status());
    }

    private String lapse() {
        pass(Duration.ofHours(25));
        return "a day";
    }

    private String place() {
        return "placing everybody: " + api.post("intakes/" + lodging.intake() + "/room-plan", null).status();
    }

    private void pass(Duration time) {
        api.post("clock/movement?wait=true", Map.of("by", time.toString())).ok();
        ahead = ahead.plus(time);
    }

    private List<JsonObject> stays() {
        return Stream.concat(api.get("stays?intake=" + lodging.intake()).ok().rows().stream(), offers().stream()).toList();
    }

    private List<JsonObject> offers() {
        return api.get("waiting-list?resort=" + lodging.resort()).ok().rows().stream().map(row -> row.getJsonObject("stay"))
                .filter(stay -> stay.getString("state").equals("HELD")).toList();
    }

    private List<JsonObject> fitting(JsonObject stay) {
        return api.get("stays/" + stay.getInt("id") + "/fitting-beds").ok().rows().stream().map(each -> each.getJsonObject("bed")).toList();
    }

    private String each(List<JsonObject> all, Function<JsonObject, String> change) {
        return all.isEmpty() ? "nothing" : change.apply(all.get(random.nextInt(all.size())));
    }
}
