package org.arasan.bench.stay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.bench.load.Load;
import org.arasan.bench.load.Statements.Statement;
import org.arasan.bench.stay.Slots.Slot;
import org.arasan.launch.Trouble;

/**
 * The statements of a booking without the server: learned from two bookings that were overheard, and then carried out for others over
 * plain JDBC. What differs between the two is the guest, the bed, the days, this moment, or a new row's number.
 */
final class Replay {

    private static final Pattern INSERT = Pattern.compile("insert into (\\w+).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)([+-]\\d\\d)(?::?(\\d\\d))?");
    /** Hibernate and the migrations agree on this many numbers for a call of a sequence. */
    private static final int NUMBERS_AT_ONCE = 50;

    /** Where a parameter comes from. */
    private interface Source {
        String text(Slot slot, Map<String, String> fresh);
    }

    private record Step(String sql, List<Source> sources) {
    }

    private final List<Step> steps = new ArrayList<>();
    /** New rows: the numbers they had in the two bookings, by table and place. */
    private final Map<String, List<String>> rows = new HashMap<>();
    private final Slot oneSlot;
    private final Slot otherSlot;

    /** Refuses two bookings that took different statements. */
    Replay(List<Statement> one, Slot oneSlot, List<Statement> other, Slot otherSlot) {
        this.oneSlot = oneSlot;
        this.otherSlot = otherSlot;
        List<Statement> mine = one.stream().filter(Replay::lasting).toList();
        List<Statement> theirs = other.stream().filter(Replay::lasting).toList();
        if (!mine.stream().map(Statement::sql).toList().equals(theirs.stream().map(Statement::sql).toList())) {
            throw new Trouble("Two bookings took different statements:\n" + text(mine) + "\n---\n" + text(theirs));
        }
        for (int i = 0; i < mine.size(); i++) {
            steps.add(step(mine.get(i), theirs.get(i)));
        }
    }

    private static boolean lasting(Statement statement) {
        return !statement.sql().contains("nextval(");
    }

    private static String text(List<Statement> statements) {
        return String.join("\n", statements.stream().map(Statement::sql).toList());
    }

    /** How many statements, commits left out. */
    long statements() {
        return steps.stream().filter(step -> !ends(step)).count();
    }

    long transactions() {
        return steps.stream().filter(Replay::ends).count();
    }

    private static boolean ends(Step step) {
        return step.sql().equalsIgnoreCase("commit");
    }

    private Step step(Statement one, Statement other) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < one.parameters().size(); i++) {
            sources.add(source(one.sql(), one.parameters().get(i), other.parameters().get(i)));
        }
        return new Step(one.sql().replaceAll("\\$\\d+", "?").replace("? is null", "?::text is null"), sources);
    }

    private Source source(String sql, String one, String other) {
        if (Objects.equals(one, other) || one == null || other == null) {
            return (slot, fresh) -> one;
        }
        for (String name : oneSlot.facts().keySet()) {
            if (one.equals(oneSlot.facts().get(name)) && other.equals(otherSlot.facts().get(name))) {
                return (slot, fresh) -> slot.facts().get(name);
            }
        }
        if (DAY.matcher(one).matches()) {
            long days = ChronoUnit.DAYS.between(oneSlot.firstDay(), LocalDate.parse(one));
            return (slot, fresh) -> slot.firstDay().plusDays(days).toString();
        }
        return MOMENT.matcher(one).matches() ? moment(one, other) : number(sql, one, other);
    }

    private Source moment(String one, String other) {
        Duration after = Duration.between(midnight(oneSlot.firstDay()), instant(one));
        boolean ofTheStay = after.equals(Duration.between(midnight(otherSlot.firstDay()), instant(other)));
        return ofTheStay ? (slot, fresh) -> midnight(slot.firstDay()).plus(after).toString() : (slot, fresh) -> Instant.now().toString();
    }

    private Source number(String sql, String one, String other) {
        for (Map.Entry<String, List<String>> row : rows.entrySet()) {
            if (row.getValue().equals(List.of(one, other))) {
                return (slot, fresh) -> fresh.get(row.getKey());
            }
        }
        Matcher insert = INSERT.matcher(sql);
        if (!insert.matches() || !one.matches("\\d+")) {
            return (slot, fresh) -> one;
        }
        String row = insert.group(1) + "#" + rows.size();
        rows.put(row, List.of(one, other));
        return (slot, fresh) -> fresh.get(row);
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant instant(String text) {
        Matcher parts = MOMENT.matcher(text);
        parts.matches();
        return OffsetDateTime.parse(parts.group(1) + "T" + parts.group(2) + parts.group(3) + ":" + Objects.requireNonNullElse(parts.group(4), "00"))
                .toInstant();
    }

    /** One client who books so, on a connection of its own. */
    Load.Client client(Connection connection, Slots slots) throws SQLException {
        connection.setAutoCommit(false);
        return new Client(connection, slots);
    }

    private final class Client implements Load.Client {

        private final Connection connection;
        private final Slots slots;
        private final Map<String, PreparedStatement> prepared = new HashMap<>();
        private final Map<String, long[]> blocks = new HashMap<>();

        private Client(Connection connection, Slots slots) {
            this.connection = connection;
            this.slots = slots;
        }

        @Override
        public String attempt() throws SQLException {
            Slot slot = slots.next();
            Map<String, String> fresh = new HashMap<>();
            for (String row : rows.keySet()) {
                fresh.put(row, String.valueOf(number(row.substring(0, row.indexOf('#')) + "_seq")));
            }
            for (Step step : steps) {
                if (ends(step)) {
                    connection.commit();
                } else {
                    execute(step, slot, fresh);
                }
            }
            connection.commit();
            return "booked";
        }

        private void execute(Step step, Slot slot, Map<String, String> fresh) throws SQLException {
            PreparedStatement statement = prepared.get(step.sql());
            if (statement == null) {
                statement = connection.prepareStatement(step.sql());
                prepared.put(step.sql(), statement);
            }
            for (int i = 0; i < step.sources().size(); i++) {
                statement.setObject(i + 1, step.sources().get(i).text(slot, fresh), Types.OTHER);
            }
            if (statement.execute()) {
                try (ResultSet row = statement.getResultSet()) {
                    while (row.next()) {
                        row.getString(1);
                    }
                }
            }
        }

        private long number(String sequence) throws SQLException {
            long[] block = blocks.computeIfAbsent(sequence, name -> new long[2]);
            if (block[0] == block[1]) {
                try (PreparedStatement next = connection.prepareStatement("select nextval('" + sequence + "')"); ResultSet row = next.executeQuery()) {
                    row.next();
                    block[1] = row.getLong(1) + 1;
                    block[0] = block[1] - NUMBERS_AT_ONCE;
                }
            }
            return block[0]++;
        }
    }
}
