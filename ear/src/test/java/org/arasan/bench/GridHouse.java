package org.arasan.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.arasan.member.Iin;

/**
 * A large house, written straight into the database: half of the rooms for women, half for men, and every bed taken by one ten-day stay
 * after another. The API could build it too, in many hours.
 *
 * @param resort its id
 * @param beds how many it has: two a room, and three in every tenth
 */
record GridHouse(long resort, int beds) {

    private static final String RESORT = """
            insert into resort (id, version, name, zone, check_in, check_out, day_counting, dining_seats, group_size)
            values (nextval('resort_seq'), 0, ?, 'Asia/Almaty', '14:00', '12:00', 'CALENDAR_DAYS', 500, 30) returning id""";
    private static final String ROOMS = """
            insert into room (id, version, resort_id, building, floor, number, category, accessible, lift)
            select nextval('room_seq'), 0, ?, (1 + n / 125)::text, 1 + n % 125 / 25,
              (1 + n / 125)::text || (1 + n % 125 / 25) || lpad((1 + n % 25)::text, 2, '0'),
              (array['standard', 'junior suite', 'suite'])[1 + (n % 25) / 15], n % 25 = 0, true from generate_series(0, ? - 1) n""";
    private static final String BEDS = """
            insert into bed (id, room_id, letter) select nextval('bed_seq'), r.id, letter
            from room r, lateral unnest(case when right(r.number, 1) = '0' then array['A', 'B', 'C'] else array['A', 'B'] end) letter
            where r.resort_id = ?""";
    private static final String UNIONS = """
            insert into union_org (id, name, folded) select nextval('union_org_seq'), 'Bench union ' || n, 'bench union ' || n
            from generate_series(1, 12) n on conflict do nothing""";
    private static final String REGION = """
            insert into region (id, name, folded) values (nextval('region_seq'), 'Bench', 'bench') on conflict do nothing""";
    /** One guest a bed, who comes again and again. */
    private static final String GUESTS = """
            create temporary table bench_guest as select nextval('member_seq') member_id, bed_id, room_id, n from (
              select b.id bed_id, r.id room_id, row_number() over (order by b.id) n
              from bed b join room r on r.id = b.room_id where r.resort_id = ?)""";
    private static final String MEMBERS = """
            insert into member (id, version, iin, family, given, patronymic, folded, sex, born, union_id, region_id, phone, email, job,
              language)
            select member_id, 0, (case when room_id % 2 = 0 then ?::text[] else ?::text[] end)[n],
              'Guest' || n, 'Bench', '', 'guest' || n || ' bench',
              case when room_id % 2 = 0 then 'MALE' else 'FEMALE' end, date '1980-01-02',
              (select id from union_org where folded = 'bench union ' || 1 + n % 12), (select id from region where folded = 'bench'),
              '', '', '', 'EN'
            from bench_guest""";
    private static final String INTAKES = """
            insert into intake (id, version, programme_id, resort_id, number, first_day, last_day, begins, ends, state)
            select nextval('intake_seq'), 0, (select min(id) from programme), ?, 100 + n, ?::date + n * 10, ?::date + n * 10 + 9,
              (?::date + n * 10 + time '14:00') at time zone 'Asia/Almaty',
              (?::date + n * 10 + 9 + time '12:00') at time zone 'Asia/Almaty',
              'PREPARING' from generate_series(0, ? / 10 - 1) n""";
    private static final String ENROLMENTS = """
            insert into enrolment (id, version, intake_id, member_id, state)
            select nextval('enrolment_seq'), 0, i.id, g.member_id, 'ENROLLED' from intake i, bench_guest g where i.resort_id = ?""";
    private static final String VOUCHERS = """
            insert into voucher (id, version, number, holder_id, union_id, region_id, state)
            select nextval('voucher_seq'), 0, 'BENCH-' || e.id, m.id, m.union_id, m.region_id, 'USED'
            from enrolment e join intake i on i.id = e.intake_id join member m on m.id = e.member_id where i.resort_id = ?""";
    private static final String STAYS = """
            insert into stay (id, version, resort_id, intake_id, enrolment_id, voucher_id, member_id, bed_id, need, pinned, bed_since,
              first_day, last_day, arrives, leaves, state)
            select nextval('stay_seq'), 0, i.resort_id, i.id, e.id, v.id, e.member_id, g.bed_id, 'NONE', false, i.begins,
              i.first_day, i.last_day, i.begins, i.ends,
              case when i.ends < now() then 'CHECKED_OUT' when i.begins < now() then 'CHECKED_IN' else 'CONFIRMED' end
            from enrolment e join intake i on i.id = e.intake_id join voucher v on v.number = 'BENCH-' || e.id
            join bench_guest g using (member_id) where i.resort_id = ?""";

    /** @param days how many days from that one on are full, a multiple of ten */
    static GridHouse build(Connection connection, String name, int rooms, LocalDate from, int days) throws SQLException {
        long resort = number(connection, RESORT, name);
        write(connection, ROOMS, resort, rooms);
        int beds = write(connection, BEDS, resort);
        write(connection, UNIONS);
        write(connection, REGION);
        write(connection, GUESTS, resort);
        write(connection, MEMBERS, iins(connection, 3, beds), iins(connection, 4, beds));
        String day = from.toString();
        write(connection, INTAKES, resort, day, day, day, day, days);
        write(connection, ENROLMENTS, resort);
        write(connection, VOUCHERS, resort);
        write(connection, STAYS, resort);
        write(connection, "drop table bench_guest");
        write(connection, "analyze");
        return new GridHouse(resort, beds);
    }

    /** As many sound numbers as asked for that nobody has yet. */
    private static Array iins(Connection connection, int centuryAndSex, int count) throws SQLException {
        Set<String> taken = new HashSet<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select iin from member")) {
            while (row.next()) {
                taken.add(row.getString(1));
            }
        }
        LocalDate born = LocalDate.of(1960, 1, 1);
        return connection.createArrayOf("text", IntStream.range(0, Integer.MAX_VALUE).boxed()
                .map(n -> String.format("%ty%<tm%<td%d%04d", born.plusDays(n / 10_000), centuryAndSex, n % 10_000))
                .flatMap(start -> IntStream.range(0, 10).mapToObj(control -> start + control))
                .filter(iin -> Iin.flaw(iin) == Iin.Flaw.SOUND && !taken.contains(iin)).limit(count).toArray());
    }

    private static int write(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = with(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = with(connection, sql, values); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement with(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
