package org.arasan.bench.stay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.arasan.bench.BenchIntake;
import org.arasan.bench.BenchPlace;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.Benchmark;
import org.arasan.bench.PageClient;
import org.arasan.bench.load.Load.Client;
import org.arasan.bench.load.Wire;
import org.arasan.launch.Api;

/**
 * The same house on a small database, and on one with years behind it and nine other houses beside it: what its desk asks all day, in
 * turns, by one client. {@code -Dbench.nights} says how many bed-nights the large one holds.
 */
public class GrowthBenchmark implements Benchmark {

    private static final long LARGE = Long.getLong("bench.nights", 10_000_000);
    private static final int ROOMS = 250;
    private static final int BEDS = 2 * ROOMS;
    private static final int OTHER_HOUSES = 9;
    private static final int ROUNDS = 10;
    private static final int TIMES = 10;
    private static final String CAME = "came";
    /** An idle connection of the database reports what it read after ten seconds. */
    private static final long UNTIL_COUNTED = 12_000;
    private static final Map<String, String> SETTINGS = Map.of("ARASAN_FOR_SHOW", "true");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        BenchPlace large = place.beside("large");
        Desk before = desk(place, 0, 1, 4 * BEDS);
        int beds = BEDS * (1 + OTHER_HOUSES);
        int past = Math.toIntExact(Math.max(1, LARGE / ((long) beds * Fill.NIGHTS) - 2));
        Desk after = desk(large, OTHER_HOUSES, past, 20 * beds);
        Map<String, long[][]> times = new LinkedHashMap<>();
        round(before, after, new LinkedHashMap<>());
        Thread.sleep(UNTIL_COUNTED);
        Map<String, Long> read = Fill.readWhole(after.database());
        for (int i = 0; i < ROUNDS; i++) {
            round(before, after, times);
        }
        Thread.sleep(UNTIL_COUNTED);
        List<List<String>> rows = new ArrayList<>();
        times.forEach((what, both) -> rows.add(row(what, both[0], both[1])));
        return List.of(new Table(List.of("what the desk asks", "median, small", "95th", "median, large", "95th", "ratio of the 95th"), rows,
                List.of(String.format("small: %,d bed-nights; large: %,d", before.nights(), after.nights()),
                        "tables of over 10,000 rows that the large one read whole meanwhile: " + whole(read, Fill.readWhole(after.database())))));
    }

    /** One house's desk and its database. */
    private record Desk(Connection database, Map<String, Client> questions, long nights) {
    }

    private static Desk desk(BenchPlace place, int otherHouses, int past, int people) throws Exception {
        Running running = place.start(SETTINGS);
        Api administrator = running.administrator();
        Connection database = place.database().connect();
        Fill fill = new Fill(database);
        LoadHouse house = LoadHouse.open(running.address(), administrator, database, "GROW", ROOMS, 4000);
        List<Long> resorts = new ArrayList<>(List.of(house.resort()));
        for (int i = 0; i < otherHouses; i++) {
            long other = administrator.post("resorts", Map.of("name", "Other " + i, "zone", "Asia/Almaty")).created();
            fill.furnish(other, house.resort());
            resorts.add(other);
        }
        List<Guest> guests = fill.years(resorts, past, people);
        PageClient page = PageClient.signedIn(running.address(), BenchPlace.LOGIN, BenchPlace.PASSWORD);
        return new Desk(database, questions(house, page, guests), fill.nights());
    }

    private static Map<String, Client> questions(LoadHouse house, PageClient page, List<Guest> guests) {
        Wire wire = house.wire();
        Slots slots = new Slots(house);
        Map<String, Client> questions = new LinkedHashMap<>();
        questions.put("book a stay", () -> expect(wire.post("stays", slots.booking(slots.next())).ok()));
        questions.put("which beds fit", () -> expect(wire.get("resorts/" + house.resort() + "/fitting-beds?member=" + guests.get(0).id() + "&firstDay="
                + TODAY.plusDays(60) + "&lastDay=" + TODAY.plusDays(69)).ok()));
        questions.put("today's board", () -> expect(page.get("admin/today.xhtml?resort=" + house.resort())));
        questions.put("the grid, 30 days", () -> expect(wire.get("resorts/" + house.resort() + "/room-grid?from=" + TODAY.minusDays(7) + "&days=30").ok()));
        questions.put("the stays of a week", () -> expect(wire.get("stays?resort=" + house.resort() + "&from=" + TODAY + "&until=" + TODAY.plusDays(7)).ok()));
        questions.put("search a name", () -> expect(page.get("admin/guests.xhtml?q=" + Guests.RARE)));
        questions.put("search a voucher", () -> expect(page.get("admin/guests.xhtml?q=GROW-7")));
        questions.put("search part of a number", () -> expect(page.get("admin/guests.xhtml?q=OW-12")));
        questions.put("search an IIN", () -> expect(page.get("admin/guests.xhtml?q=" + house.guests().get(7).iin())));
        return questions;
    }

    private static String expect(boolean came) {
        return came ? CAME : "nothing came";
    }

    private static void round(Desk before, Desk after, Map<String, long[][]> times) throws Exception {
        for (String what : before.questions().keySet()) {
            long[][] both = times.computeIfAbsent(what, name -> new long[2][0]);
            both[0] = joined(both[0], asked(what, before));
            both[1] = joined(both[1], asked(what, after));
        }
    }

    private static long[] joined(long[] some, long[] more) {
        return LongStream.concat(Arrays.stream(some), Arrays.stream(more)).toArray();
    }

    private static long[] asked(String what, Desk desk) throws Exception {
        Client question = desk.questions().get(what);
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            if (!question.attempt().equals(CAME)) {
                throw new IllegalStateException("no answer came to: " + what);
            }
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static List<String> row(String what, long[] small, long[] large) {
        Arrays.sort(small);
        Arrays.sort(large);
        return List.of(what, at(small, 0.5), at(small, 0.95), at(large, 0.5), at(large, 0.95),
                String.format("%.2f", large[(int) (large.length * 0.95)] / (double) small[(int) (small.length * 0.95)]));
    }

    private static String at(long[] sorted, double share) {
        return String.format("%.1f ms", sorted[(int) (sorted.length * share)] / 1e6);
    }

    private static String whole(Map<String, Long> before, Map<String, Long> after) {
        List<String> read = after.entrySet().stream().filter(each -> each.getValue() > before.getOrDefault(each.getKey(), 0L))
                .map(each -> each.getKey() + " " + (each.getValue() - before.getOrDefault(each.getKey(), 0L)) + " times").toList();
        return read.isEmpty() ? "none" : String.join(", ", read);
    }
}
