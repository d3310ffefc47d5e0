package org.arasan.bench.stay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.bench.stay.Race.View;

/** Asks the rows themselves, past all constraints, whether two guests ever had what only one may have. */
final class Verdict {

    /** Who has which bed from when to when: stays that occupy one, and beds left in mid-stay. */
    private static final String TAKEN = """
            with taken as (
                select s.id as stay, s.member_id as member, s.bed_id as bed, greatest(s.arrives, s.bed_since) as since, s.leaves as until
                from stay s where s.resort_id = ? and s.bed_id is not null and s.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')
                union all
                select s.id, s.member_id, f.bed_id, f.since, f.until from former_bed f join stay s on s.id = f.stay_id where s.resort_id = ?)
            """;
    private static final String CLASH = "select a.stay, b.stay from taken a join taken b on a.stay < b.stay "
            + "and a.since < b.until and b.since < a.until ";

    private static final String TWO_IN_A_BED = TAKEN + CLASH + "and a.bed = b.bed";
    private static final String ONE_IN_TWO_BEDS = TAKEN + CLASH + "and a.member = b.member";
    private static final String MAN_AND_WOMAN_IN_A_ROOM = TAKEN + CLASH + """
            join bed ab on ab.id = a.bed join bed bb on bb.id = b.bed join member am on am.id = a.member join member bm on bm.id = b.member
            where ab.room_id = bb.room_id and am.sex <> bm.sex""";
    /** Once more, night by night, by the days alone. */
    private static final String NIGHT_SOLD_TWICE = """
            select s.bed_id, night::date from stay s, generate_series(s.first_day, s.last_day - 1, interval '1 day') night
            where s.resort_id = ? and s.resort_id = ? and s.bed_id is not null and s.checked_out_at is null and s.checked_in_at is null
            and s.state in ('HELD', 'CONFIRMED') group by s.bed_id, night having count(*) > 1""";
    private static final String HALF_BOOKED = """
            select s.id, coalesce(s.voucher_id, 0) from stay s left join voucher v on v.id = s.voucher_id
            where s.resort_id = ? and s.resort_id = ? and (not exists (select 1 from stay_event e where e.stay_id = s.id)
            or s.state in ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT') and v.state is distinct from 'USED'
            or s.intake_id is not null and s.state = 'CONFIRMED' and not exists
                (select 1 from enrolment e where e.id = s.enrolment_id and e.state = 'ENROLLED')
            or s.state = 'HELD' and (s.bed_id is null or s.held_until is null))""";
    private static final String SPENT_FOR_NOTHING = """
            select v.id, v.holder_id from voucher v join member m on m.id = v.holder_id where v.state = 'USED' and exists
            (select 1 from stay s where s.member_id = m.id and s.resort_id = ?) and not exists
            (select 1 from stay s where s.voucher_id = v.id and s.resort_id = ? and s.state <> 'CANCELLED')""";

    private static final String ENROLLED_FOR_NOTHING = """
            select e.id, e.member_id from enrolment e join intake i on i.id = e.intake_id where i.resort_id = ? and i.resort_id = ?
            and e.state = 'ENROLLED' and not exists (select 1 from stay s where s.enrolment_id = e.id and s.state <> 'CANCELLED')""";

    private final Connection database;
    private final long resort;

    Verdict(Connection database, long resort) {
        this.database = database;
        this.resort = resort;
    }

    /** What is wrong in the database, and with what clients were told. */
    List<String> faults(Map<Long, View> views) throws SQLException {
        List<String> faults = faults();
        Map<Long, View> truth = stays();
        views.forEach((id, view) -> {
            if (!view.equals(truth.get(id))) {
                faults.add("a client was shown " + view + ", the database holds " + truth.get(id));
            }
        });
        truth.keySet().stream().filter(id -> !views.containsKey(id)).forEach(id -> faults.add("nobody was told of stay " + id));
        return faults;
    }

    /** What is wrong in the database. */
    List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        look("two guests in one bed", TWO_IN_A_BED, faults);
        look("one guest in two beds", ONE_IN_TWO_BEDS, faults);
        look("a man and a woman who are no couple in one room", MAN_AND_WOMAN_IN_A_ROOM, faults);
        look("a night of a bed sold twice", NIGHT_SOLD_TWICE, faults);
        look("a stay by half", HALF_BOOKED, faults);
        look("a voucher spent for nothing", SPENT_FOR_NOTHING, faults);
        look("a place in an intake for nothing", ENROLLED_FOR_NOTHING, faults);
        return faults;
    }

    private void look(String fault, String query, List<String> faults) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setLong(1, resort);
            statement.setLong(2, resort);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    faults.add(fault + ": " + row.getString(1) + ", " + row.getString(2));
                }
            }
        }
    }

    private Map<Long, View> stays() throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(
                "select id, version, state, bed_id, first_day, last_day from stay where resort_id = ?")) {
            statement.setLong(1, resort);
            try (ResultSet row = statement.executeQuery()) {
                Map<Long, View> stays = new HashMap<>();
                while (row.next()) {
                    stays.put(row.getLong(1), new View(row.getLong(1), row.getInt(2), row.getString(3), row.getObject(4, Long.class),
                            row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class)));
                }
                return stays;
            }
        }
    }
}
