package org.arasan.bench.stay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.arasan.member.Iin;

/** People with an approved voucher each, put into the database directly: a load needs more of them than an office types. */
final class Guests {

    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyMMdd");
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1961, 1, 1);
    /** A day's serial numbers that this class gives out; the demo's people and the tests' have others. */
    private static final int SERIALS = 200;
    private static final int FIRST_SERIAL = 2000;
    private static final int BATCH = 5000;

    /** A family name that nobody bears but the first twenty. */
    static final String RARE = "Qaldybaiqyzy";
    private static final int OF_A_RARE_NAME = 20;
    private static final String[] BEGINNINGS = {"Ab", "Aq", "Bai", "Bek", "Dos", "Er", "Isa", "Jan", "Kel", "Qa", "Mur", "Nur", "Or", "Sei", "Tas"};
    private static final String[] MIDDLES = {"bol", "dar", "gul", "khan", "lan", "mukh", "nar", "rat", "sul", "tai", "zhol", "zhan"};
    private static final String[] ENDS = {"ov", "ev", "in", "uly", "baev"};

    private final Connection database;
    private final String series;

    /** @param series of their vouchers, and of their family names */
    Guests(Connection database, String series) {
        this.database = database;
        this.series = series;
    }

    /** So many of them, men and women by turns in pairs: two men, two women. @param first tells them from those of another call */
    List<Guest> come(int first, int count) throws SQLException {
        long union = id("insert into union_org (id, name, folded) values (nextval('union_org_seq'), ?, ?) returning id");
        long region = id("insert into region (id, name, folded) values (nextval('region_seq'), ?, ?) returning id");
        long member = reserve("member_seq", count);
        long voucher = reserve("voucher_seq", count);
        List<Guest> guests = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean man = i / 2 % 2 == 0;
            guests.add(new Guest(member + i, iin(first + i, man), man, voucher + i, series + "-" + (first + i)));
        }
        members(guests, first, union, region);
        vouchers(guests, union, region);
        return guests;
    }

    private long id(String insert) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(insert)) {
            statement.setString(1, series);
            statement.setString(2, series.toLowerCase(java.util.Locale.ROOT) + System.nanoTime());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Numbers of a sequence that nobody else gets; answers the first. The server takes fifty at a time, those up to what it is given. */
    long reserve(String sequence, int count) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select nextval('" + sequence + "')")) {
            row.next();
            long first = row.getLong(1) + 1;
            statement.execute("select setval('" + sequence + "', " + (first + count + 50) + ")");
            return first;
        }
    }

    private void members(List<Guest> guests, int first, long union, long region) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                insert into member (id, version, iin, family, given, patronymic, folded, sex, born, union_id, region_id, phone, email, job, language)
                values (?, 0, ?, ?, ?, '', ?, ?, ?, ?, ?, '', '', '', 'EN')""")) {
            int row = 0;
            for (Guest guest : guests) {
                String family = family(first + row);
                insert.setLong(1, guest.id());
                insert.setString(2, guest.iin());
                insert.setString(3, family);
                insert.setString(4, guest.man() ? "Asqar" : "Aliya");
                insert.setString(5, (family + " " + (guest.man() ? "Asqar" : "Aliya")).toLowerCase(java.util.Locale.ROOT));
                insert.setString(6, guest.man() ? "MALE" : "FEMALE");
                insert.setObject(7, new Iin(guest.iin()).born());
                insert.setLong(8, union);
                insert.setLong(9, region);
                insert.addBatch();
                if (++row % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void vouchers(List<Guest> guests, long union, long region) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement("""
                insert into voucher (id, version, number, holder_id, state, union_id, region_id) values (?, 0, ?, ?, 'APPROVED', ?, ?)""")) {
            int row = 0;
            for (Guest guest : guests) {
                insert.setLong(1, guest.voucher());
                insert.setString(2, guest.number());
                insert.setLong(3, guest.id());
                insert.setLong(4, union);
                insert.setLong(5, region);
                insert.addBatch();
                if (++row % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static String family(int place) {
        return place < OF_A_RARE_NAME ? RARE : BEGINNINGS[place % BEGINNINGS.length] + MIDDLES[place / BEGINNINGS.length % MIDDLES.length]
                + ENDS[place / 7 % ENDS.length];
    }

    private static String iin(int place, boolean man) {
        LocalDate born = FIRST_BIRTHDAY.plusDays(place / SERIALS);
        for (int serial = FIRST_SERIAL + place % SERIALS;; serial += SERIALS) {
            String eleven = born.format(BIRTH) + (man ? 3 : 4) + String.format("%04d", serial);
            for (char control = '0'; control <= '9'; control++) {
                if (Iin.flaw(eleven + control) == Iin.Flaw.SOUND) {
                    return eleven + control;
                }
            }
        }
    }
}
