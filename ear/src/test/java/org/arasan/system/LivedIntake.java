package org.arasan.system;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.arasan.launch.DemoIntake;
import org.arasan.launch.DemoPeople;

/** A small intake at a resort of its own that has been lived through to its end: whoever asks first lives it, the others look at it. */
public final class LivedIntake {

    public static final String PASSWORD = "Самал таулар 2026";

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static LivedIntake lived;

    private final House house;
    private final long id;
    private final Instant after;
    private final long absentee;
    private final Map<Long, Api> members = new HashMap<>();

    private LivedIntake(House house) {
        this.house = house;
        Api api = house.administrator();
        LocalDate first = LocalDate.ofInstant(Instant.parse(api.get("clock").ok().object().getString("now")), ZONE).plusDays(1);
        long resort = api.post("resorts", Map.of("name", "Самал", "zone", ZONE.getId())).created();
        DemoIntake intake = DemoIntake.open(api, resort, ZONE, first);
        this.id = intake.id();
        Map<String, byte[]> files = new LinkedHashMap<>(DemoIntake.samples(DemoIntake.RESORT_FILES));
        files.computeIfPresent("resort.csv", (name, file) ->
                new String(file, StandardCharsets.UTF_8).replace("Демо-санаторий", "Самал").getBytes(StandardCharsets.UTF_8));
        intake.take(files);
        intake.take(Map.of("members.csv", new DemoPeople(7, 2019).list(56)));
        intake.plan();
        this.after = first.plusDays(12).atStartOfDay(ZONE).toInstant();
        api.put("agenda/intake.complete/pause", null).ok();
        intake.live(after);
        this.absentee = missAnHour(api, intake);
        api.delete("agenda/intake.complete/pause").ok();
        DemoIntake.moveTo(api, after);
        api.delete("clock").ok();
    }

    /** Makes somebody who would lack nothing miss the first hour of the course. */
    private long missAnHour(Api api, DemoIntake intake) {
        Set<Integer> complete = completions().stream().filter(row -> row.getJsonArray("lacking").isEmpty())
                .map(row -> row.getInt("enrolment")).collect(Collectors.toSet());
        int hour = intake.lessons().get(0).getJsonArray("hours").getJsonObject(0).getInt("id");
        int enrolment = api.get("hours/" + hour + "/roll").ok().object().getJsonArray("people").getValuesAs(JsonObject.class).stream()
                .map(person -> person.getInt("enrolment")).filter(complete::contains).findFirst().orElseThrow();
        api.delete("hours/" + hour + "/closing").ok();
        api.put("hours/" + hour + "/roll/" + enrolment, Map.of("mark", "ABSENT")).ok();
        api.put("hours/" + hour + "/closing", null).ok();
        return enrolment;
    }

    /** Who lacks an hour and nothing else. */
    public long absentee() {
        return absentee;
    }

    /** The intake, lived through by the first who asks. */
    public static synchronized LivedIntake in(House house) {
        if (lived == null) {
            lived = new LivedIntake(house);
        }
        return lived;
    }

    public long id() {
        return id;
    }

    /** A moment after its end. */
    public Instant after() {
        return after;
    }

    /** How its members stand, by name. */
    public List<JsonObject> completions() {
        return house.administrator().get("intakes/" + id + "/completions").ok().rows();
    }

    /** The lines of those whose certificate is valid. */
    public List<JsonObject> certified() {
        return completions().stream().filter(row -> row.containsKey("certificate")
                && row.getJsonObject("certificate").getString("state").equals("VALID")).toList();
    }

    /** The API as that enrolled member, signed in by the slip that the desk hands out. */
    public synchronized Api member(long enrolment) {
        return members.computeIfAbsent(enrolment, key -> house.anybody().as(login(key), PASSWORD));
    }

    /** The member's login; from now on its password is {@link #PASSWORD}. */
    public String login(long enrolment) {
        JsonObject stay = house.administrator().get("stays?intake=" + id).ok().rows().stream()
                .filter(row -> row.getJsonNumber("enrolment").longValue() == enrolment).findFirst().orElseThrow();
        JsonObject slip = house.administrator().post("stays/" + stay.getInt("id") + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords",
                Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", PASSWORD)).ok();
        return slip.getString("login");
    }
}
