package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** The dining hall over the API: who eats when, by which diet, what is packed, and what the kitchen is told. */
@WholeSystem
class MealsIT {

    private static final LocalDate FIRST = LocalDate.now(Diners.ZONE).plusDays(20);

    @Test
    void everybodyIsSeatedRoomMatesTogetherAndEatsThenOnTheirTimeline(House house) {
        Diners diners = new Diners(house, "Асхана", 560, FIRST, 6, 6);
        Map<Integer, Integer> usual = lunches(diners);
        assertEquals(Set.of(1, 2), Set.copyOf(usual.values()), "nobody is seated: the usual rule holds");
        JsonObject outcome = seat(diners);
        assertEquals("18 0", outcome.getInt("given") + " " + outcome.getInt("kept") + seated(outcome));
        Map<Integer, Integer> lunches = lunches(diners);
        for (int guest = 1; guest <= 6; guest++) {
            String room = room(diners, guest);
            int sitting = lunches.get(diners.stay(guest));
            IntStream.rangeClosed(1, 6).filter(other -> room(diners, other).equals(room))
                    .forEach(other -> assertEquals(sitting, lunches.get(diners.stay(other)), "room-mates"));
        }
        assertEquals("0 18", again(diners));
        int sitting = lunches.get(diners.stay(1));
        assertEquals(sitting, lunch(diners.guest(1), 2).getInt("sitting"));
        diners.api().put("stays/" + diners.stay(1) + "/meals/sittings/LUNCH", Map.of("sitting", 3 - sitting)).ok();
        assertEquals(3 - sitting, lunch(diners.guest(1), 2).getInt("sitting"));
        assertEquals("0 18", again(diners), "what was changed by hand is kept");
    }

    @Test
    void whoFindsNoSeatIsNamedWithWhatIsMissing(House house) {
        Diners diners = new Diners(house, "Тар асхана", 561, FIRST, 5, 2);
        JsonObject outcome = seat(diners);
        List<JsonObject> unseated = outcome.getJsonArray("unseated").getValuesAs(JsonObject.class);
        assertEquals(Map.of("BREAKFAST", 1L, "LUNCH", 1L, "DINNER", 3L), unseated.stream()
                .collect(Collectors.groupingBy(each -> each.getString("meal"), Collectors.counting())));
        JsonObject dinner = unseated.stream().filter(each -> each.getString("meal").equals("DINNER")).findFirst().orElseThrow();
        assertEquals(3, dinner.getInt("shortBy"));
        assertEquals(FIRST.toString(), dinner.getString("day"));
        assertTrue(dinner.getString("why").contains("short of seats: 3"), dinner::toString);
    }

    @Test
    void aFullSittingIsRefusedWithWhatIsFree(House house) {
        Diners diners = new Diners(house, "Толы ауысым", 562, FIRST, 4, 3);
        IntStream.rangeClosed(1, 3).forEach(guest -> lunchAt(diners, guest, 1).ok());
        Answer full = lunchAt(diners, 4, 1);
        assertEquals("meal.sitting-full", full.code());
        assertTrue(full.text().contains("1: 0, 2: 3"), full::text);
        assertEquals("meal.no-such-sitting", lunchAt(diners, 4, 3).code());
        lunchAt(diners, 4, 2).ok();
        int leaver = diners.stay(3);
        diners.api().put("stays/" + leaver + "/cancellation", Map.of()).ok();
        lunchAt(diners, 4, 1).ok();
        assertEquals("meal.not-staying", diners.api().put("stays/" + leaver + "/meals/sittings/LUNCH", Map.of("sitting", 1)).code());
    }

    @Test
    void allAtOnceTheyNeverFillASittingBeyondItsSeats(House house) throws Exception {
        Diners diners = new Diners(house, "Жарыс асханасы", 563, FIRST, 8, 5);
        List<Integer> stays = IntStream.rangeClosed(1, 8).mapToObj(diners::stay).toList();
        List<Callable<Answer>> all = new ArrayList<>(stays.stream().map(stay -> (Callable<Answer>) () ->
                diners.api().put("stays/" + stay + "/meals/sittings/LUNCH", Map.of("sitting", 1))).toList());
        all.add(() -> diners.api().post("intakes/" + diners.intake() + "/seating", null));
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            threads.invokeAll(all).forEach(each -> assertFalse(each.isCancelled()));
        } finally {
            threads.shutdown();
        }
        seat(diners);
        JsonObject plan = plan(diners);
        plan.getJsonArray("sittings").getValuesAs(JsonObject.class)
                .forEach(each -> assertTrue(each.getInt("guests") <= each.getInt("seats"), each::toString));
        assertEquals(8, lunches(diners).size());
    }

    @Test
    void dietsAndRationsReachTheKitchenAndTheTimeline(House house) {
        Diners diners = new Diners(house, "Ас үй", 564, FIRST, 2, 10);
        Api api = diners.api();
        seat(diners);
        String diets = "resorts/" + diners.resort() + "/diets";
        assertEquals(7, api.get(diets + "/suggestions").ok().rows().size());
        long diet = api.post(diets, Map.of("code", "№5", "name", "Бауыр")).created();
        assertEquals("constraint.diet_code_key", api.post(diets, Map.of("code", "№5", "name", "Тағы")).code());
        assertEquals(6, api.get(diets + "/suggestions").ok().rows().size());
        Api doctor = Answers.colleague(house, "diet564@test.arasan.example", "doctor", diners.resort());
        doctor.put("stays/" + diners.stay(1) + "/diet", Map.of("diet", diet)).ok();
        doctor.get("stays/" + diners.stay(1) + "/diet").ok();
        assertTrue(api.get("members/" + diners.lodging().member(1) + "/readings").ok().text().contains("diet"));
        assertEquals(403, doctor.post(diets, Map.of("code", "№9", "name", "Қант")).status());

        Api guest = diners.guest(1);
        Answer late = guest.post("my/rations", Map.of("day", diners.day(40).toString(), "meal", "LUNCH"));
        assertEquals("meal.ration-outside", late.code());
        guest.post("my/rations", Map.of("day", diners.day(10).toString(), "meal", "LUNCH")).created();
        long breakfast = guest.post("my/rations", Map.of("day", diners.day(10).toString(), "meal", "BREAKFAST")).created();
        assertEquals("constraint.packed_ration_key", guest.post("my/rations", Map.of("day", diners.day(10).toString(), "meal", "LUNCH")).code());

        JsonObject last = api.get("resorts/" + diners.resort() + "/kitchen?day=" + diners.day(10)).ok().object();
        assertEquals(1, people(last, "BREAKFAST"), "the other one alone");
        assertEquals(2, last.getJsonArray("rations").size());
        JsonObject second = api.get("resorts/" + diners.resort() + "/kitchen?day=" + diners.day(2)).ok().object();
        assertEquals(2, people(second, "BREAKFAST"));
        assertEquals(1, second.getJsonArray("diets").size());
        assertEquals("№5", lunch(guest, 2).getString("diet"));
        List<JsonObject> lastDay = moments(guest, 10);
        assertEquals(2, lastDay.stream().filter(each -> each.getBoolean("packed")).count());
        assertTrue(guest.get("my/days.ics?language=ru").ok().text().replace("\r\n ", "").contains("Обед: сухой паёк"));

        guest.delete("my/rations/" + breakfast).ok();
        assertEquals(2, people(api.get("resorts/" + diners.resort() + "/kitchen?day=" + diners.day(10)).ok().object(), "BREAKFAST"));
        Answers.unzipped(api.get("members/" + diners.lodging().member(1) + "/export").ok().bytes()).forEach((name, file) ->
                assertFalse(new String(file, StandardCharsets.UTF_8).contains("№5"), "a matter of health is in no export of the office"));
    }

    @Test
    void aRationIsAskedForInTimeAndTheDeskMayBeLate(House house) {
        Diners diners = new Diners(house, "Жол азығы", 565, LocalDate.now(Diners.ZONE).plusDays(1), 1, 10);
        Api guest = diners.guest(1);
        Map<String, Object> soon = Map.of("day", diners.day(2).toString(), "meal", "LUNCH");
        Answer late = guest.post("my/rations", soon);
        assertEquals("meal.ration-late", late.code());
        assertTrue(late.object().getJsonArray("args").getString(0).equals(diners.day(2).minusDays(3).toString()), late::text);
        JsonObject entered = diners.api().post("stays/" + diners.stay(1) + "/meals/rations", soon).ok().object();
        assertTrue(entered.getBoolean("late"));
        assertEquals("meal.ration-being-made", guest.delete("my/rations/" + entered.getInt("id")).code());
        diners.api().put("resorts/" + diners.resort() + "/kitchen/ration-rules", Map.of("daysBefore", 0)).ok();
        guest.delete("my/rations/" + entered.getInt("id")).ok();
        guest.post("my/rations", soon).created();
        assertEquals(404, guest.delete("my/rations/999999999").status());
    }

    private static Answer lunchAt(Diners diners, int guest, int sitting) {
        return diners.api().put("stays/" + diners.stay(guest) + "/meals/sittings/LUNCH", Map.of("sitting", sitting));
    }

    private static JsonObject seat(Diners diners) {
        return diners.api().post("intakes/" + diners.intake() + "/seating", null).ok().object();
    }

    private static String again(Diners diners) {
        JsonObject outcome = seat(diners);
        return outcome.getInt("given") + " " + outcome.getInt("kept");
    }

    private static String seated(JsonObject outcome) {
        return outcome.getJsonArray("unseated").isEmpty() ? "" : outcome.toString();
    }

    private static JsonObject plan(Diners diners) {
        return diners.api().get("intakes/" + diners.intake() + "/seating").ok().object();
    }

    /** The sitting of everybody's lunch, by stay. */
    private static Map<Integer, Integer> lunches(Diners diners) {
        return plan(diners).getJsonArray("guests").getValuesAs(JsonObject.class).stream().collect(Collectors.toMap(each -> each.getInt("stay"),
                each -> each.getJsonArray("meals").getValuesAs(JsonObject.class).stream().filter(meal -> meal.getString("meal").equals("LUNCH"))
                        .findFirst().orElseThrow().getInt("sitting")));
    }

    private static String room(Diners diners, int guest) {
        return diners.lodging().stay(guest).getJsonObject("bed").getString("room");
    }

    private static JsonObject lunch(Api guest, int day) {
        return moments(guest, day).stream().filter(each -> each.getString("kind").equals("LUNCH")).findFirst().orElseThrow();
    }

    private static List<JsonObject> moments(Api guest, int day) {
        return guest.get("my/days").ok().object().getJsonArray("days").getJsonObject(day - 1).getJsonArray("moments").getValuesAs(JsonObject.class);
    }

    private static int people(JsonObject kitchen, String meal) {
        return kitchen.getJsonArray("meals").stream().map(JsonValue::asJsonObject)
                .filter(each -> each.getJsonObject("sitting").getString("meal").equals(meal)).mapToInt(each -> each.getInt("people")).sum();
    }
}
