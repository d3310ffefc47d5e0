package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** Somebody falls ill, something is closed, a guest comes later or not at all: what no longer holds is listed, and a plan mends it. */
@WholeSystem
class UpsetIT {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @Test
    void anIllTrainersLessonsAreListedPlannedAgainAndToldToWhoeverHearsThem(House house) {
        PlannedIntake intake = new PlannedIntake(house, 40);
        assertEquals(Set.of("NO_BED", "NO_LESSON"), intake.upsets().keySet());
        assertEquals(40, intake.upsets().get("NO_BED").getInt("count"));
        intake.planned(4);
        assertEquals(Map.of(), intake.upsets());
        Map<Integer, JsonObject> before = byId(intake.lessons());
        JsonObject ill = intake.illTrainer();
        JsonObject upset = intake.upsets().get("TRAINER_AWAY");
        assertEquals(Set.of("TRAINER_AWAY"), intake.upsets().keySet());
        assertEquals("LESSONS", upset.getString("part"));
        Set<Integer> touched = upset.getJsonArray("cases").getValuesAs(JsonObject.class).stream().map(each -> each.getInt("lesson")).collect(Collectors.toSet());
        assertTrue(touched.contains(ill.getInt("id")));
        assertTrue(upset.toString().contains("is away until"), upset::toString);
        long plan = intake.order(4, "LESSONS");
        intake.searched(plan);
        JsonObject proposal = intake.proposal(plan, "LESSONS");
        intake.accept(plan);
        assertEquals(Map.of(), intake.upsets());
        List<JsonObject> changed = intake.lessons().stream().filter(each -> !place(each).equals(place(before.get(each.getInt("id"))))).toList();
        assertTrue(byId(changed).keySet().containsAll(touched), changed::toString);
        assertTrue(changed.size() <= 2 * touched.size(), () -> changed + " for " + touched);
        Set<Integer> groups = changed.stream().map(UpsetIT::group).collect(Collectors.toSet());
        assertEquals(people(house, intake, groups), proposal.getInt("people"), "everybody once");
        for (int group : before.values().stream().map(UpsetIT::group).collect(Collectors.toSet())) {
            Map<String, JsonObject> told = new TreeMap<>();
            news(member(house, intake.loginOf(group)), "LESSON", before.values()).forEach(each -> told.put(each.getString("title"), each));
            assertEquals(changed.stream().filter(each -> group(each) == group).map(UpsetIT::title).sorted().toList(), List.copyOf(told.keySet()), "of group " + group);
            told.forEach((title, each) -> assertEquals(before.values().stream().filter(was -> group(was) == group && title(was).equals(title)).findFirst()
                    .orElseThrow().getJsonObject("trainer").getString("name"), each.getJsonObject("before").getString("trainer")));
        }
    }

    @Test
    void aClosedCabinetIsListedInNumbersAndItsTreatmentsAreMoved(House house) {
        PlannedIntake intake = new PlannedIntake(house, 40);
        Api doctor = intake.doctor();
        doctor.put("doctor/intakes/" + intake.id() + "/base-programme", null).ok();
        assertTrue(intake.upsets().get("NO_TIME").getInt("count") > 40 * 30);
        intake.planned(8);
        assertEquals(Map.of(), intake.upsets());
        Map<Integer, List<JsonObject>> before = appointments(doctor, intake);
        // five massages on seven days: there are days to move to
        int massage = doctor.get("resorts/" + intake.resort() + "/cabinets").ok().rows().stream().filter(each -> each.getString("name").equals("Массажный кабинет"))
                .findFirst().orElseThrow().getInt("id");
        JsonObject some = before.values().stream().flatMap(List::stream).filter(each -> each.getInt("cabinet") == massage).findFirst().orElseThrow();
        LocalDate day = LocalDate.ofInstant(Instant.parse(some.getString("starts")), ALMATY);
        List<JsonObject> struck = before.values().stream().flatMap(List::stream).filter(each -> each.getInt("cabinet") == some.getInt("cabinet")
                && LocalDate.ofInstant(Instant.parse(each.getString("starts")), ALMATY).equals(day)).toList();
        doctor.post("cabinets/" + some.getInt("cabinet") + "/closures", Map.of("begins", day.atStartOfDay(ALMATY).toInstant().toString(),
                "ends", day.plusDays(1).atStartOfDay(ALMATY).toInstant().toString(), "reason", "Құбыр жарылды")).created();
        JsonObject upset = intake.upsets().get("CABINET_CLOSED");
        assertEquals(Set.of("CABINET_CLOSED"), intake.upsets().keySet());
        assertEquals(struck.size(), upset.getInt("count"));
        assertEquals(struck.stream().map(each -> each.getInt("stay")).distinct().count(), upset.getInt("people"));
        assertTrue(intake.stays().stream().noneMatch(each -> upset.toString().contains(each.getJsonObject("guest").getString("name"))),
                () -> "who is treated there is for doctors: " + upset);
        Set<Integer> hit = struck.stream().map(each -> each.getInt("stay")).collect(Collectors.toSet());
        intake.accept(intake.order(5, "TREATMENTS"));
        assertEquals(Map.of(), intake.upsets());
        Map<Integer, List<JsonObject>> after = appointments(doctor, intake);
        assertTrue(after.values().stream().flatMap(List::stream).noneMatch(each -> each.getInt("cabinet") == some.getInt("cabinet")
                && LocalDate.ofInstant(Instant.parse(each.getString("starts")), ALMATY).equals(day)));
        long moved = after.values().stream().flatMap(List::stream).filter(each -> before.get(each.getInt("stay")).stream()
                .noneMatch(one -> one.getInt("id") == each.getInt("id") && one.getString("starts").equals(each.getString("starts")))).count();
        assertTrue(moved <= struck.size() + 3, () -> moved + " are moved where " + struck.size() + " are struck");
        for (int guest : List.of(hit.iterator().next(), before.keySet().stream().filter(each -> !hit.contains(each)).findFirst().orElse(some.getInt("stay")))) {
            assertEquals(after.get(guest).stream().filter(each -> each.getInt("revision") > 0).count(),
                    news(member(house, intake.login(stay(intake, guest))), "TREATMENT", before.get(guest)).size());
        }
    }

    @Test
    void whatAClosedHallLeavesNoDayForIsLeftOutWithItsReason(House house) {
        PlannedIntake intake = new PlannedIntake(house, 40);
        Api doctor = intake.doctor();
        doctor.put("doctor/intakes/" + intake.id() + "/base-programme", null).ok();
        intake.planned(4);
        // seven exercises on seven days: a day less is one too few
        int exercise = doctor.get("resorts/" + intake.resort() + "/cabinets").ok().rows().stream().filter(each -> each.getString("name").equals("Зал ЛФК"))
                .findFirst().orElseThrow().getInt("id");
        Map<Integer, List<JsonObject>> before = appointments(doctor, intake);
        JsonObject some = before.values().stream().flatMap(List::stream).filter(each -> each.getInt("cabinet") == exercise).findFirst().orElseThrow();
        LocalDate day = LocalDate.ofInstant(Instant.parse(some.getString("starts")), ALMATY);
        doctor.post("cabinets/" + exercise + "/closures", Map.of("begins", day.atStartOfDay(ALMATY).toInstant().toString(),
                "ends", day.plusDays(1).atStartOfDay(ALMATY).toInstant().toString(), "reason", "Жөндеу")).created();
        long plan = intake.order(3, "TREATMENTS");
        intake.searched(plan);
        List<JsonObject> left = intake.proposal(plan, "TREATMENTS").getJsonArray("left").getValuesAs(JsonObject.class);
        assertTrue(left.stream().allMatch(each -> !each.getString("why").isBlank()), left::toString);
        intake.accept(plan);
        JsonObject upset = intake.upsets().get("NO_TIME");
        assertEquals(Set.of("NO_TIME"), intake.upsets().keySet());
        assertEquals(40, upset.getInt("count"));
        assertEquals(40, upset.getInt("people"));
        Map<Integer, List<JsonObject>> after = appointments(doctor, intake);
        before.forEach((guest, appointments) -> assertEquals(appointments.stream().filter(each -> !isOn(each, exercise, day)).map(UpsetIT::time).toList(),
                after.get(guest).stream().filter(each -> each.getString("state").equals("PLANNED")).map(UpsetIT::time).toList(), "nothing else is moved"));
    }

    private static boolean isOn(JsonObject appointment, int cabinet, LocalDate day) {
        return appointment.getInt("cabinet") == cabinet && LocalDate.ofInstant(Instant.parse(appointment.getString("starts")), ALMATY).equals(day);
    }

    private static String time(JsonObject appointment) {
        return appointment.getInt("id") + " " + appointment.getString("starts");
    }

    @Test
    void whoeverComesLaterHasTreatmentsThatAreMoved(House house) {
        PlannedIntake intake = new PlannedIntake(house, 40);
        Api doctor = intake.doctor();
        doctor.put("doctor/intakes/" + intake.id() + "/base-programme", null).ok();
        intake.planned(8);
        JsonObject late = intake.stays().get(0);
        Instant expected = LocalDate.parse(late.getString("firstDay")).plusDays(3).atTime(12, 0).atZone(ALMATY).toInstant();
        house.administrator().put("stays/" + late.getInt("id") + "/expected", Map.of("at", expected.toString(), "why", "Рейс")).ok();
        JsonObject upset = intake.upsets().get("GUEST_AWAY");
        assertEquals(1, upset.getInt("people"));
        assertEquals(late.getInt("id"), upset.getJsonArray("cases").getJsonObject(0).getInt("stay"));
        intake.accept(intake.order(4, "TREATMENTS"));
        assertFalse(intake.upsets().containsKey("GUEST_AWAY"));
        assertTrue(doctor.get("doctor/guests/" + late.getInt("id") + "/appointments").ok().rows().stream()
                .noneMatch(each -> each.getString("state").equals("PLANNED") && Instant.parse(each.getString("starts")).isBefore(expected)));
    }

    @Test
    void theBedOfWhoeverDoesNotComeGoesToWhoeverHasNone(House house) {
        Api api = house.administrator();
        LocalDate tomorrow = DeskDay.today(api).plusDays(1);
        Lodging lodging = new Lodging(api, "Келмеді-Арасан", 191, tomorrow).guest("Ж", "").guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        JsonObject without = upset(api, lodging);
        assertEquals("NO_BED", without.getString("kind"));
        assertEquals(1, without.getInt("count"));
        int waits = without.getJsonArray("cases").getJsonObject(0).getInt("stay");
        int missed = lodging.id(1) == waits ? lodging.id(2) : lodging.id(1);
        Instant now = Instant.parse(api.get("clock").ok().object().getString("now"));
        Duration nextDay = Duration.between(now, tomorrow.plusDays(2).atTime(15, 0).atZone(ALMATY).toInstant());
        api.post("clock/movement?wait=true", Map.of("by", nextDay.toString())).ok();
        try {
            api.put("stays/" + missed + "/no-show", Map.of("why", "night audit")).ok();
            assertEquals(1, upset(api, lodging).getInt("count"), "who does not come needs no bed");
            long plan = api.post("intakes/" + lodging.intake() + "/plans", Map.of("seconds", 1, "parts", List.of("ROOMS"))).created();
            api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
            JsonObject rooms = api.get("plans/" + plan + "/proposal").ok().rows().get(0);
            assertEquals(1, rooms.getInt("people"), "the other one stays: " + rooms);
            api.put("plans/" + plan + "/acceptance", null).ok();
            assertNotEquals("NO_BED", upset(api, lodging).getString("kind"));
        } finally {
            api.post("clock/movement?wait=true", Map.of("by", nextDay.negated().toString())).ok();
        }
    }

    @Test
    void whoeverSleepsInARoomThatHadToBeClosedIsListedAndMoved(House house) {
        Api api = house.administrator();
        LocalDate first = DeskDay.today(api).plusDays(40);
        Lodging lodging = new Lodging(api, "Құбыр-Арасан", 192, first).guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да", "1;2;1203;стандарт;1;нет;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        String bed = lodging.stay(1).getJsonObject("bed").getString("label");
        String others = lodging.stay(2).getJsonObject("bed").getString("label");
        int room = api.get("resorts/" + lodging.resort() + "/rooms").ok().rows().stream()
                .filter(each -> bed.startsWith(each.getString("number"))).findFirst().orElseThrow().getInt("id");
        api.post("resorts/" + lodging.resort() + "/closures", Map.of("room", room, "firstDay", first.plusDays(2).toString(), "lastDay",
                first.plusDays(3).toString(), "reason", "құбыр жарылды", "atOnce", true)).created();
        JsonObject upset = upset(api, lodging);
        assertEquals("BED_UNFIT", upset.getString("kind"));
        assertEquals(lodging.id(1), upset.getJsonArray("cases").getJsonObject(0).getInt("stay"));
        assertTrue(upset.toString().contains("құбыр жарылды"), upset::toString);
        long plan = api.post("intakes/" + lodging.intake() + "/plans", Map.of("seconds", 1, "parts", List.of("ROOMS"))).created();
        api.post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
        api.put("plans/" + plan + "/acceptance", null).ok();
        assertEquals("LESSONS", upset(api, lodging).getString("part"), "nothing of rooms");
        assertNotEquals(bed, lodging.stay(1).getJsonObject("bed").getString("label"));
        assertEquals(others, lodging.stay(2).getJsonObject("bed").getString("label"));
    }

    private static JsonObject upset(Api api, Lodging lodging) {
        return api.get("intakes/" + lodging.intake() + "/plans/upsets").ok().rows().get(0);
    }

    private static Map<Integer, JsonObject> byId(List<JsonObject> lessons) {
        Map<Integer, JsonObject> byId = new HashMap<>();
        lessons.forEach(each -> byId.put(each.getInt("id"), each));
        return byId;
    }

    private static List<String> place(JsonObject lesson) {
        return List.of(lesson.getString("starts"), lesson.getJsonObject("venue").toString(), lesson.getJsonObject("trainer").toString());
    }

    private static int group(JsonObject lesson) {
        return lesson.getJsonObject("group").getInt("id");
    }

    private static String title(JsonObject lesson) {
        return lesson.getJsonObject("topic").getString("title");
    }

    private static int people(House house, PlannedIntake intake, Set<Integer> groups) {
        return house.administrator().get("intakes/" + intake.id() + "/groups").ok().rows().stream().filter(each -> groups.contains(each.getInt("id")))
                .mapToInt(each -> each.getJsonArray("people").size()).sum();
    }

    private static Map<Integer, List<JsonObject>> appointments(Api doctor, PlannedIntake intake) {
        Map<Integer, List<JsonObject>> all = new TreeMap<>();
        intake.stays().forEach(stay -> all.put(stay.getInt("id"), doctor.get("doctor/guests/" + stay.getInt("id") + "/appointments").ok().rows()));
        return all;
    }

    private static JsonObject stay(PlannedIntake intake, int id) {
        return intake.stays().stream().filter(each -> each.getInt("id") == id).findFirst().orElseThrow();
    }

    private static Api member(House house, String login) {
        return house.anybody().as(login, House.PASSWORD);
    }

    /** What a member is told of that kind that was at one of these times before: the same people are guests of other tests' intakes, months apart. */
    private static List<JsonObject> news(Api member, String what, Collection<JsonObject> before) {
        Set<Instant> times = before.stream().map(each -> OffsetDateTime.parse(each.getString("starts")).toInstant()).collect(Collectors.toSet());
        return member.get("my/news").ok().rows().stream().filter(each -> each.getString("what").equals(what)
                && times.contains(Instant.parse(each.getJsonObject("before").getString("starts")))).toList();
    }
}
