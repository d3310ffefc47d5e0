package org.arasan.system;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arasan.Spelling;
import org.arasan.launch.Api;
import org.arasan.launch.DemoIntake;
import org.arasan.launch.DemoPeople;

/** An intake lived through almost ten years ago, so that its people are due before anybody else's are; and a list forgotten in it since. */
final class BygoneIntake {

    static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final String PASSWORD = "Самал таулар 2026";
    private static final List<String> TABLES_OF_OTHERS = List.of("flyway_schema_history");
    private static BygoneIntake lived;

    private final House house;
    private final long id;
    private final LocalDate lastDay;
    private final long forgottenImport;
    private final List<Person> people = new ArrayList<>();

    /** One of its people, as the list names them. */
    record Person(int id, String iin, String name, String phone, String email, String voucher, String line) {

        /** Part of the name as somebody types it who has no Kazakh letters. */
        String folded() {
            return Spelling.folded(name).substring(1, 7);
        }

        /** A list with this person alone, under another voucher. */
        byte[] row(String otherVoucher) {
            String alone = line.replace(voucher, otherVoucher).replaceFirst(";[0-9]{12};([^;]*)$", ";;$1");
            return (HEAD + alone + "\r\n").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static final String HEAD = "ИИН;Фамилия;Имя;Отчество;Пол;Дата рождения;Телефон;E-mail;Профсоюз;Регион;Должность;Язык;Путёвка;"
            + "Проживание с;Особые потребности\r\n";

    private BygoneIntake(House house) throws SQLException {
        this.house = house;
        Api api = house.administrator();
        LocalDate first = LocalDate.now(ZONE).minusYears(10).plusDays(20);
        DemoIntake.moveTo(api, first.minusDays(2).atTime(9, 0).atZone(ZONE).toInstant());
        long resort = api.post("resorts", Map.of("name", "Бұрынғы Арасан", "zone", ZONE.getId())).created();
        DemoIntake intake = DemoIntake.open(api, resort, ZONE, first);
        id = intake.id();
        lastDay = first.plusDays(9);
        Map<String, byte[]> files = new LinkedHashMap<>(DemoIntake.samples(DemoIntake.RESORT_FILES));
        files.computeIfPresent("resort.csv", (name, file) ->
                new String(file, StandardCharsets.UTF_8).replace("Демо-санаторий", "Бұрынғы Арасан").getBytes(StandardCharsets.UTF_8));
        intake.take(files);
        byte[] list = new DemoPeople(6, 2016).list(24);
        intake.take(Map.of("members.csv", list));
        intake.plan();
        intake.live(first.plusDays(12).atStartOfDay(ZONE).toInstant());
        DemoIntake next = DemoIntake.open(api, resort, ZONE, first.plusDays(40));
        forgottenImport = api.upload("intakes/" + next.id() + "/imports", "files",
                Map.of("members.csv", new DemoPeople(6, 2017).list(3))).created();
        api.delete("clock").ok();
        read(new String(list, StandardCharsets.UTF_8));
    }

    static synchronized BygoneIntake in(House house) {
        try {
            lived = lived == null ? new BygoneIntake(house) : lived;
            return lived;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(String list) throws SQLException {
        for (String line : list.lines().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            String name = (cells[1] + " " + cells[2] + " " + cells[3]).strip();
            people.add(new Person(Integer.parseInt(text("select id from member where iin = '" + cells[0] + "'")), cells[0], name, cells[6],
                    cells[7], cells[12], line));
        }
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** An import that names the first three and was never decided on. */
    long forgottenImport() {
        return forgottenImport;
    }

    /** Somebody who holds a certificate, has an e-mail and stands in no list any more; another one for each number from 1. */
    Person person(int number) {
        List<Person> certified = people.stream().skip(3).filter(each -> !each.email().isEmpty() && has("certificate c join completion o "
                + "on o.id = c.completion_id join enrolment e on e.id = o.enrolment_id", "e.member_id = " + each.id())).toList();
        return certified.get(number);
    }

    /** The first of the list, erased or not. */
    Person first() {
        return people.get(0);
    }

    /** Those whom no test has erased. */
    List<Person> kept() {
        return people.stream().filter(each -> has("member", "id = " + each.id() + " and erased_at is null")).toList();
    }

    /** The API as that person, signed in by a slip. */
    Api signedIn(Person person) {
        JsonObject stay = house.administrator().get("stays?intake=" + id).ok().rows().stream()
                .filter(each -> each.getString("voucher", "").equals(person.voucher())).findFirst().orElseThrow();
        JsonObject slip = house.administrator().post("stays/" + stay.getInt("id") + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords",
                Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", PASSWORD)).ok();
        return house.anybody().as(slip.getString("login"), PASSWORD);
    }

    /** What is counted of this intake: by union, region and sex; hours, nights, certificates, vouchers. */
    Map<String, String> figures() throws SQLException {
        String ours = " join member m on m.id = s.member_id where s.intake_id = " + id;
        Map<String, String> figures = new TreeMap<>();
        for (String sql : List.of("select m.union_id || ' ' || m.region_id || ' ' || m.sex || ' ' || s.state, count(*) || ' ' || "
                        + "sum(s.leaves - s.arrives) "
                        + "from stay s" + ours + " group by 1",
                "select 'born ' || date_part('year', m.born), count(*) from stay s" + ours + " group by 1",
                "select 'mark ' || coalesce(mark, 'none'), count(*) from attendance a "
                        + "join enrolment e on e.id = a.enrolment_id where e.intake_id = "
                        + id + " group by 1",
                "select 'done', count(*) || ' ' || sum(hours_attended) || ' ' || sum(nights) from completion c "
                        + "join enrolment e on e.id = c.enrolment_id "
                        + "where e.intake_id = " + id,
                "select 'paper ' || c.number, c.state || c.hours from certificate c join completion o on o.id = c.completion_id "
                        + "join enrolment e on e.id = o.enrolment_id where e.intake_id = " + id,
                "select 'voucher ' || number, v.state from voucher v join stay s on s.voucher_id = v.id" + ours)) {
            rows(sql).forEach(row -> figures.put(row.get(0), row.get(1)));
        }
        return figures;
    }

    /** Every text of every table that names the person, by its place; files that are texts are looked into. */
    List<String> traces(Person person) throws SQLException {
        List<String> found = new ArrayList<>();
        List<String> words = List.of(person.name(), person.iin(), person.phone(), person.email());
        for (List<String> column : rows("""
                select table_name, column_name, data_type from information_schema.columns
                join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE'
                and (data_type in ('text', 'character varying', 'ARRAY', 'json', 'jsonb', 'bytea'))""")) {
            for (String word : words) {
                String bytes = column.get(2).equals("bytea") ? column.get(1) : "convert_to(" + column.get(1) + "::text, 'UTF8')";
                String where = "position(convert_to('" + word.replace("'", "''") + "', 'UTF8') in " + bytes + ") > 0";
                if (!TABLES_OF_OTHERS.contains(column.get(0)) && has("\"" + column.get(0) + "\"", where)) {
                    found.add(column.get(0) + "." + column.get(1) + " " + word);
                }
            }
        }
        return found;
    }

    String text(String sql) throws SQLException {
        return rows(sql).get(0).get(0);
    }

    private boolean has(String from, String where) {
        try {
            return !rows("select 1 from " + from + " where " + where + " limit 1").isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
