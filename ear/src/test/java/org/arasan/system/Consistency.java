package org.arasan.system;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold in the database whatever was done to it, by whomever, at the same time as whatever else. */
public final class Consistency {

    private static final String TAKEN = """
            with taken as (
                select s.id as stay, s.member_id as member, s.bed_id as bed, s.leaves as until,
                    least(greatest(s.arrives, s.bed_since), s.leaves) as since
                from stay s where s.bed_id is not null and s.state in ('HELD', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')
                union all
                select s.id, s.member_id, f.bed_id, f.until, f.since from former_bed f join stay s on s.id = f.stay_id)
            select a.stay || ' and ' || b.stay from taken a join taken b on a.stay < b.stay and a.since < b.until and b.since < a.until
            """;

    private static final Map<String, String> RULES = rules();

    private Consistency() {
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("two guests are in one bed at once", TAKEN + "and a.bed = b.bed");
        rules.put("one guest is in two beds at once", TAKEN + "and a.member = b.member");
        rules.put("a bed stands in another resort than its stay", """
                select s.id from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id where r.resort_id <> s.resort_id""");
        rules.put("an intake is at another resort than its stay", """
                select s.id from stay s join intake i on i.id = s.intake_id where i.resort_id <> s.resort_id""");
        rules.put("somebody sleeps in a closed place", """
                select s.id from stay s join bed b on b.id = s.bed_id join room r on r.id = b.room_id
                join closure c on c.resort_id = s.resort_id where s.state in ('HELD', 'CONFIRMED')
                and (c.room_id is null or c.room_id = r.id) and (c.building is null or c.building = r.building) and (c.floor is null or c.floor = r.floor) and c.lifted_at is null and s.arrives < c.ends and s.leaves > c.begins""");
        rules.put("a hold has no end or no bed", "select id from stay where state = 'HELD' and (held_until is null or bed_id is null)");
        rules.put("a guest in house has no bed",
                "select id from stay where state = 'CHECKED_IN' and (bed_id is null or checked_in_at is null)");
        rules.put("who waits has a bed or no place in the line",
                "select id from stay where state = 'REQUESTED' and (bed_id is not null or queued_at is null)");
        rules.put("a stay stands on a voucher that is not used, or not the guest's", """
                select s.id from stay s left join voucher v on v.id = s.voucher_id
                where s.state in ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'NO_SHOW') and (v.state is distinct from 'USED' or v.holder_id <> s.member_id)""");
        rules.put("a voucher is used by no stay, or by two", """
                select v.id from voucher v where v.state = 'USED'
                and (select count(*) from stay s where s.voucher_id = v.id and s.state <> 'CANCELLED') <> 1""");
        rules.put("a quota has more vouchers than it grants", """
                select q.id from quota q where q.vouchers < (select count(*) from voucher v where v.quota_id = q.id
                and v.state in ('APPLIED', 'APPROVED', 'USED'))""");
        rules.put("a stay is confirmed and its place in the intake is not taken", """
                select s.id from stay s left join enrolment e on e.id = s.enrolment_id where s.intake_id is not null
                and s.state in ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT')
                and (e.state is distinct from 'ENROLLED' or e.member_id <> s.member_id or e.intake_id <> s.intake_id)""");
        rules.put("a place in an intake is taken and every stay on it is cancelled", """
                select e.id from enrolment e where e.state = 'ENROLLED' and exists (select 1 from stay s where s.enrolment_id = e.id)
                and not exists (select 1 from stay s where s.enrolment_id = e.id and s.state <> 'CANCELLED')""");
        rules.put("a seat of a study group belongs to somebody who has no place in its intake", """
                select m.id from study_group_member m join study_group g on g.id = m.group_id join enrolment e on e.id = m.enrolment_id
                join intake i on i.id = g.intake_id where e.intake_id <> g.intake_id or e.state <> 'ENROLLED' and i.state = 'PREPARING'""");
        rules.put("an admission counts other people than have a place", """
                select a.id from admission a where a.taken <> (select count(*) from admission_seat s where s.admission_id = a.id)""");
        rules.put("a quota of an admission counts others than its own", """
                select q.id from admission_quota q where q.taken <> (select count(*) from admission_seat s where s.admission_id = q.admission_id
                and (q.union_id is null or q.union_id = s.union_id) and (q.region_id is null or q.region_id = s.region_id)
                and (q.sex is null or q.sex = s.sex) and (q.oldest is null or s.age <= q.oldest))""");
        rules.put("somebody is enrolled whom the admission does not count", """
                select e.id from enrolment e join admission a on a.intake_id = e.intake_id where e.state = 'ENROLLED'
                and not exists (select 1 from admission_seat s where s.admission_id = a.id and s.member_id = e.member_id)""");
        rules.put("an applicant has a place that is not counted", """
                select p.id from application p where p.state = 'ACCEPTED'
                and not exists (select 1 from admission_seat s where s.admission_id = p.admission_id and s.member_id = p.member_id)""");
        rules.put("a stay has no history", "select id from stay s where not exists (select 1 from stay_event e where e.stay_id = s.id)");
        rules.put("an erased member has a stay to come", """
                select s.id from stay s join member m on m.id = s.member_id where m.erased_at is not null
                and s.state in ('REQUESTED', 'HELD', 'CONFIRMED', 'CHECKED_IN')""");
        return rules;
    }

    /** What does not hold, with the ids of the rows; empty where all is well. */
    public static List<String> faults(House house) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> rule : RULES.entrySet()) {
                try (ResultSet row = statement.executeQuery(rule.getValue())) {
                    while (row.next()) {
                        faults.add(rule.getKey() + ": " + row.getString(1));
                    }
                }
            }
        }
        return faults;
    }
}
