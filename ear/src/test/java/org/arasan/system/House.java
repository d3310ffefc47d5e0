package org.arasan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.arasan.launch.Api;
import org.arasan.launch.Database;

/** The running application as a test sees it. */
public final class House implements AutoCloseable {

    /** The administrator of all resorts whom every test may be. */
    public static final String ADMINISTRATOR = "administrator@test.arasan.example";
    public static final String PASSWORD = "Тыныш бұлақ 2026";

    private static final Pattern INVITATION = Pattern.compile("Arasan: first administrator: \\S+[?&]token=([^\\s&]+)");

    private final Database database;
    private Api administrator;

    House(Database database) {
        this.database = database;
    }

    /** Where the pages are, with a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + System.getenv("ARASAN_PORT") + "/";
    }

    /** The management port: health and metrics. */
    public String managementAddress() {
        return "http://127.0.0.1:" + System.getenv("ARASAN_MANAGEMENT_PORT") + "/";
    }

    /** The API with nobody signed in. */
    public Api anybody() {
        return Api.at(address());
    }

    /** The API as the administrator of all resorts, whose account the first caller opens by the link that the server printed. */
    public synchronized Api administrator() {
        if (administrator == null) {
            anybody().post("first-administrator", Map.of("token", invitation(), "email", ADMINISTRATOR, "password", PASSWORD,
                    "name", "Айгүл Сейітқызы", "language", "EN")).ok();
            administrator = anybody().as(ADMINISTRATOR, PASSWORD);
        }
        return administrator;
    }

    /** The database itself, to look at what stands in it. */
    public Connection connect() throws SQLException {
        return database.connect();
    }

    /** Takes what the intake's lessons still have on the agenda away: every duty of a test costs the more, the more others wait. */
    void forgetDuties(long intake) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select 1 from qrtz_locks where lock_name = 'TRIGGER_ACCESS' for update");
            statement.execute("create temporary table forgotten on commit drop as select trigger_group, trigger_name from qrtz_triggers "
                    + "where not prev_fire_time > 0 and trigger_group like 'lesson.%' and trigger_name in (select l.id::text from lesson l "
                    + "join study_group g on g.id = l.group_id where g.intake_id = " + intake + ")");
            for (String table : List.of("qrtz_simple_triggers", "qrtz_triggers")) {
                statement.execute("delete from " + table + " t using forgotten f where t.trigger_group = f.trigger_group "
                        + "and t.trigger_name = f.trigger_name");
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String invitation() {
        try {
            Matcher line = INVITATION.matcher(Files.readString(Path.of(System.getProperty("arasan.server"), "standalone/log/server.log")));
            if (line.find()) {
                return line.group(1);
            }
            throw new IllegalStateException("The server has printed no link for a first administrator.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
