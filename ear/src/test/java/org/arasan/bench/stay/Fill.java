package org.arasan.bench.stay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Years of stays, put into the database directly. Every bed of every resort is full: a guest is in house, the next one is confirmed, and
 * before them others came every nine nights, each under a voucher of their own, every fifth by an intake.
 */
final class Fill {

    static final int NIGHTS = 9;
    private static final int WINDOWS_AT_ONCE = 10;
    /** Before them come those of a {@link LoadHouse}. */
    private static final int FIRST_GUEST = 100_000;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));

    private final Connection database;
    private final Guests guests;
    private long row;

    Fill(Connection database) {
        this.database = database;
        this.guests = new Guests(database, "FILL");
    }

    /**
     * @param past how many guests every bed has had before
     * @param people who come again and again; a multiple of four, and twice as many as beds at least
     * @return the guests, of whom the first two for every bed are those in house and those who come next
     */
    List<Guest> years(List<Long> resorts, int past, int people) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set synchronous_commit = off");
            statement.execute("set maintenance_work_mem = '256MB'");
            List<String> laid = takeDown(statement);
            List<Guest> all = guests.come(FIRST_GUEST, people);
            int beds = prepare(statement, resorts, all);
            intakes(statement, past);
            for (int from = -1; from <= past; from += WINDOWS_AT_ONCE) {
                windows(statement, from, Math.min(past, from + WINDOWS_AT_ONCE - 1), beds);
            }
            for (String each : laid) {
                statement.execute(each);
            }
            statement.execute("set session_replication_role = origin");
            statement.execute("set synchronous_commit = on");
            statement.execute("vacuum analyze");
            return all;
        }
    }

    /** Indexes and what judges pairs of rows: laid at once in the end, they take a tenth of the time. Answers how to lay them. */
    private static List<String> takeDown(Statement statement) throws SQLException {
        List<String> down = new ArrayList<>();
        List<String> up = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("""
                select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname,
                       'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid)
                from pg_constraint where contype = 'x' and conrelid = 'stay'::regclass
                union all
                select 'drop index ' || indexrelid::regclass, pg_get_indexdef(indexrelid) from pg_index i
                where indrelid in ('stay'::regclass, 'voucher'::regclass, 'stay_event'::regclass, 'enrolment'::regclass, 'member'::regclass)
                and not indisprimary and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)""")) {
            while (row.next()) {
                down.add(row.getString(1));
                up.add(row.getString(2));
            }
        }
        for (String each : down) {
            statement.execute(each);
        }
        return up;
    }

    private int prepare(Statement statement, List<Long> resorts, List<Guest> all) throws SQLException {
        statement.execute("create temp table fill_bed (idx int, bed bigint, resort bigint)");
        statement.execute("create temp table fill_guest (idx int primary key, member bigint, organisation bigint, region bigint)");
        int beds = 0;
        for (long resort : resorts) {
            beds += statement.executeUpdate("insert into fill_bed select " + beds + " + row_number() over (order by r.number, b.letter) - 1, b.id, "
                    + "r.resort_id from bed b join room r on r.id = b.room_id where r.resort_id = " + resort);
        }
        statement.execute("insert into fill_guest select id - " + all.get(0).id() + ", id, union_id, region_id from member where id between "
                + all.get(0).id() + " and " + all.get(all.size() - 1).id());
        statement.execute("analyze fill_bed");
        statement.execute("analyze fill_guest");
        return beds;
    }

    /** Those that are over, one after the other. */
    private void intakes(Statement statement, int past) throws SQLException {
        int count = past * NIGHTS / 10 + 2;
        long first = guests.reserve("intake_seq", count * 100);
        statement.execute("create temp table fill_intake as select " + first + " + row_number() over () - 1 as id, r.resort, n as number, date '" + TODAY
                + "' - 10 * n as first_day from (select distinct resort from fill_bed) r, generate_series(1, " + count + ") n");
        statement.execute("create index on fill_intake (resort, number)");
        statement.execute("""
                insert into intake (id, version, programme_id, resort_id, number, first_day, last_day, begins, ends, state)
                select id, 0, (select min(id) from programme), resort, 100000 + number, first_day, first_day + 9,
                       (first_day + time '14:00') at time zone 'Asia/Almaty', (first_day + 9 + time '12:00') at time zone 'Asia/Almaty', 'COMPLETED'
                from fill_intake""");
    }

    private void windows(Statement statement, int from, int to, int beds) throws SQLException {
        int rows = (to - from + 1) * beds;
        long voucher = guests.reserve("voucher_seq", rows);
        long stay = guests.reserve("stay_seq", rows);
        long enrolment = guests.reserve("enrolment_seq", rows);
        long event = guests.reserve("stay_event_seq", 3 * rows);
        statement.execute("drop table if exists fill_stay");
        // window 0 is in house, -1 comes next, the others are over
        statement.execute("create temp table fill_stay as select (k - " + from + ") * " + beds + " + b.idx as n, k, b.bed, b.resort, g.member, "
                + "g.organisation, g.region, date '" + TODAY + "' - b.idx % " + NIGHTS + " - " + NIGHTS + " * k as first_day, b.idx % 5 = 0 and k > 0 as course "
                + "from generate_series(" + from + ", " + to + ") k, fill_bed b join lateral (select * from fill_guest g where g.idx = "
                + "((k + 1) * " + beds + " + b.idx) % (select count(*) from fill_guest)) g on true");
        statement.execute("insert into voucher (id, version, number, holder_id, state, union_id, region_id) select " + voucher
                + " + n, 0, 'FL-' || " + (row + 1_000_000) + " + n, member, 'USED', organisation, region from fill_stay");
        statement.execute("insert into enrolment (id, version, intake_id, member_id, state) select " + enrolment + " + n, 0, i.id, member, 'ENROLLED' "
                + "from fill_stay s join fill_intake i on i.resort = s.resort and i.number = (date '" + TODAY + "' - s.first_day + 9) / 10 where course");
        statement.execute("insert into stay (id, version, enrolment_id, intake_id, voucher_id, member_id, bed_id, pinned, first_day, last_day, arrives, "
                + "leaves, state, checked_in_at, checked_out_at, bed_since, resort_id, need) select " + stay + " + n, 3, case when course then "
                + enrolment + " + n end, i.id, " + voucher + " + n, member, bed, true, s.first_day, s.first_day + 9, t.arrives, t.leaves, "
                + "case when k > 0 then 'CHECKED_OUT' when k = 0 and s.first_day < date '" + TODAY + "' then 'CHECKED_IN' else 'CONFIRMED' end, "
                + "case when k > 0 or k = 0 and s.first_day < date '" + TODAY + "' then t.arrives end, case when k > 0 then t.leaves end, "
                + "t.arrives, s.resort, 'NONE' from fill_stay s left join fill_intake i on course and i.resort = s.resort and i.number = (date '"
                + TODAY + "' - s.first_day + 9) / 10, lateral (select (s.first_day + time '14:00') at time zone 'Asia/Almaty' as arrives, "
                + "(s.first_day + 9 + time '12:00') at time zone 'Asia/Almaty' as leaves) t");
        statement.execute("insert into stay_event (id, stay_id, at, what, became) select " + event + " + 3 * n + w.i, " + stay
                + " + n, now(), w.what, null from fill_stay, (values (0, 'CONFIRMED'), (1, 'CHECKED_IN'), (2, 'CHECKED_OUT')) w(i, what) "
                + "where k > 0 or k = 0 and w.i < 2 or w.i < 1");
        row += rows;
    }

    /** Rooms and beds for a resort, as many as another has. */
    void furnish(long resort, long like) throws SQLException {
        int rooms = count("select count(*) from room where resort_id = " + like);
        long room = guests.reserve("room_seq", rooms);
        long bed = guests.reserve("bed_seq", 2 * rooms);
        try (Statement statement = database.createStatement()) {
            statement.execute("insert into room (id, version, resort_id, building, floor, number, category, accessible, lift) select " + room
                    + " + n, 0, " + resort + ", '1', 1 + n % 4, 1000 + n, 'standard', n % 10 = 0, true from generate_series(0, " + (rooms - 1) + ") n");
            statement.execute("insert into bed (id, room_id, letter) select " + bed + " + n, " + room + " + n / 2, chr(65 + n % 2) "
                    + "from generate_series(0, " + (2 * rooms - 1) + ") n");
        }
    }

    /** Bed-nights that are in the database now. */
    long nights() throws SQLException {
        return count("select sum(last_day - first_day) from stay where bed_id is not null");
    }

    private int count(String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Tables of more than ten thousand rows that were read from end to end so far, with how often. */
    static Map<String, Long> readWhole(Connection database) throws SQLException {
        Map<String, Long> read = new LinkedHashMap<>();
        try (PreparedStatement query = database.prepareStatement(
                "select relname, coalesce(seq_scan, 0) from pg_stat_user_tables where n_live_tup > 10000 order by relname"); ResultSet row = query.executeQuery()) {
            while (row.next()) {
                read.put(row.getString(1), row.getLong(2));
            }
        }
        return read;
    }
}
