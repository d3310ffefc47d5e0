package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** What a doctor writes about a guest is read by doctors of that resort, and stands in one table: in no log, export, report or history. */
@WholeSystem
class MedicalSecrecyIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Almaty"));
    private static final String SECRET = "Құпия-9137-диагноз";

    @Test
    void whatADoctorWritesReachesDoctorsAlone(House house) throws Exception {
        Api federation = house.administrator();
        Lodging lodging = new Lodging(federation, "Құпия-Арасан", 54, TODAY).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        Lodging other = new Lodging(federation, "Құпия-Көрші", 55, TODAY).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        long stay = lodging.id(1);
        Api desk = Answers.colleague(house, "desk54@test.arasan.example", "administrator", lodging.resort());
        Api doctor = Answers.colleague(house, "doctor54@test.arasan.example", "doctor", lodging.resort());
        desk.put("stays/" + stay + "/papers", Map.of("doctorFirst", true)).ok();
        doctor.sending("Idempotency-Key", "54-54-54-54").post("doctor/guests/" + stay + "/notes", Map.of("note", SECRET)).ok();
        doctor.put("doctor/guests/" + stay + "/examination", Map.of("note", SECRET + " 2")).ok();
        assertTrue(doctor.get("doctor/guests/" + stay + "/notes").ok().text().contains(SECRET));

        String member = "members/" + lodging.member(1);
        List<String> read = List.of("stays/" + stay, "stays/" + stay + "/history", "stays/" + stay + "/papers", member, member + "/readings",
                "stays?resort=" + lodging.resort(), "resorts/" + lodging.resort() + "/room-grid?from=" + TODAY,
                "reports?kind=ARRIVALS&resort=" + lodging.resort() + "&from=" + TODAY + "&until=" + TODAY);
        for (String path : read) {
            assertFalse(desk.get(path).ok().text().contains(SECRET), path);
        }
        Answers.unzipped(federation.get(member + "/export").ok().bytes()).forEach((name, file) ->
                assertFalse(new String(file, StandardCharsets.UTF_8).contains(SECRET), name));

        Api trainer = Answers.colleague(house, "trainer54@test.arasan.example", "trainer", lodging.resort());
        Api neighbour = Answers.colleague(house, "doctor55@test.arasan.example", "doctor", other.resort());
        for (Api stranger : List.of(desk, federation, trainer, neighbour, house.anybody())) {
            Answer refused = stranger.get("doctor/guests/" + stay + "/notes");
            assertTrue(List.of(401, 403, 404).contains(refused.status()) && !refused.text().contains(SECRET), refused::text);
        }
        assertEquals(List.of("medical_note"), tablesWith(house, SECRET));
        String log = Files.readString(Path.of(System.getProperty("arasan.server"), "standalone/log/server.log"));
        assertFalse(log.contains("9137-диагноз"));
    }

    private static List<String> tablesWith(House house, String word) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = house.connect(); Statement tables = connection.createStatement(); Statement look = connection.createStatement();
                ResultSet table = tables.executeQuery("select table_name from information_schema.tables "
                        + "where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name")) {
            while (table.next()) {
                String name = table.getString(1);
                try (ResultSet row = look.executeQuery("select 1 from " + name + " t where t::text like '%" + word + "%' limit 1")) {
                    if (row.next()) {
                        found.add(name);
                    }
                }
            }
        }
        return found;
    }
}
