package org.arasan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Load.Client;
import org.arasan.bench.load.Load.Measured;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.system.Schooling;

/** A house's calendar of a thousand lessons, asked for by 1 and 8 phones at once, 10 s each: whole, and where they have it already. */
class FeedBenchmark implements Benchmark {

    private static final int COURSES = 200;
    private static final Duration TIME = Duration.ofSeconds(10);

    private static List<String> columns() {
        return List.of("asked for", "clients", "answers", "a second", "median", "95th", "slowest", "failed");
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Running running = place.start();
        Api administrator = running.administrator();
        long resort = administrator.post("resorts", Map.of("name", "Bench", "zone", "Asia/Almaty")).created();
        fill(place.database().connect(), resort, administrator.get("programmes").ok().rows().get(0).getInt("id"));
        String path = "feeds/" + administrator.post("resorts/" + resort + "/feeds", Map.of("language", "KK")).ok().object().getString("token") + ".ics";
        Api phone = Api.at(running.address());
        Answer whole = phone.get(path).ok();
        Api knowing = phone.sending("If-None-Match", whole.header("ETag"));
        List<List<String>> table = new ArrayList<>();
        measure("the whole", () -> said(phone.get(path), 200), table);
        measure("what is new (304)", () -> said(knowing.get(path), 304), table);
        measure("a wrong address", () -> said(phone.get("feeds/nothing.ics"), 429), table);
        return List.of(new Table(columns(), table, List.of(whole.text().split("BEGIN:VEVENT").length - 1 + " events, " + whole.bytes().length / 1024 + " kB")));
    }

    private static void measure(String what, Client client, List<List<String>> table) throws InterruptedException {
        List<Client> clients = Collections.nCopies(8, client);
        Load.lasting(TIME, clients);
        for (int count : List.of(1, clients.size())) {
            Measured measured = Load.lasting(TIME, clients.subList(0, count));
            table.add(List.of(what, String.valueOf(count), String.valueOf(measured.sorted().length), String.format("%.0f", measured.rate("")),
                    measured.at(0.5), measured.at(0.95), measured.at(1), String.valueOf(measured.count("nothing"))));
        }
    }

    private static String said(Answer answer, int wanted) {
        return answer.status() == wanted ? "came" : "nothing of the kind";
    }

    /** Courses one after the other from tomorrow on, five lessons each. */
    private static void fill(Connection database, long resort, long programme) throws SQLException {
        try (database) {
            Schooling school = new Schooling(database, resort, programme);
            for (int i = 0; i < COURSES; i++) {
                school.course(LocalDate.now().plusDays(1 + 10L * i));
            }
        }
    }
}
