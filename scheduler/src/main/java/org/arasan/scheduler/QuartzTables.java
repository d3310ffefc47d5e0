package org.arasan.scheduler;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.arasan.clock.Agenda.Entry;
import org.arasan.clock.Agenda.Standing;
import org.arasan.clock.Agenda.State;
import org.quartz.Trigger;
import org.quartz.TriggerKey;

/**
 * What Quartz's own interface has no word for, or asks the database a hundred times for: read and locked in its tables; written only
 * where every entry changes alike.
 */
@ApplicationScoped
public class QuartzTables {

    private static final String LANES = Stream.of(Lane.values()).map(lane -> "'" + lane.scheduler() + "'").collect(Collectors.joining(", "));

    /** A trigger that has fired is still there: its duty is being performed. */
    private static final String PENDING = """
            select trigger_group, trigger_name, prev_fire_time > 0 as fired, trigger_state like 'PAUSED%%' as paused,
                   case when prev_fire_time > 0 then prev_fire_time else next_fire_time end as fires
            from qrtz_triggers where sched_name in (%s) order by fires, priority desc""".formatted(LANES);
    /** The row that Quartz itself locks before every change. */
    private static final String LOCK = """
            select 1 from qrtz_locks where sched_name = ? and lock_name = 'TRIGGER_ACCESS' for update""";

    /** An entry that a node had taken aside to fire it is taken up anew at its new time. What has fired already keeps its turn among the others. */
    private static final String ADVANCE = """
            update qrtz_triggers set start_time = start_time - ?, next_fire_time = case when prev_fire_time > 0 then next_fire_time else next_fire_time - ? end,
                   trigger_state = case when trigger_state = 'ACQUIRED' and not prev_fire_time > 0 then 'WAITING' else trigger_state end
            where sched_name in (%s)""".formatted(LANES);

    private static final String ENTRY = "select trigger_group, trigger_name, start_time, priority, job_data from qrtz_triggers where sched_name = ?";
    private static final String OF_KEY = " and trigger_group = ? and trigger_name = ?";
    /** What is due in a lane, the first in the order of its time. */
    private static final String DUE = ENTRY + " and start_time <= ? and trigger_state not like 'PAUSED%'";
    private static final String FIRST = DUE + " order by start_time, priority desc limit 1";
    private static final String SAME = DUE + OF_KEY;
    private static final String ENTERED = ENTRY + OF_KEY;

    /** Only what has fired: its first time is never put off. */
    private static final String POSTPONE = """
            update qrtz_triggers set next_fire_time = ?
            where sched_name = ? and trigger_group = ? and trigger_name = ? and prev_fire_time > 0 and next_fire_time < ?""";

    private static final String TAKE = "select pg_advisory_xact_lock(?) is not null";
    private static final String TRY = "select pg_try_advisory_xact_lock(?)";

    private static final String PAUSED = "select trigger_group from qrtz_paused_trigger_grps where sched_name in (" + LANES + ")";

    /** In milliseconds; who has checked in never did so at the beginning of time. The book is written by the domain's clock. */
    private static final String STANDING = """
            select extract(epoch from clock_timestamp()) * 1000 - coalesce((select last_checkin_time from qrtz_scheduler_state
                       where sched_name = 'arasan' and instance_name = ?), 0) as checked_in,
                   late.entries, late.delay,
                   case when exists (select 1 from qrtz_fired_triggers where sched_name = 'arasan' and state = 'EXECUTING') then 0
                   else coalesce((select extract(epoch from clock_timestamp() - started) * 1000 + ? - took_millis
                       from agenda_run order by id desc limit 1), late.delay) end as still
            from (select count(*) as entries, coalesce(max(delay), 0) * 1000 as delay from agenda_overdue) late""";

    @Resource(lookup = "java:/jdbc/arasan")
    private DataSource database;

    /** All entries by their domain time, where the domain clock is that far {@code ahead}. */
    List<Entry> pending(Duration ahead) {
        return read(PENDING, row -> new Entry(row.getString("trigger_group"), row.getString("trigger_name"),
                Instant.ofEpochMilli(row.getLong("fires")).plus(ahead), state(row)));
    }

    Set<String> paused() {
        return Set.copyOf(read(PAUSED, row -> row.getString(1)));
    }

    /** How the agenda stands, where the domain clock is that far {@code ahead}, seen by that node. */
    Standing standing(String node, boolean running, Duration ahead) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(STANDING)) {
            query.setString(1, node);
            query.setLong(2, ahead.toMillis());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Standing(node, running, millis(row, "checked_in"), row.getLong("entries"), millis(row, "delay"), millis(row, "still"));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The agenda could not be looked at", failure);
        }
    }

    /** Until the caller's transaction ends, nobody else changes a trigger of that lane. */
    void lock(Lane lane) {
        read(LOCK, row -> true, lane.scheduler());
    }

    /** The first that is due by the system's clock. */
    Optional<Trigger> first(Lane lane) {
        return entry(FIRST, lane.scheduler(), System.currentTimeMillis());
    }

    /** That one, where it is due by the system's clock. */
    Optional<Trigger> same(Lane lane, TriggerKey key) {
        return entry(SAME, lane.scheduler(), System.currentTimeMillis(), key.getGroup(), key.getName());
    }

    /** That one, due or not. */
    Optional<Trigger> entered(Lane lane, TriggerKey key) {
        return entry(ENTERED, lane.scheduler(), key.getGroup(), key.getName());
    }

    /** Until the caller's transaction ends, nobody else performs a duty in that lane; the caller waits for who does. */
    void take(long lock) {
        read(TAKE, row -> true, lock);
    }

    /** The same, where nobody does: otherwise the answer is no. */
    boolean tryTake(long lock) {
        return read(TRY, row -> row.getBoolean(1), lock).contains(true);
    }

    private Optional<Trigger> entry(String sql, Object... values) {
        return read(sql, row -> Entries.read(TriggerKey.triggerKey(row.getString("trigger_name"), row.getString("trigger_group")),
                Instant.ofEpochMilli(row.getLong("start_time")), row.getInt("priority"), row.getBytes("job_data")), values).stream().findFirst();
    }

    /** Lets all that has not fired fire that much earlier by the system's clock. The caller holds the lock. */
    void advance(Duration by) {
        write(ADVANCE, by.toMillis(), by.toMillis());
    }

    /** Lets that one, which has fired, not fire again before then, by the system's clock. The caller holds the lock. */
    void postpone(Lane lane, TriggerKey key, Instant until) {
        write(POSTPONE, until.toEpochMilli(), lane.scheduler(), key.getGroup(), key.getName(), until.toEpochMilli());
    }

    private void write(String sql, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The agenda could not be written", failure);
        }
    }

    private <T> List<T> read(String sql, Row<T> line, Object... values) {
        try (Connection connection = database.getConnection(); PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            List<T> lines = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    lines.add(line.of(row));
                }
            }
            return lines;
        } catch (SQLException failure) {
            throw new IllegalStateException("The agenda could not be read", failure);
        }
    }

    private static Duration millis(ResultSet row, String column) throws SQLException {
        return Duration.ofMillis(Math.max(0, row.getLong(column)));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getBoolean("fired")) {
            return State.RUNNING;
        }
        return row.getBoolean("paused") ? State.PAUSED : State.WAITING;
    }

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
