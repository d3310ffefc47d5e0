package org.arasan.system;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.arasan.clock.Agenda;

/**
 * Rows of a table of its own, each with an entry on the agenda. Several at once write, change and take away rows and entries together, in transactions
 * of which a third comes to nothing: taken back by whoever began it, or refused by the database at the very end.
 */
final class AgendaRows implements AutoCloseable {

    private static final int THREADS = 4;
    private static final int EACH = 250;
    private static final int KEYS = 20;

    private final DataSource database;
    private final UserTransaction transaction;
    private final Agenda agenda;
    private final String job;
    private final AtomicInteger takenBack = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    AgendaRows(DataSource database, UserTransaction transaction, Agenda agenda, String job) throws SQLException {
        this.database = database;
        this.transaction = transaction;
        this.agenda = agenda;
        this.job = job;
        execute("create table agenda_row (key text not null, due bigint not null, constraint agenda_row_key unique (key) deferrable initially deferred)");
    }

    /** A thousand transactions on rows from {@code first} on; what should be there afterwards: when each row is due. */
    Map<String, Instant> change(long first, Instant from, long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<String, Instant>>> work = IntStream.range(0, THREADS).<Callable<Map<String, Instant>>>mapToObj(thread ->
                    () -> changes(first + thread * KEYS, from, new Random(seed + thread))).toList();
            Map<String, Instant> expected = new TreeMap<>();
            for (Future<Map<String, Instant>> each : threads.invokeAll(work)) {
                expected.putAll(each.get());
            }
            return expected;
        } finally {
            threads.shutdown();
        }
    }

    private Map<String, Instant> changes(long first, Instant from, Random random) throws Exception {
        Map<String, Instant> there = new TreeMap<>();
        for (int i = 0; i < EACH; i++) {
            String key = String.valueOf(first + random.nextInt(KEYS));
            Instant due = random.nextInt(3) == 0 ? null : from.plusSeconds(random.nextInt(1_000_000));
            transaction.begin();
            write(key, due);
            if (ends(random.nextInt(60), key)) {
                there.remove(key);
                if (due != null) {
                    there.put(key, due);
                }
            }
        }
        return there;
    }

    /** Row and entry: due then, or gone. */
    private void write(String key, Instant due) throws SQLException {
        execute("delete from agenda_row where key = '" + key + "'");
        if (due == null) {
            agenda.cancel(job, key);
        } else {
            execute("insert into agenda_row values ('" + key + "', " + due.toEpochMilli() + ")");
            agenda.at(job, key, due);
        }
    }

    /** A third is taken back, and one in sixty refused at the very end, as the server's log tells at length; whether it is committed. */
    private boolean ends(int how, String key) throws Exception {
        if (how < 20) {
            transaction.rollback();
            takenBack.incrementAndGet();
            return false;
        }
        if (how == 20) {
            execute("insert into agenda_row values ('twice " + key + "', 0), ('twice " + key + "', 0)");
        }
        try {
            transaction.commit();
            return true;
        } catch (RollbackException | HeuristicRollbackException | HeuristicMixedException late) {
            refused.incrementAndGet();
            return false;
        }
    }

    int takenBack() {
        return takenBack.get();
    }

    int refused() {
        return refused.get();
    }

    Map<String, Instant> rows() throws SQLException {
        return read("select key, due from agenda_row");
    }

    /** What Quartz itself has of them: each trigger with its other half. */
    Map<String, Instant> triggers(long first) throws SQLException {
        return read("select trigger_name, next_fire_time + 0 * repeat_interval from qrtz_triggers "
                + "full join qrtz_simple_triggers using (sched_name, trigger_name, trigger_group) "
                + "where trigger_group = '" + job + "' and trigger_name::bigint >= " + first);
    }

    private Map<String, Instant> read(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement query = connection.createStatement(); ResultSet row = query.executeQuery(sql)) {
            Map<String, Instant> read = new TreeMap<>();
            while (row.next()) {
                read.put(row.getString(1), Instant.ofEpochMilli(row.getLong(2)));
            }
            return read;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws Exception {
        transaction.begin();
        for (String key : new ArrayList<>(rows().keySet())) {
            agenda.cancel(job, key);
        }
        execute("drop table agenda_row");
        transaction.commit();
    }
}
