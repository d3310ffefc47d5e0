package org.arasan.openapi;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arasan.system.House;

/** Tells which tables were written to between two moments: how many rows each has, and which transaction wrote the latest of them. */
final class Unchanged implements AutoCloseable {

    /** What time and reading alone write to. */
    private static final Set<String> RESTLESS = Set.of("access_token", "attempts", "flyway_schema_history");

    /** Where it is kept what the house did of itself. */
    private static final String AGENDA = "agenda_run";

    private final Connection connection;
    private final String query;
    private Map<String, String> before;
    private boolean houseWorked;

    Unchanged(House house) throws SQLException {
        connection = house.connect();
        query = query();
        before = state();
    }

    private String query() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Statement statement = connection.createStatement(); ResultSet table = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (table.next()) {
                String name = table.getString(1);
                if (!RESTLESS.contains(name) && !name.startsWith("qrtz_")) {
                    all.append(all.isEmpty() ? "" : " union all ").append("select '").append(name)
                            .append("', count(*) || ' rows, the latest by ' || coalesce(max(xmin::text::bigint), 0) from ").append(name);
                }
            }
        }
        return all.toString();
    }

    /** The tables written to since this was asked last. */
    Set<String> written() throws SQLException {
        Map<String, String> now = state();
        houseWorked = !now.get(AGENDA).equals(before.get(AGENDA));
        Set<String> written = new TreeSet<>();
        now.forEach((table, state) -> {
            if (!table.equals(AGENDA) && !state.equals(before.get(table))) {
                written.add(table);
            }
        });
        before = now;
        return written;
    }

    /** Whether something fell due meanwhile, and the house did it of itself. */
    boolean houseWorked() {
        return houseWorked;
    }

    private Map<String, String> state() throws SQLException {
        Map<String, String> state = new TreeMap<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                state.put(row.getString(1), row.getString(2));
            }
        }
        return state;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
