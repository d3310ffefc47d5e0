package org.arasan.system;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.arasan.launch.Api;
import org.arasan.launch.DemoIntake;
import org.arasan.launch.DemoPeople;

/** An intake with everything that a plan is made of, in the house of the sample intake: rooms, halls, cabinets, trainers, curriculum, people. */
public final class PlannedIntake {

    /** People of this series are no other test's. */
    private static final int SERIES = 4;
    private static final int A_YEAR = 365;
    private static final AtomicInteger OPENED = new AtomicInteger();

    private final House house;
    private final Api api;
    private final long resort;
    private final DemoIntake intake;

    /** Each is a month later than the one before: the same people come again. */
    public PlannedIntake(House house, int people) {
        this.house = house;
        this.api = house.administrator();
        int number = OPENED.incrementAndGet();
        ZoneId zone = ZoneId.of("Asia/Almaty");
        LocalDate firstDay = LocalDate.now(zone).plusDays(A_YEAR + 30L * number);
        resort = api.post("resorts", Map.of("name", "Жоспар " + number, "zone", zone.getId())).created();
        intake = DemoIntake.open(api, resort, zone, firstDay);
        Map<String, byte[]> files = new LinkedHashMap<>(DemoIntake.samples(DemoIntake.RESORT_FILES));
        files.put("members.csv", new DemoPeople(SERIES, 2100 + number).list(people));
        intake.take(files);
        api.get("resorts/" + resort + "/cabinets").ok().rows().stream().filter(each -> each.getBoolean("noHours")).forEach(each ->
                api.put("cabinets/" + each.getInt("id") + "/hours", Map.of("hours", List.of(Map.of("from", "09:00", "until", "18:30")))).ok());
    }

    /** A doctor of its house, signed in. */
    public Api doctor() {
        return CureHouse.doctor(house, "doctor-of-plan-" + resort + "@test.arasan.example", resort);
    }

    public long resort() {
        return resort;
    }

    public long id() {
        return intake.id();
    }

    /** Asks for a plan of everything. */
    long order(int seconds) {
        return api.post("intakes/" + id() + "/plans", Map.of("seconds", seconds)).created();
    }

    /** The plan once everything due is done. */
    JsonObject searched(long plan) {
        api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        return plan(plan);
    }

    JsonObject plan(long plan) {
        return api.get("plans/" + plan).ok().object();
    }

    /** What is proposed for one part: {@code ROOMS}, {@code LESSONS}, {@code TREATMENTS}. */
    JsonObject proposal(long plan, String part) {
        return api.get("plans/" + plan + "/proposal").ok().rows().stream().filter(each -> each.getString("part").equals(part)).findFirst().orElseThrow();
    }

    public List<JsonObject> stays() {
        return api.get("stays?intake=" + id()).ok().rows();
    }

    List<JsonObject> lessons() {
        return api.get("intakes/" + id() + "/timetable").ok().object().getJsonArray("lessons").getValuesAs(JsonObject.class);
    }
}
