package org.arasan.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.arasan.launch.Api;
import org.arasan.launch.Database;

/**
 * Entries of the agenda by the thousand, for lessons that never were, so that each duty does nothing but be performed: written as the agenda
 * writes them, but all in one statement.
 */
public final class Due {

    private static final String ENTERED = """
            insert into qrtz_triggers (sched_name, trigger_name, trigger_group, job_name, job_group, next_fire_time, prev_fire_time, priority,
                trigger_state, trigger_type, start_time, end_time, misfire_instr, job_data)
            select 'arasan', key, 'lesson.start', 'duty', 'DEFAULT', extract(epoch from due) * 1000, -1, 2, 'WAITING', 'SIMPLE',
                extract(epoch from due) * 1000, 0, -1, convert_to('due=' || replace(to_json(due at time zone 'UTC')::text, '"', '') || 'Z'
                || E'\\nattempt=1\\nid=' || key || E'\\n', 'UTF8') from entered""";

    private final Database database;
    private final long first;
    private final int count;

    private Due(Database database, long first, int count) {
        this.database = database;
        this.first = first;
        this.count = count;
    }

    /**
     * Enters so many.
     *
     * @param first the lowest number of such a lesson less one; from there on they count up
     * @param when  the moment in SQL, where {@code n} counts from 1
     */
    public static Due entered(Database database, long first, int count, String when) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from qrtz_locks where sched_name = 'arasan' and lock_name = 'TRIGGER_ACCESS' for update");
            statement.execute("create temporary table entered on commit drop as select (" + first + " + n)::text as key, date_trunc('milliseconds', "
                    + when + ") as due from generate_series(1, " + count + ") n");
            statement.execute(ENTERED);
            statement.execute("insert into qrtz_simple_triggers select 'arasan', key, 'lesson.start', -1, 15000, 0 from entered");
            connection.commit();
        }
        return new Due(database, first, count);
    }

    /** A change of the agenda tells Quartz to look. */
    public static void wake(Api administrator) {
        administrator.delete("agenda/privacy.keep/pause").ok();
    }

    public int count() {
        return count;
    }

    /** How many have been performed. */
    public int performed() throws SQLException {
        return (int) number("select count(distinct key) from agenda_run where outcome = 'DONE' and " + theirs());
    }

    /** Those that were performed more than once. */
    public List<String> twice() throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                "select string_agg(key, ',') from (select key from agenda_run where outcome = 'DONE' and " + theirs() + " group by key having count(*) > 1) t")) {
            row.next();
            return row.getString(1) == null ? List.of() : List.of(row.getString(1).split(","));
        }
    }

    /** Of those that were performed, the most seconds between the moment that was entered and the performance. */
    public double latestSeconds() throws SQLException {
        return number("select coalesce(max(extract(epoch from started - due)), 0) from agenda_run where outcome = 'DONE' and " + theirs());
    }

    private String theirs() {
        return "job = 'lesson.start' and key::bigint > " + first + " and key::bigint <= " + (first + count);
    }

    private double number(String sql) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getDouble(1);
        }
    }
}
