package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two colleagues do at the same moment what cannot both be done: one of them is told so in words, and nothing is done by half. */
@WholeSystem
class FightsIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final LocalDate TODAY = LocalDate.now(ZONE);
    private static final LocalDate FIRST = TODAY.plusDays(200);

    @AfterEach
    void nothingIsDoneByHalf(House house) throws Exception {
        assertEquals(List.of(), Consistency.faults(house));
    }

    @Test
    void oneVoucherConfirmsOneStay(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Талас-1", 10, FIRST).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        cancel(api, lodging, 1);
        List<Long> held = List.of(held(api, lodging, 1, 20), held(api, lodging, 1, 40), held(api, lodging, 1, 60));
        won(1, atOnce(held.stream().map(stay -> put(api, stay, "confirmation", Map.of("voucher", lodging.voucher(1)))).toList()));
    }

    @Test
    void anOfferIsTakenOrLeft(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Талас-2", 11, FIRST).guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        cancel(api, lodging, 1);
        api.put("agenda/stay.offer-places/pause", null); // or the bed may be offered before it is offered by hand
        try {
            for (int round = 0; round < 3; round++) {
                long stay = stay(api, lodging, 1, "REQUESTED", 20, null);
                api.put("stays/" + stay + "/hold", Map.of("bed", bed(api, lodging, 0))).ok();
                won(1, atOnce(List.of(put(api, stay, "acceptance", Map.of("voucher", lodging.voucher(1))),
                        put(api, stay, "refusal", Map.of()))));
                api.put("stays/" + stay + "/cancellation", Map.of());
            }
        } finally {
            api.delete("agenda/stay.offer-places/pause");
        }
    }

    @Test
    void whoChecksInIsNotCancelledReplacedOrMissed(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Талас-3", 12, FIRST).guest("Ж", "").guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        cancel(api, lodging, 1);
        cancel(api, lodging, 2);
        for (String other : List.of("cancellation", "replacement", "cancellation", "replacement")) {
            long stay = api.post("stays", Map.of("resort", lodging.resort(), "member", lodging.member(1), "state", "CONFIRMED", "voucher",
                    voucherOf(house, lodging.member(1)), "firstDay", TODAY.toString(), "lastDay", TODAY.plusDays(3).toString(),
                    "bed", bed(api, lodging, 0))).created();
            List<Answer> answers = atOnce(List.of(put(api, stay, "arrival", Map.of()), other.equals("replacement")
                    ? () -> api.post("stays/" + stay + "/replacement", Map.of("member", lodging.member(2))) : put(api, stay, other, Map.of())));
            won(1, answers);
            if (answers.get(0).status() == 200) {
                return; // in house: nothing is left to fight over
            }
            if (other.equals("replacement")) {
                api.put("stays/" + answers.get(1).created() + "/cancellation", Map.of()).ok();
                return;
            }
        }
    }

    @Test
    void aBedIsKeptLongerOrGivenToTheNext(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Талас-4", 13, FIRST).guest("Ж", "").guest("Ж", "").enter("1;2;1201;стандарт;1;нет;да");
        long bed = bed(api, lodging, 0);
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed)).ok();
        LocalDate last = LocalDate.parse(lodging.stay(1).getString("lastDay"));
        cancel(api, lodging, 2);
        for (int round = 0; round < 3; round++) {
            List<Answer> answers = atOnce(List.of(put(api, lodging.id(1), "period", Map.of("lastDay", last.plusDays(3).toString())),
                    () -> api.post("stays", Map.of("resort", lodging.resort(), "member", lodging.member(2), "state", "HELD", "bed", bed,
                            "firstDay", last.toString(), "lastDay", last.plusDays(4).toString()))));
            won(1, answers);
            if (answers.get(0).status() == 200) {
                api.put("stays/" + lodging.id(1) + "/period", Map.of("lastDay", last.toString())).ok();
            } else {
                api.put("stays/" + answers.get(1).created() + "/cancellation", Map.of()).ok();
            }
        }
    }

    @Test
    void oneBedIsOfferedOnce(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Талас-5", 14, FIRST).guest("Ж", "").guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;1;нет;да");
        List<Long> requests = new ArrayList<>();
        api.put("agenda/stay.offer-places/pause", null);
        try {
            for (int guest = 1; guest <= 3; guest++) {
                cancel(api, lodging, guest);
                requests.add(stay(api, lodging, guest, "REQUESTED", 20, null));
            }
            long bed = bed(api, lodging, 0);
            won(1, atOnce(requests.stream().map(stay -> put(api, stay, "hold", Map.of("bed", bed, "why", "first come"))).toList()));
        } finally {
            api.delete("agenda/stay.offer-places/pause");
        }
    }

    @Test
    void placesAreChangedAndGivenUpInAnyOrder(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Талас-6", 15, FIRST).guest("Ж", "").guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да", "1;2;1203;стандарт;2;нет;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        int one = lodging.id(1);
        int two = lodging.id(2);
        int three = lodging.id(3);
        for (int round = 0; round < 4; round++) {
            List<Answer> answers = atOnce(List.of(put(api, one, "exchange", Map.of("with", two)),
                    put(api, two, "exchange", Map.of("with", one)), put(api, three, "exchange", Map.of("with", one)),
                    put(api, two, "exchange", Map.of("with", three))));
            answers.forEach(FightsIT::inWords);
        }
    }

    @Test
    void aMemberIsErasedOrBooked(House house) throws Exception {
        Api api = house.administrator();
        for (int series = 16; series < 19; series++) {
            Lodging lodging = new Lodging(api, "Талас-" + series, series, FIRST).guest("Ж", "").enter("1;2;1201;стандарт;1;нет;да");
            JsonObject guest = lodging.stay(1).getJsonObject("guest");
            cancel(api, lodging, 1);
            long bed = bed(api, lodging, 0);
            Map<String, Object> order = Map.of("name", guest.getString("name"), "ground", "REQUEST");
            List<Answer> answers = atOnce(List.of(() -> api.put("members/" + lodging.member(1) + "/erasure", order),
                    () -> api.post("stays", Map.of("resort", lodging.resort(), "member", lodging.member(1), "state", "HELD", "bed", bed,
                            "firstDay", FIRST.toString(), "lastDay", FIRST.plusDays(4).toString()))));
            answers.forEach(FightsIT::inWords);
            assertTrue(answers.stream().filter(each -> each.status() < 300).count() <= 1, answers::toString);
        }
    }

    @Test
    void aHoldIsConfirmedOrLapses(House house) throws Exception {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Талас-19", 19, FIRST).guest("Ж", "").guest("Ж", "").enter("1;2;1201;стандарт;2;нет;да");
        try {
            List<Long> held = new ArrayList<>();
            for (int guest = 1; guest <= 2; guest++) {
                cancel(api, lodging, guest);
                held.add(held(api, lodging, guest, 20));
            }
            Instant end = Instant.parse(api.get("stays/" + held.get(1)).ok().object().getString("heldUntil"));
            List<Answer> answers = atOnce(List.of(() -> api.put("clock?wait=true", Map.of("now", end.plusSeconds(1).toString())),
                    put(api, held.get(0), "confirmation", Map.of("voucher", lodging.voucher(1))),
                    put(api, held.get(1), "confirmation", Map.of("voucher", lodging.voucher(2)))));
            answers.forEach(FightsIT::inWords);
            for (int i = 0; i < 2; i++) {
                assertEquals(answers.get(i + 1).status() == 200 ? "CONFIRMED" : "CANCELLED",
                        api.get("stays/" + held.get(i)).ok().object().getString("state"));
            }
        } finally {
            api.delete("clock").ok();
        }
    }

    private static void cancel(Api api, Lodging lodging, int guest) {
        api.put("stays/" + lodging.id(guest) + "/cancellation", Map.of()).ok();
    }

    private static long held(Api api, Lodging lodging, int guest, int after) {
        return stay(api, lodging, guest, "HELD", after, bed(api, lodging, guest - 1));
    }

    private static long stay(Api api, Lodging lodging, int guest, String state, int after, Long bed) {
        Map<String, Object> stay = new HashMap<>(Map.of("resort", lodging.resort(), "member", lodging.member(guest), "state", state,
                "firstDay", FIRST.plusDays(after).toString(), "lastDay", FIRST.plusDays(after + 5L).toString()));
        if (bed != null) {
            stay.put("bed", bed);
        }
        return api.post("stays", stay).created();
    }

    /** The n-th bed of the house, from 0. */
    private static long bed(Api api, Lodging lodging, int number) {
        return api.get("resorts/" + lodging.resort() + "/rooms").ok().rows().stream()
                .flatMap(room -> room.getJsonArray("beds").getValuesAs(JsonObject.class).stream()).skip(number).findFirst().orElseThrow()
                .getInt("id");
    }

    private static String voucherOf(House house, long member) throws Exception {
        try (var connection = house.connect(); var query = connection.createStatement(); var row = query.executeQuery(
                "select number from voucher where state = 'APPROVED' and holder_id = " + member)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Supplier<Answer> put(Api api, long stay, String what, Map<String, Object> body) {
        return () -> api.put("stays/" + stay + "/" + what, body);
    }

    /** Lets all of them begin at the same moment. */
    private static List<Answer> atOnce(List<Supplier<Answer>> calls) throws Exception {
        ExecutorService colleagues = Executors.newFixedThreadPool(calls.size());
        try {
            CyclicBarrier start = new CyclicBarrier(calls.size());
            List<Future<Answer>> answers = new ArrayList<>();
            for (Supplier<Answer> call : calls) {
                answers.add(colleagues.submit(() -> {
                    start.await();
                    return call.get();
                }));
            }
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            colleagues.shutdown();
        }
    }

    private static void won(int winners, List<Answer> answers) {
        answers.forEach(FightsIT::inWords);
        assertEquals(winners, answers.stream().filter(each -> each.status() < 300).count(),
                () -> answers.stream().map(each -> each.request() + " " + each.status() + " " + each.text()).toList().toString());
    }

    private static void inWords(Answer answer) {
        assertTrue(answer.status() < 300 || answer.status() == 409 || answer.status() == 404 || answer.status() == 422,
                () -> answer.request() + " answered " + answer.status() + ": " + answer.text());
    }
}
