package org.arasan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.arasan.bench.BenchPlace.Running;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Load.Client;
import org.arasan.bench.load.Load.Measured;
import org.arasan.launch.Api;
import org.arasan.launch.DemoData;
import org.arasan.system.Schooling;

/** The transcript of a member with twenty years of courses, three a year, among 170 others who were there as well: page, API and paper. */
class TranscriptBenchmark implements Benchmark {

    private static final int YEARS = 20;
    private static final int COURSES = 3;
    private static final int OTHERS = 170;
    private static final Duration TIME = Duration.ofSeconds(10);

    private static List<String> columns() {
        return List.of("asked for", "clients", "answers", "a second", "median", "95th", "slowest", "failed");
    }

    @Override
    public List<Table> measure(BenchPlace place) throws Exception {
        Running running = place.start();
        DemoData.load(running.address(), running.address() + "welcome?token=" + running.invitation().get(20, TimeUnit.SECONDS));
        long rows = fill(place.database().connect(), Api.at(running.address()).as(DemoData.ADMINISTRATOR, DemoData.PASSWORD));
        Api member = Api.at(running.address()).as(DemoData.member(), DemoData.PASSWORD);
        List<PageClient> pages = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            pages.add(PageClient.signedIn(running.address(), DemoData.member(), DemoData.PASSWORD));
        }
        List<List<String>> table = new ArrayList<>();
        measure("the page", pages.stream().<Client>map(each -> () -> said(each.get("member/transcript.xhtml"))).toList(), table);
        measure("the API", repeated(() -> said(member.get("my/transcript").status() == 200)), table);
        measure("the paper", repeated(() -> said(member.get("my/transcript/paper").status() == 200)), table);
        int courses = member.get("my/transcript").ok().object().getJsonArray("courses").size();
        return List.of(new Table(columns(), table, List.of(rows + " names on rolls in the database, " + courses + " courses of the member")));
    }

    private static List<Client> repeated(Client client) {
        return Collections.nCopies(8, client);
    }

    private static void measure(String what, List<Client> clients, List<List<String>> table) throws InterruptedException {
        Load.lasting(TIME, clients);
        for (int count : List.of(1, clients.size())) {
            Measured measured = Load.lasting(TIME, clients.subList(0, count));
            table.add(List.of(what, String.valueOf(count), String.valueOf(measured.sorted().length), String.format("%.0f", measured.rate("")),
                    measured.at(0.5), measured.at(0.95), measured.at(1), String.valueOf(measured.count("nothing"))));
        }
    }

    private static String said(boolean came) {
        return came ? "came" : "nothing came";
    }

    /** Twenty years of full courses; answers how many names stand on rolls now. */
    private static long fill(Connection database, Api administrator) throws SQLException {
        long resort = administrator.get("resorts").ok().rows().get(0).getInt("id");
        Schooling school = new Schooling(database, resort, administrator.get("programmes").ok().rows().get(0).getInt("id"));
        List<Long> people = new ArrayList<>(List.of(number(database,
                "select v.holder_id from voucher v where v.number = '" + DemoData.member() + "'")));
        for (int i = 0; i < OTHERS; i++) {
            people.add(school.member("Кәсіподақ " + i % 4, "Өңір " + i % 17, i % 2 == 0 ? "FEMALE" : "MALE", LocalDate.of(1970, 1, 1).plusDays(i * 40L)));
        }
        LocalDate first = LocalDate.now().minusYears(YEARS).withDayOfYear(20);
        for (int i = 0; i < YEARS * COURSES; i++) {
            school.finish(school.course(first.plusYears(i / COURSES).plusDays(40L * (i % COURSES))), people);
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
        return number(database, "select count(*) from attendance");
    }

    private static long number(Connection database, String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
