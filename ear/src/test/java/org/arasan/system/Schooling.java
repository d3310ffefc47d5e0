package org.arasan.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.arasan.Spelling;
import org.arasan.member.Iin;

/**
 * Courses of years past in one house, put into the database directly, since nobody can live through twenty years in a test: each has ten
 * days, five topics of two academic hours, and one group whose rolls are called.
 */
public final class Schooling {

    private static final AtomicInteger NUMBER = new AtomicInteger(20_000);
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("yyMMdd");

    private final Connection database;
    private final long resort;
    private final long programme;
    private final long curriculum;
    private final long trainer;
    private final long venue;

    /** @param programme one of {@link #programme}'s, or any other */
    public Schooling(Connection database, long resort, long programme) throws SQLException {
        this.database = database;
        this.resort = resort;
        this.programme = programme;
        int number = NUMBER.incrementAndGet();
        curriculum = id("insert into curriculum (id, programme_id, edition) values (nextval('curriculum_seq'), ?, ?) returning id", programme, number);
        for (int topic = 1; topic <= 5; topic++) {
            id("insert into topic (id, curriculum_id, day, number, position, title, academic_hours, form) values (nextval('topic_seq'), ?, ?, ?, ?, ?, 2, '') "
                    + "returning id", curriculum, topic + 1, topic, topic, "Тақырып " + topic);
        }
        trainer = id("insert into trainer (id, version, resort_id, name) values (nextval('trainer_seq'), 0, ?, ?) returning id", resort, "Ұстаз " + number);
        venue = id("insert into venue (id, version, resort_id, name, kind, places) values (nextval('venue_seq'), 0, ?, ?, 'LESSON', 30) returning id",
                resort, "Зал " + number);
    }

    /** A programme like the first one, of a kind that no plug-in runs any more. */
    public static long programme(Connection database, String english, String russian) throws SQLException {
        long id = id(database, "insert into programme select (jsonb_populate_record(p, jsonb_build_object('id', nextval('programme_seq'), "
                + "'kind', 'bygone'))).* from programme p order by p.id limit 1 returning id");
        id(database, "insert into programme_title (programme_id, language, title) values (?, 'EN', ?), (?, 'RU', ?) returning programme_id",
                id, english, id, russian);
        return id;
    }

    /** A course of ten days that is over; answers its intake. */
    public long course(LocalDate first) throws SQLException {
        long intake = id("insert into intake (id, version, programme_id, resort_id, curriculum_id, number, first_day, last_day, begins, ends, state) "
                + "select nextval('intake_seq'), 0, ?, ?, ?, ?, d, d + 9, (d + time '14:00') at time zone 'Asia/Almaty', "
                + "(d + 9 + time '12:00') at time zone 'Asia/Almaty', 'COMPLETED' from (select cast(? as date) as d) days returning id",
                programme, resort, curriculum, NUMBER.incrementAndGet(), first);
        group(intake, 16);
        return intake;
    }

    /** One more group of that course, whose lessons begin at that hour. */
    public void group(long intake, int hour) throws SQLException {
        long group = id("insert into study_group (id, version, intake_id, name, language) values (nextval('study_group_seq'), 0, ?, ?, 'KK') returning id",
                intake, "Топ " + hour);
        run("insert into lesson (id, version, group_id, topic_id, trainer_id, venue_id, starts, ends, state) "
                + "select nextval('lesson_seq'), 0, ?, t.id, ?, ?, s.at, s.at + interval '100 minutes', 'CLOSED' from topic t, intake i, "
                + "lateral (select (i.first_day + t.day - 1 + make_time(?, 0, 0)) at time zone 'Asia/Almaty' as at) s "
                + "where t.curriculum_id = ? and i.id = ?", group, trainer, venue, hour, curriculum, intake);
        run("insert into academic_hour (id, version, lesson_id, ordinal, starts, ends, roll_call) "
                + "select nextval('academic_hour_seq'), 0, l.id, 2 * t.number - 1 + n, l.starts + n * interval '55 minutes', "
                + "l.starts + n * interval '55 minutes' + interval '45 minutes', 'CLOSED' from lesson l join topic t on t.id = l.topic_id, "
                + "generate_series(0, 1) n where l.group_id = ?", group);
    }

    /** A member of that union and region, as old as that. */
    public long member(String union, String region, String sex, LocalDate born) throws SQLException {
        String family = "Оқушы" + NUMBER.incrementAndGet();
        return id("insert into member (id, version, iin, family, given, patronymic, folded, sex, born, union_id, region_id, phone, email, job, language) "
                + "values (nextval('member_seq'), 0, ?, ?, 'Ай', '', ?, ?, ?, ?, ?, '', '', '', 'KK') returning id",
                iin(born, sex), family, Spelling.folded(family + " Ай"), sex, born, named("union_org", union), named("region", region));
    }

    private long named(String table, String name) throws SQLException {
        return id("insert into " + table + " (id, name, folded) values (nextval('" + table + "_seq'), ?, ?) "
                + "on conflict (folded) do update set name = excluded.name returning id", name, Spelling.folded(name));
    }

    /** They take part in the course and attend its first hours; a group of two has every name on both rolls. */
    public void attend(long intake, Collection<Long> members, int hours) throws SQLException {
        Object all = database.createArrayOf("bigint", members.toArray());
        run("insert into enrolment (id, version, intake_id, member_id, state) select nextval('enrolment_seq'), 0, ?, m, 'ENROLLED' "
                + "from unnest(cast(? as bigint[])) m", intake, all);
        run("insert into attendance (id, version, hour_id, enrolment_id, member_id, starts, ends, mark, marked_by) "
                + "select nextval('attendance_seq'), 0, h.id, e.id, e.member_id, h.starts, h.ends, case when h.ordinal <= ? then 'PRESENT' else 'ABSENT' end, 'HAND' "
                + "from academic_hour h join lesson l on l.id = h.lesson_id join study_group g on g.id = l.group_id, enrolment e "
                + "where g.intake_id = ? and e.intake_id = ? and e.member_id = any(cast(? as bigint[]))", hours, intake, intake, all);
    }

    /** They have completed it with all ten hours. */
    public void complete(long intake, Collection<Long> members) throws SQLException {
        run("insert into completion (id, enrolment_id, completed_at, hours_attended, nights) "
                + "select nextval('completion_seq'), e.id, i.ends, 10, 0 from enrolment e join intake i on i.id = e.intake_id "
                + "where i.id = ? and e.member_id = any(cast(? as bigint[]))", intake, database.createArrayOf("bigint", members.toArray()));
    }

    /** They stayed there for the nine nights of the course, under a voucher each. */
    public void lodge(long intake, Collection<Long> members) throws SQLException {
        run("with paid as (insert into voucher (id, version, number, holder_id, state, union_id, region_id) "
                + "select nextval('voucher_seq'), 0, 'ЕС-' || m.id || '-' || ?, m.id, 'USED', m.union_id, m.region_id from member m "
                + "where m.id = any(cast(? as bigint[])) returning id, holder_id), "
                + "lodged as (insert into stay (id, version, enrolment_id, intake_id, voucher_id, member_id, pinned, first_day, last_day, arrives, leaves, state, "
                + "checked_in_at, checked_out_at, resort_id, need) select nextval('stay_seq'), 0, e.id, i.id, p.id, e.member_id, false, i.first_day, "
                + "i.last_day, i.begins, i.ends, 'CHECKED_OUT', i.begins, i.ends, i.resort_id, 'NONE' from enrolment e "
                + "join intake i on i.id = e.intake_id join paid p on p.holder_id = e.member_id where i.id = ? returning id, leaves) "
                + "insert into stay_event (id, stay_id, at, what) select nextval('stay_event_seq'), id, leaves, 'CHECKED_OUT' from lodged", intake,
                database.createArrayOf("bigint", members.toArray()), intake);
    }

    /** They attend all of it and complete it. */
    public void finish(long intake, List<Long> members) throws SQLException {
        attend(intake, members, 10);
        complete(intake, members);
    }

    private static String iin(LocalDate born, String sex) {
        while (true) {
            String eleven = born.format(BIRTH) + ((born.getYear() < 2000 ? 3 : 5) + (sex.equals("MALE") ? 0 : 1))
                    + String.format("%04d", 6000 + NUMBER.incrementAndGet() % 4000);
            for (char control = '0'; control <= '9'; control++) {
                if (Iin.flaw(eleven + control) == Iin.Flaw.SOUND) {
                    return eleven + control;
                }
            }
        }
    }

    private long id(String insert, Object... values) throws SQLException {
        return id(database, insert, values);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(database, sql, values)) {
            statement.execute();
        }
    }

    private static long id(Connection database, String insert, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(database, insert, values); ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static PreparedStatement prepared(Connection database, String sql, Object... values) throws SQLException {
        PreparedStatement statement = database.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
