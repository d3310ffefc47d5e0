package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.launch.Api;
import org.arasan.launch.Database;
import org.arasan.launch.DemoIntake;
import org.arasan.launch.DemoPeople;
import org.arasan.launch.Server;
import org.junit.jupiter.api.Test;

/** A search for a plan lies in the database slice by slice: on a server and a database of its own, killed in the middle of it. */
@WholeSystem
class PlanCrashIT {

    private static final int PEOPLE = 40;
    private static final int SECONDS = 24;
    /** Two slices of two seconds, and less than half of the search. */
    private static final int IN_THE_MIDDLE = 16;
    /** What was being done when a server died is taken up again after a minute. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Test
    void aSearchGoesOnAfterItsServerWasKilledAndItsPlanIsAccepted(House house) throws Exception {
        Path data = Path.of(System.getProperty("arasan.test.data"), "plan");
        Path home = Server.copy(Path.of(System.getProperty("arasan.server")), data.resolve("server"));
        try (BenchPlace place = new BenchPlace(home, data, ownDatabase(house))) {
            Running running = place.start();
            Api api = running.administrator();
            long intake = intake(api);
            long plan = api.post("intakes/" + intake + "/plans", Map.of("seconds", SECONDS)).created();
            JsonObject before = until(api, plan, each -> each.getInt("percent") >= IN_THE_MIDDLE);
            assertEquals("SEARCHING", before.getString("state"));
            running.server().kill();
            place.stop(running);

            Api again = Api.at(place.start().address()).as(BenchPlace.LOGIN, BenchPlace.PASSWORD);
            JsonObject after = plan(again, plan);
            assertEquals("SEARCHING", after.getString("state"));
            assertTrue(after.getInt("percent") >= before.getInt("percent"), "what was found is there");
            until(again, plan, each -> each.getString("state").equals("PROPOSED"));
            again.get("plans/" + plan + "/proposal").ok().rows().forEach(part -> assertTrue(part.getJsonArray("left").isEmpty(), part::toString));
            again.put("plans/" + plan + "/acceptance", null).ok();
            assertTrue(again.get("stays?intake=" + intake).ok().rows().stream().allMatch(stay -> stay.containsKey("bed")));
            assertEquals(2 * 5, again.get("intakes/" + intake + "/timetable").ok().object().getJsonArray("lessons").size(), "two languages, five topics");
        }
    }

    private static long intake(Api api) {
        long resort = api.post("resorts", Map.of("name", "Тірі жоспар", "zone", ZONE.getId())).created();
        DemoIntake intake = DemoIntake.open(api, resort, ZONE, LocalDate.now(ZONE).plusDays(30));
        Map<String, byte[]> files = new LinkedHashMap<>(DemoIntake.samples(DemoIntake.RESORT_FILES));
        files.put("members.csv", new DemoPeople(1, 2101).list(PEOPLE));
        intake.take(files);
        return intake.id();
    }

    private static JsonObject until(Api api, long plan, Predicate<JsonObject> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonObject now = plan(api, plan);
        while (!wanted.test(now)) {
            if (System.nanoTime() > end) {
                fail("the plan has come no further than " + now);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            now = plan(api, plan);
        }
        return now;
    }

    private static JsonObject plan(Api api, long plan) {
        return api.get("plans/" + plan).ok().object();
    }

    private static Database ownDatabase(House house) throws Exception {
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            statement.execute("create database plan");
        }
        String url = System.getenv("ARASAN_DB_URL").replaceFirst("/[^/]+$", "/plan");
        return Database.own(Map.of("ARASAN_DB_URL", url, "ARASAN_DB_USER", System.getenv("ARASAN_DB_USER"),
                "ARASAN_DB_PASSWORD", System.getenv("ARASAN_DB_PASSWORD")));
    }
}
