package org.arasan.bench.admission;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.arasan.bench.load.Load.Client;
import org.arasan.system.SignUps;

/** The statements of a sign-up and nothing else, over plain JDBC: what the database alone could bear on this machine. */
final class BareSignUp implements Client {

    private static final AtomicLong ROWS = new AtomicLong(1_000_000_000L);

    private final Connection database;
    private final long[] admissions;
    private final AtomicLong people;

    BareSignUp(Connection database, long[] admissions, AtomicLong people) throws SQLException {
        this.database = database;
        this.admissions = admissions;
        this.people = people;
        database.setAutoCommit(false);
    }

    @Override
    public String attempt() throws SQLException {
        int person = (int) people.getAndIncrement();
        long row = ROWS.incrementAndGet();
        long admission = admissions[person % admissions.length];
        String iin = SignUps.iin(person % 2 == 0 ? "MALE" : "FEMALE", 1960, person);
        one("select id from application where secret_hash = ?", "bare" + row);
        long union = one("select min(id) from union_org where folded <> ?", "");
        long region = one("select min(id) from region where folded <> ?", "");
        one("select taken from admission where id = ? for no key update", admission);
        one("select count(*) from admission_quota where admission_id = ?", admission);
        one("select count(*) from application where admission_id = ? and iin = '" + iin + "'", admission);
        one("select id from member where iin = ?", iin);
        run("insert into member (id, version, iin, family, given, patronymic, folded, sex, born, union_id, region_id, phone, email, job, language)"
                + " values (?, 0, '" + iin + "', 'Ә', 'Ұ', '', 'а у', 'MALE', '1960-01-01', " + union + ", " + region
                + ", '+77011234567', '', '', 'KK')", row);
        run("insert into enrolment (id, version, intake_id, member_id, state) select ?, 0, intake_id, " + row
                + ", 'ENROLLED' from admission where id = " + admission, row);
        run("insert into application (id, version, admission_id, turn, number, secret_hash, way, iin, family, given, patronymic, folded, union_id,"
                + " region_id, phone, email, job, language, details, state, filed_at, decided_at, consented_at, member_id, enrolment_id) select ?, 0, id,"
                + " filed + 1, '" + row + "', 'bare" + row + "', 'APPLICATION', '" + iin + "', 'Ә', 'Ұ', '', 'а у', " + union + ", " + region
                + ", '+77011234567', '', '', 'KK', '{}', 'ACCEPTED', now(), now(), now(), " + row + ", " + row + " from admission where id = "
                + admission, row);
        run("insert into admission_seat (id, admission_id, member_id, union_id, region_id, sex, age) values (nextval('admission_seat_seq'), ?, "
                + row + ", " + union + ", " + region + ", 'MALE', 66)", admission);
        run("update admission set filed = filed + 1, taken = taken + 1, version = version + 1 where id = ?", admission);
        run("update admission_quota set taken = taken where admission_id = ?", admission);
        database.commit();
        return "201";
    }

    private long one(String query, Object parameter) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setObject(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    private void run(String change, long parameter) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(change)) {
            statement.setLong(1, parameter);
            statement.executeUpdate();
        }
    }
}
