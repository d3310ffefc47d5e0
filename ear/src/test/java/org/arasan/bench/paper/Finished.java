package org.arasan.bench.paper;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.arasan.bench.BenchIntake;
import org.arasan.launch.Api;
import org.arasan.launch.DemoIntake;
import org.arasan.launch.DemoPeople;
import org.arasan.launch.Trouble;

/** An intake that is over, whose programme asks nothing of anybody: whoever stands in its list has completed it. */
record Finished(BenchIntake intake, Connection database) {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** @param series tells one list's people from another's */
    static Finished with(Api api, Connection database, int series, int people) throws SQLException {
        BenchIntake intake = BenchIntake.open(api, "Papers " + series, 10);
        for (Map<String, byte[]> files : List.of(DemoIntake.samples(List.of("curriculum.csv")), Map.of("members.csv", new DemoPeople(series, 2026).list(people)))) {
            long batch = api.upload("intakes/" + intake.id() + "/imports", "files", files).created();
            api.post("imports/" + batch + "/confirmation", Map.of()).ok();
        }
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("delete from programme_requirement");
            statement.executeUpdate("""
                    update intake set state = 'RUNNING', first_day = current_date - 11, last_day = current_date - 2,
                      begins = now() - interval '11 days', ends = now() - interval '2 days' where id = """ + intake.id());
        }
        return new Finished(intake, database);
    }

    /** Ends it: from now on its certificates are printed. Answers how many are to be. */
    int complete() {
        return intake.api().post("intakes/" + intake.id() + "/completion", null).ok().object().getInt("issued");
    }

    /** Waits until so many are printed, and answers how far the run is then. */
    JsonObject await(Api api, int printed) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            JsonObject run = api.get("intakes/" + intake.id() + "/papers").ok().object();
            if (run.getInt("printed") >= printed) {
                return run;
            }
            Thread.sleep(100);
        }
        throw new Trouble("The certificates are not printed after " + PATIENCE.toMinutes() + " minutes.");
    }

    /** Members with that many valid certificates, as {@code [none, one, more]}; then the numbers missing from the register. */
    long[] verdict() throws SQLException {
        return new long[] {
            number("select count(*) from enrolment e where intake_id = " + intake.id() + " and state = 'ENROLLED' and not exists (select 1 "
                    + "from completion o join certificate c on c.completion_id = o.id where o.enrolment_id = e.id and c.state = 'VALID')"),
            number("select count(*) from certificate c join completion o on o.id = c.completion_id join enrolment e on e.id = o.enrolment_id "
                    + "where c.state = 'VALID' and e.intake_id = " + intake.id()),
            number("select coalesce(sum(n - 1), 0) from (select count(*) n from certificate group by completion_id) each"),
            number("select max(right(number, 6)::integer) - count(*) from certificate")};
    }

    long fileBytes() throws SQLException {
        return number("select avg(octet_length(pdf))::bigint from certificate_file");
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
