package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every resource of the API keeps to: nothing is done twice, nothing is overwritten unseen. */
@WholeSystem
class ManneredApiIT {

    private static final String KAZAKH = "{\"languages\":[\"KK\"]}";
    private static final String RUSSIAN = "{\"languages\":[\"RU\"]}";

    @Test
    void aStaleChangeIsRefusedAndAFreshOneIsNot(House house) {
        Api api = house.administrator();
        Answer entered = api.post("trainers", "{\"resort\":" + resort(api, "Mannered 1")
                + ",\"name\":\"Stale\",\"languages\":[\"EN\"]}").ok();
        String teaching = "trainers/" + entered.created() + "/teaching";
        String first = entered.header("ETag");
        Answer changed = api.sending("If-Match", first).put(teaching, KAZAKH).ok();
        assertNotEquals(first, changed.header("ETag"));
        Answer stale = api.sending("If-Match", first).put(teaching, RUSSIAN);
        assertEquals("412 refusal.changed", stale.status() + " " + stale.code());
        assertEquals(200, api.sending("If-Match", "\"other\", " + changed.header("ETag")).put(teaching, RUSSIAN).status());
        assertEquals(200, api.sending("If-Match", "*").put(teaching, KAZAKH).status());
        assertEquals(200, api.put(teaching, RUSSIAN).status());
        assertEquals(412, api.sending("If-Match", "W/" + changed.header("ETag")).put(teaching, KAZAKH).status());
        assertEquals("api.if-match", api.sending("If-Match", "7").put(teaching, KAZAKH).code());
    }

    @Test
    void aRepetitionWithItsKeyHearsTheSameAndCreatesNothing(House house) {
        Api api = house.administrator().sending("Idempotency-Key", "mannered-2");
        String body = "{\"name\":\"Mannered 2\",\"zone\":\"Asia/Almaty\"}";
        Answer first = api.post("resorts", body);
        Answer again = api.post("resorts", body);
        assertEquals(201, first.status());
        assertEquals(201, again.status());
        assertEquals(first.text(), again.text());
        assertEquals(first.header("Location"), again.header("Location"));
        assertEquals("409 resort.name-taken", told(house.administrator().post("resorts", body)));
        assertEquals("422 access.key-reused", told(api.post("resorts", body.replace("2", "3"))));
        assertEquals("422 access.key-reused", told(api.post("trainers", "{\"name\":\"Mannered 2\"}")));
    }

    @Test
    void aRefusalIsNotKept(House house) {
        Api api = house.administrator();
        Api keyed = api.sending("Idempotency-Key", "\"mannered-4\"");
        String body = "{\"name\":\"Mannered 4\",\"languages\":[\"KK\"],\"resort\":%d}";
        long resort = resort(api, "Mannered 4");
        assertEquals(201, api.post("trainers", body.formatted(resort)).status());
        assertEquals("409 course.trainer-name-taken", told(keyed.post("trainers", body.formatted(resort))));
        String other = body.formatted(resort(api, "Mannered 5"));
        Answer first = keyed.post("trainers", other);
        Answer again = keyed.post("trainers", other);
        assertEquals("201 201", first.status() + " " + again.status());
        assertEquals(first.header("ETag"), again.header("ETag"));
    }

    @Test
    void ofManyAtTheSameMomentOneCreatesAndAllHearIt(House house) {
        Api api = house.administrator().sending("Idempotency-Key", "mannered-6");
        List<CompletableFuture<Answer>> all = IntStream.range(0, 12).mapToObj(each -> CompletableFuture.supplyAsync(
                () -> api.post("resorts", "{\"name\":\"Mannered 6\",\"zone\":\"Asia/Almaty\"}"))).toList();
        assertEquals(1, all.stream().map(CompletableFuture::join).map(each -> each.status() + each.text()).distinct().count());
        assertEquals(201, all.get(0).join().status());
    }

    @Test
    void aKeyIsItsAccountsOwnAndHasAForm(House house) {
        Api api = house.administrator();
        assertEquals("400 api.idempotency-key", told(api.sending("Idempotency-Key", "two words").post("resorts", "{}")));
        assertEquals("400 api.idempotency-key", told(api.sending("Idempotency-Key", "k".repeat(201)).post("resorts", "{}")));
        Answer other = house.anybody().sending("Idempotency-Key", "mannered-7").post("resorts", "{}");
        assertEquals("401 api.sign-in", told(other));
    }

    /** Another session takes two rooms in the wrong order; the database gives up ours, which waited first. */
    @Test
    void aDeadlockIsMadeGoodBeforeAnybodyHearsOfIt(House house) throws SQLException, InterruptedException {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Түйін-Арасан", 88, LocalDate.now().plusDays(70)).guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        List<JsonObject> beds = List.of(lodging.stay(1).getJsonObject("bed"), lodging.stay(2).getJsonObject("bed"));
        List<Integer> rooms = api.get("resorts/" + lodging.resort() + "/rooms").ok().rows().stream()
                .map(each -> each.getInt("id")).sorted().toList();
        try (Connection other = house.connect(); Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("set deadlock_timeout = '60s'");
            statement.execute("select 1 from room where id = " + rooms.get(1) + " for update");
            CompletableFuture<Answer> exchange = CompletableFuture.supplyAsync(
                    () -> api.put("stays/" + lodging.id(1) + "/exchange", Map.of("with", lodging.id(2))));
            awaitWaiting(house);
            statement.execute("select 1 from room where id = " + rooms.get(0) + " for update");
            other.commit();
            assertEquals(200, exchange.join().status(), () -> exchange.join().text());
        }
        assertEquals(beds.get(1), lodging.stay(1).getJsonObject("bed"));
    }

    private static void awaitWaiting(House house) throws SQLException, InterruptedException {
        try (Connection watch = house.connect(); Statement statement = watch.createStatement()) {
            for (int i = 0; i < 500; i++) {
                try (ResultSet waiting = statement.executeQuery("""
                        select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%room%'""")) {
                    if (waiting.next()) {
                        return;
                    }
                }
                Thread.sleep(20);
            }
        }
        throw new IllegalStateException("nobody waits for a room");
    }

    @Test
    void aLongListIsReadPartByPart(House house) {
        Api api = house.administrator();
        List<String> emails = IntStream.range(0, 5).mapToObj(each -> "part" + each + "@test.arasan.example").toList();
        emails.forEach(email -> api.post("accounts", Map.of("email", email, "name", "Бөлік", "role", "trainer")).ok());
        List<Long> whole = ids(api.get("accounts?limit=1000"));
        List<Long> parts = new ArrayList<>();
        String next = "accounts?limit=2";
        while (next != null) {
            Answer part = api.get(next);
            parts.addAll(ids(part));
            next = part.header("Link") == null ? null : part.header("Link").replaceAll("^<[^>]*/api/v1/|>; rel=\"next\"$", "");
        }
        assertEquals(whole, parts);
        assertTrue(parts.size() >= 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts?after=x", "accounts?after=AAAA", "accounts?limit=0", "accounts?limit=1001", "accounts?limit=-1",
            "intakes?after=%00", "intakes?after=eyJhIjoxfQ", "intakes?limit=99999999999", "intakes?limit=many"})
    void aPlaceMadeUpAndALimitOutOfBoundsAreRefused(String path, House house) {
        assertEquals(422, house.administrator().get(path).status());
    }

    @Test
    void aPlaceOfAnotherListIsRefused(House house) {
        Api api = house.administrator();
        api.post("accounts", Map.of("email", "part9@test.arasan.example", "name", "Бөлік", "role", "trainer")).ok();
        String place = api.get("accounts?limit=1").ok().header("Link").replaceAll(".*after=([^&>]+).*", "$1");
        assertEquals(200, api.get("accounts?after=" + place).status());
        assertEquals("422 refusal.place", told(api.get("intakes?after=" + place)));
        assertEquals("422 refusal.place", told(api.get("accounts?after=" + place.substring(1) + "A")));
    }

    private static List<Long> ids(Answer answer) {
        return answer.ok().rows().stream().map(each -> each.getJsonNumber("id").longValue()).toList();
    }

    private static String told(Answer answer) {
        return answer.status() + " " + answer.code();
    }

    static long resort(Api api, String name) {
        return api.post("resorts", Map.of("name", name, "zone", "Asia/Almaty")).created();
    }
}
