package org.arasan.system;

import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
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

    /** Each is a month later than the one before: the same people come again. It begins on a Monday: on two Sundays without treatments not all would fit. */
    public PlannedIntake(House house, int people) {
        this.house = house;
        this.api = house.administrator();
        int number = OPENED.incrementAndGet();
        ZoneId zone = ZoneId.of("Asia/Almaty");
        LocalDate firstDay = LocalDate.now(zone).plusDays(A_YEAR + 30L * number).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
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

    /** Asks for a plan of these parts. */
    long order(int seconds, String... parts) {
        return api.post("intakes/" + id() + "/plans", Map.of("seconds", seconds, "parts", List.of(parts))).created();
    }

    /** Searches for everything and accepts what is found; the timetable is published. */
    public PlannedIntake planned(int seconds) {
        accept(order(seconds));
        api.put("intakes/" + id() + "/timetable/publication", null).ok();
        return this;
    }

    void accept(long plan) {
        searched(plan);
        api.put("plans/" + plan + "/acceptance", null).ok();
    }

    /** What of it needs to be planned, by kind. */
    Map<String, JsonObject> upsets() {
        Map<String, JsonObject> upsets = new LinkedHashMap<>();
        api.in("en").get("intakes/" + id() + "/plans/upsets").ok().rows().forEach(each -> upsets.put(each.getString("kind"), each));
        return upsets;
    }

    /** A trainer falls ill on the day of a lesson, the first of the day's; the lesson. */
    public JsonObject illTrainer() {
        JsonObject lesson = lessons().get(0);
        String day = lesson.getString("starts").substring(0, 10);
        api.post("trainers/" + lesson.getJsonObject("trainer").getInt("id") + "/absences", Map.of("firstDay", day, "lastDay", day, "reason", "Грипп")).created();
        return lesson;
    }

    /** Somebody of the intake's group with that id, by the login of the slip that the desk hands out; the password is the house's. */
    public String loginOf(long group) {
        int enrolment = api.get("intakes/" + id() + "/groups").ok().rows().stream().filter(each -> each.getInt("id") == group).findFirst().orElseThrow()
                .getJsonArray("people").getJsonObject(0).getInt("enrolment");
        return login(stays().stream().filter(each -> each.getInt("enrolment") == enrolment).findFirst().orElseThrow());
    }

    /** The login of a guest, whose password is the house's from now on. */
    public String login(JsonObject stay) {
        JsonObject slip = api.post("stays/" + stay.getInt("id") + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return slip.getString("login");
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

    public List<JsonObject> lessons() {
        return api.get("intakes/" + id() + "/timetable").ok().object().getJsonArray("lessons").getValuesAs(JsonObject.class);
    }
}
