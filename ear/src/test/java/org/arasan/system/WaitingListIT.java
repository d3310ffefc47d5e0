package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** The waiting list over the API: a place that comes free is offered to the first whom it fits, for a time. */
@WholeSystem
class WaitingListIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(60);
    private static final String WOMAN = "Ж";
    private static final String MAN = "М";

    @Test
    void aBedThatComesFreeIsOfferedToWhoAskedFirstAndTheVoucherConfirmsIt(House house) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Кезек-Арасан", 126, WOMAN, WOMAN, WOMAN, WOMAN);
        int first = wait(api, lodging, 3);
        int second = wait(api, lodging, 4);
        assertEquals("1/2 2/2", positions(api, lodging));
        cancel(api, lodging.id(1));
        JsonObject offered = stay(api, first);
        assertEquals("HELD", offered.getString("state"));
        assertEquals("REQUESTED", stay(api, second).getString("state"));
        assertEquals("1/1", positions(api, lodging));
        Duration time = Duration.between(now(api), Instant.parse(offered.getString("heldUntil")));
        assertEquals(24, time.plusMinutes(1).toHours());
        JsonObject confirmed = api.put("stays/" + first + "/acceptance", Map.of("voucher", lodging.voucher(3))).ok().object();
        assertEquals("CONFIRMED", confirmed.getString("state"));
        assertEquals(offered.getJsonObject("bed"), confirmed.getJsonObject("bed"));
        assertEquals(List.of("CONFIRMED", "OFFERED", "REQUESTED"),
                api.get("stays/" + first + "/history").ok().rows().stream().map(each -> each.getString("what")).toList());
    }

    @Test
    void anOfferThatLapsesOrIsDeclinedGoesToTheNextAndEndsTheRequest(House house) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Мерзім-Арасан", 31, WOMAN, WOMAN, WOMAN, WOMAN, WOMAN);
        int late = wait(api, lodging, 3);
        int unwilling = wait(api, lodging, 4);
        int last = wait(api, lodging, 5);
        cancel(api, lodging.id(1));
        Duration day = Duration.ofHours(25);
        move(api, day);
        try {
            assertEquals("CANCELLED", stay(api, late).getString("state"));
            assertEquals("HELD", stay(api, unwilling).getString("state"));
            api.put("stays/" + unwilling + "/refusal", Map.of("why", "illness")).ok();
            quiet(api);
            assertEquals("CANCELLED", stay(api, unwilling).getString("state"));
            assertEquals("HELD", stay(api, last).getString("state"));
            assertEquals("stay.cannot", api.put("stays/" + late + "/acceptance", Map.of()).code());
        } finally {
            move(api, day.negated());
        }
    }

    @Test
    void whoAcceptsWithoutAVoucherKeepsTheBedOnceMoreAsLong(House house) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Жолдамасыз-Арасан", 128, WOMAN, WOMAN, WOMAN);
        int stay = wait(api, lodging, 3);
        cancel(api, lodging.id(1));
        Duration hours = Duration.ofHours(20);
        move(api, hours);
        try {
            Instant before = Instant.parse(stay(api, stay).getString("heldUntil"));
            JsonObject accepted = api.put("stays/" + stay + "/acceptance", Map.of()).ok().object();
            assertEquals("HELD", accepted.getString("state"));
            assertEquals(20, Duration.between(before, Instant.parse(accepted.getString("heldUntil"))).plusMinutes(1).toHours());
            assertEquals("stay.accepted-already", api.put("stays/" + stay + "/acceptance", Map.of()).code());
            assertEquals("voucher.of-another", api.put("stays/" + stay + "/acceptance", Map.of("voucher", lodging.voucher(1))).code());
            assertEquals("CONFIRMED",
                    api.put("stays/" + stay + "/acceptance", Map.of("voucher", lodging.voucher(3))).ok().object().getString("state"));
        } finally {
            move(api, hours.negated());
        }
    }

    @Test
    void whoAsksWhileABedFitsIsOfferedItAtOnce(House house) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Бос-Арасан", 33, WOMAN, MAN);
        cancel(api, lodging.id(1));
        int stay = wait(api, lodging, 1);
        assertEquals("HELD", stay(api, stay).getString("state"));
    }

    @Test
    void bedsThatGuestsWithAVoucherNeedAreNotOffered(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Уәде-Арасан", 34, FIRST).guest(WOMAN, "").guest(WOMAN, "").guest(WOMAN, "")
                .enter("1;2;1201;стандарт;2;нет;да");
        int member = cancelled(api, lodging, 3);
        int stay = wait(api, lodging, member, Map.of());
        assertEquals("REQUESTED", stay(api, stay).getString("state"), "both beds are needed by guests who are not placed yet");
        cancel(api, lodging.id(1));
        assertEquals("HELD", stay(api, stay).getString("state"));
    }

    @Test
    void nobodyIsBookedPastThoseWhoWaitWithoutAReason(House house) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Кезексіз-Арасан", 35, WOMAN, WOMAN, WOMAN, WOMAN);
        int first = wait(api, lodging, 3);
        int other = cancelled(api, lodging, 4);
        Map<String, Object> booking = new HashMap<>(Map.of("intake", lodging.intake(), "member", other, "voucher", lodging.voucher(4)));
        Answer refused = api.post("stays", booking);
        assertEquals("stay.passes-over", refused.code());
        assertEquals("why", refused.object().getString("field"));
        booking.put("why", "mother of a patient");
        api.post("stays", booking).created();
        assertEquals("REQUESTED", stay(api, first).getString("state"));
    }

    @Test
    void aCoupleIsOfferedTwoBedsOfOneRoom(House house) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Жұп-Арасан", 36, WOMAN, WOMAN, MAN, WOMAN, WOMAN);
        int man = cancelled(api, lodging, 3);
        int woman = cancelled(api, lodging, 4);
        cancelled(api, lodging, 5);
        int one = wait(api, lodging, man, Map.of("wish", lodging.iin(4)));
        int other = wait(api, lodging, 5);
        int two = wait(api, lodging, woman, Map.of("wish", lodging.iin(3)));
        api.put("agenda/stay.offer-places/pause", null).ok();
        try {
            cancel(api, lodging.id(1));
            cancel(api, lodging.id(2));
        } finally {
            api.delete("agenda/stay.offer-places/pause").ok();
        }
        quiet(api);
        assertEquals(List.of("HELD", "REQUESTED", "HELD"), IntStream.of(one, other, two).mapToObj(each -> stay(api, each).getString("state")).toList());
        assertEquals(stay(api, one).getJsonObject("bed").getString("room"), stay(api, two).getJsonObject("bed").getString("room"));
    }

    @Test
    void twoBedsThatComeFreeAtOnceGoToTheFirstTwo(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = full(api, "Қатар-Арасан", 37, WOMAN, WOMAN, WOMAN, WOMAN, WOMAN);
        List<Integer> waiting = List.of(wait(api, lodging, 3), wait(api, lodging, 4), wait(api, lodging, 5));
        List<Integer> guests = List.of(lodging.id(1), lodging.id(2));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            both.invokeAll(guests.stream().map(id -> (Callable<Answer>) () -> api.put("stays/" + id + "/cancellation", Map.of()).ok()).toList())
                    .forEach(done -> assertFalse(done.isCancelled()));
        } finally {
            both.shutdown();
        }
        quiet(api);
        assertEquals(List.of("HELD", "HELD", "REQUESTED"), waiting.stream().map(id -> stay(api, id).getString("state")).toList());
        api.post("agenda/stay.look-for-places/house/run", null).ok();
        quiet(api);
        assertEquals(List.of("HELD", "HELD", "REQUESTED"), waiting.stream().map(id -> stay(api, id).getString("state")).toList());
    }

    @Test
    void bookingsByHandAndOffersAtOnceNeverShareABed(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = full(api, "Жарыс-Кезек", 124, WOMAN, WOMAN, WOMAN, WOMAN, WOMAN, WOMAN, WOMAN);
        List<Integer> urgent = List.of(cancelled(api, lodging, 5), cancelled(api, lodging, 6), cancelled(api, lodging, 7));
        wait(api, lodging, 3);
        wait(api, lodging, 4);
        List<Callable<Answer>> changes = new ArrayList<>();
        List.of(lodging.id(1), lodging.id(2)).forEach(id -> changes.add(() -> api.put("stays/" + id + "/cancellation", Map.of())));
        urgent.forEach(member -> changes.add(() -> api.post("stays",
                Map.of("intake", lodging.intake(), "member", member, "state", "HELD", "why", "urgent"))));
        ExecutorService all = Executors.newFixedThreadPool(changes.size());
        try {
            for (Future<Answer> each : all.invokeAll(changes)) {
                assertTrue(each.get().status() < 500, () -> "no failure of ours");
            }
        } finally {
            all.shutdown();
        }
        quiet(api);
        nobodyWaitsInVain(api, lodging, "five changes at once");
        List<String> beds = api.get("resorts/" + lodging.resort() + "/fitting-beds?member=" + lodging.member(1) + "&firstDay=" + FIRST + "&lastDay="
                + FIRST.plusDays(9)).ok().rows().stream().map(Object::toString).toList();
        assertEquals(List.of(), beds, "both beds are taken or offered");
    }

    @Test
    void nightsOfWhoDoesNotComeOrLeavesEarlyAreOffered(House house) {
        Api api = house.administrator();
        LocalDate tomorrow = today(api).plusDays(1);
        Lodging lodging = new Lodging(api, "Түн-Арасан", 40, tomorrow).guest(WOMAN, "").guest(WOMAN, "").guest(WOMAN, "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да");
        int member = cancelled(api, lodging, 3);
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        int missed = lodging.id(1);
        int leaves = lodging.id(2);
        Duration thirdDay = Duration.between(now(api), tomorrow.plusDays(2).atTime(15, 0).atZone(ZoneId.of("Asia/Almaty")).toInstant());
        move(api, thirdDay);
        try {
            api.put("stays/" + leaves + "/arrival", null).ok();
            int first = wait(api, lodging, member, days(tomorrow));
            assertEquals("REQUESTED", stay(api, first).getString("state"));
            api.put("stays/" + missed + "/no-show", Map.of("why", "night audit")).ok();
            quiet(api);
            assertEquals("HELD", stay(api, first).getString("state"));
            api.put("stays/" + first + "/refusal", Map.of()).ok();
            quiet(api);
            assertTrue(api.delete("stays/" + missed + "/no-show").ok().object().containsKey("bed"), "nobody else waits: the bed is theirs again");
            int second = wait(api, lodging, member, days(tomorrow));
            assertEquals("REQUESTED", stay(api, second).getString("state"));
            api.put("stays/" + leaves + "/departure", Map.of("reason", "FAMILY")).ok();
            quiet(api);
            assertEquals("HELD", stay(api, second).getString("state"));
        } finally {
            move(api, thirdDay.negated());
        }
    }

    /** Days within the intake that a guest may wait for alone. */
    private static Map<String, Object> days(LocalDate first) {
        return Map.of("firstDay", first.plusDays(4).toString(), "lastDay", first.plusDays(7).toString());
    }

    private static LocalDate today(Api api) {
        return LocalDate.ofInstant(now(api), ZoneId.of("Asia/Almaty"));
    }

    private static Instant now(Api api) {
        return Instant.parse(api.get("clock").ok().object().getString("now"));
    }

    @Test
    void nobodyWaitsTwiceForTheSameDays(House house) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Қайта-Арасан", 38, WOMAN, WOMAN, WOMAN);
        int member = cancelled(api, lodging, 3);
        wait(api, lodging, member, Map.of());
        Answer twice = api.post("stays", Map.of("intake", lodging.intake(), "member", member, "state", "REQUESTED"));
        assertEquals("constraint.stay_request_excl", twice.code());
    }

    @Test
    void nobodyWaitsWhileAFittingBedIsFreeWhateverHappens(House house) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Кездейсоқ-Арасан", 39, FIRST);
        IntStream.rangeClosed(1, 14).forEach(number -> lodging.guest(number % 3 == 0 ? MAN : WOMAN, number == 9 ? "коляска" : ""));
        lodging.enter("1;1;1101;стандарт;2;да;да", "1;2;1201;стандарт;2;нет;да", "1;2;1202;люкс;2;нет;да");
        List<Integer> members = new ArrayList<>();
        IntStream.rangeClosed(7, 14).forEach(number -> members.add(cancelled(api, lodging, number)));
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        members.forEach(member -> wait(api, lodging, member, member % 3 == 0 ? Map.of("category", "люкс") : Map.of()));
        HouseChanges changes = new HouseChanges(api, lodging, new Random(22));
        try {
            for (int step = 0; step < 40; step++) {
                String what = changes.make();
                quiet(api);
                nobodyWaitsInVain(api, lodging, what);
            }
        } finally {
            changes.undoClock();
        }
    }

    /** Who has a bed or is promised one in these days asks for nothing that could be offered. */
    private static void nobodyWaitsInVain(Api api, Lodging lodging, String after) {
        List<JsonObject> rows = list(api, lodging).stream().map(row -> row.getJsonObject("stay")).toList();
        Set<Integer> provided = Stream.concat(api.get("stays?intake=" + lodging.intake()).ok().rows().stream(),
                rows.stream().filter(stay -> stay.containsKey("bed"))).map(stay -> stay.getJsonObject("guest").getInt("id"))
                .collect(Collectors.toSet());
        rows.stream().filter(stay -> !provided.contains(stay.getJsonObject("guest").getInt("id"))).forEach(stay -> {
            String category = stay.getString("category", null);
            List<JsonObject> fitting = api.get("stays/" + stay.getInt("id") + "/fitting-beds").ok().rows().stream()
                    .map(each -> each.getJsonObject("bed")).filter(bed -> category == null || category.equals(bed.getString("category"))).toList();
            assertTrue(fitting.isEmpty(), () -> after + ": " + stay + " waits though these fit: " + fitting);
        });
    }

    /** Two guests in the two beds of one room; the others' stays are cancelled, and they may wait. */
    private static Lodging full(Api api, String name, int series, String... sexes) {
        Lodging lodging = new Lodging(api, name, series, FIRST);
        for (String sex : sexes) {
            lodging.guest(sex, "");
        }
        lodging.enter(sexes[0].equals(sexes[1]) ? new String[] {"1;2;1201;стандарт;2;нет;да"}
                : new String[] {"1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да"});
        place(api, lodging, 1);
        place(api, lodging, 2);
        return lodging;
    }

    private static void place(Api api, Lodging lodging, int number) {
        int bed = lodging.fitting(number).get(0).getJsonObject("bed").getInt("id");
        api.put("stays/" + lodging.id(number) + "/bed", Map.of("bed", bed)).ok();
    }

    private static int cancelled(Api api, Lodging lodging, int number) {
        JsonObject stay = lodging.stay(number);
        cancel(api, stay.getInt("id"));
        return stay.getJsonObject("guest").getInt("id");
    }

    private static void cancel(Api api, int stay) {
        api.put("stays/" + stay + "/cancellation", Map.of("why", "test")).ok();
        quiet(api);
    }

    private static int wait(Api api, Lodging lodging, int number) {
        boolean booked = api.get("stays?intake=" + lodging.intake()).ok().rows().stream()
                .anyMatch(stay -> stay.getString("voucher").equals(lodging.voucher(number)));
        if (booked) {
            cancelled(api, lodging, number);
        }
        return wait(api, lodging, lodging.member(number), Map.of());
    }

    private static int wait(Api api, Lodging lodging, int member, Map<String, Object> asked) {
        Map<String, Object> request = new HashMap<>(Map.of("intake", lodging.intake(), "member", member, "state", "REQUESTED"));
        request.putAll(asked);
        int stay = (int) api.post("stays", request).created();
        quiet(api);
        return stay;
    }

    private static JsonObject stay(Api api, int id) {
        return api.get("stays/" + id).ok().object();
    }

    private static List<JsonObject> list(Api api, Lodging lodging) {
        return api.get("waiting-list?resort=" + lodging.resort()).ok().rows();
    }

    private static String positions(Api api, Lodging lodging) {
        return String.join(" ", list(api, lodging).stream().filter(row -> row.containsKey("position"))
                .map(row -> row.getInt("position") + "/" + row.getInt("of")).toList());
    }

    private static void quiet(Api api) {
        move(api, Duration.ZERO);
    }

    private static void move(Api api, Duration by) {
        api.post("clock/movement?wait=true", Map.of("by", by.toString())).ok();
    }
}
