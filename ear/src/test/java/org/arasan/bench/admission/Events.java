package org.arasan.bench.admission;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.system.SignUps;

/** Many events of one day's journey each, with fewer places than people who want to come, and three quotas. */
final class Events {

    static final int PLACES = 180;
    static final int MOST_OF_A_UNION = 70;
    static final int KEPT_FOR_WOMEN = 70;
    static final int MOST_YOUNG = 60;
    private static final String REGION = "Павлодар";

    /** @param token of its link */
    record Event(long intake, String token) {
    }

    private final Connection database;
    private final List<Event> all = new ArrayList<>();

    Events(Api api, Connection database, int count) throws SQLException {
        this.database = database;
        String today = LocalDate.now().toString();
        SignUps.UNIONS.forEach(union -> api.post("quotas", Map.of("union", union, "region", REGION, "firstDay", today, "lastDay", today,
                "vouchers", 0)).ok());
        add(api, count);
    }

    private Events(Connection database) {
        this.database = database;
    }

    /** So many others beside these. */
    Events with(Api api, int count) throws SQLException {
        Events others = new Events(database);
        others.add(api, count);
        return others;
    }

    private void add(Api api, int count) throws SQLException {
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        for (int i = 0; i < count; i++) {
            long resort = api.post("resorts", Map.of("name", "Марафон " + count + "." + i, "zone", "Asia/Almaty")).created();
            long intake = api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay",
                    LocalDate.now().plusDays(10).toString())).created();
            all.add(open(api, intake));
        }
    }

    private Event open(Api api, long intake) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("update intake set overnight = false where id = " + intake);
        }
        api.put("intakes/" + intake + "/admission", Map.of("ways", List.of("APPLICATION"), "selection", false, "places", PLACES,
                "opens", Instant.now().minusSeconds(3600).toString(), "closes", Instant.now().plusSeconds(86_400).toString(), "quotas", List.of(
                        Map.of("union", SignUps.UNIONS.get(0), "most", MOST_OF_A_UNION), Map.of("sex", "FEMALE", "least", KEPT_FOR_WOMEN),
                        Map.of("oldest", 35, "most", MOST_YOUNG)))).ok();
        JsonObject admission = api.put("intakes/" + intake + "/admission/links/APPLICATION", null).ok().object();
        String address = admission.getString("link");
        return new Event(intake, address.substring(address.lastIndexOf('/') + 1));
    }

    /** The first intake. */
    long first() {
        return all.get(0).intake();
    }

    /** As many places as anybody could want. */
    void makeRoom() throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("update admission set places = 100000");
        }
    }

    List<Event> all() {
        return all;
    }

    /** What does not hold in the database, a line each. */
    List<String> faults(int sent) throws SQLException {
        List<String> faults = new ArrayList<>();
        fault(faults, "applications lost or twice", "select count(*) - " + sent + " from application p join admission d on d.id = p.admission_id where d.intake_id >= " + first());
        fault(faults, "people with two places in an event", """
                select count(*) from (select admission_id, iin from application where state = 'ACCEPTED' group by 1, 2 having count(*) > 1) x""");
        fault(faults, "events whose places are not given exactly", "select count(*) from admission a where intake_id >= " + first() + " and (taken <> " + PLACES + " " + """
                 or taken <> (select count(*) from application p where p.admission_id = a.id and p.state = 'ACCEPTED')
                 or taken <> (select count(*) from enrolment e where e.intake_id = a.intake_id and e.state = 'ENROLLED'))""");
        fault(faults, "quotas above their most", "select count(*) from admission_quota where most is not null and taken > most");
        fault(faults, "reserves not kept", "select count(*) from admission_quota where taken < least");
        fault(faults, "gaps in the order of coming", """
                select count(*) from admission a where filed <> (select count(*) from application p where p.admission_id = a.id)
                or filed <> (select max(turn) from application p where p.admission_id = a.id)""");
        fault(faults, "people overtaken by their like", """
                select count(*) from application w join application l on l.admission_id = w.admission_id and l.union_id = w.union_id
                and substring(l.iin, 7, 1) = substring(w.iin, 7, 1) and substring(l.iin, 1, 2) = substring(w.iin, 1, 2) and l.turn > w.turn
                where w.state = 'WAITING' and l.state = 'ACCEPTED'""");
        return faults;
    }

    private void fault(List<String> faults, String what, String query) throws SQLException {
        long count = number(query);
        if (count != 0) {
            faults.add(what + ": " + count);
        }
    }

    long number(String query) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
