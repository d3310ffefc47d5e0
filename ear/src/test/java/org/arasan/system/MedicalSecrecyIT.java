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

/**
 * What a doctor writes about a guest, prescribes to them and finds in them is read by doctors of that resort: it stands in no log, report or
 * history, and in no export but the guest's own.
 */
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

    @Test
    void whatAGuestIsTreatedWithReachesDoctorsAndTheGuestAlone(House house) throws Exception {
        Api federation = house.administrator();
        Lodging lodging = new Lodging(federation, "Құпия-Ем", 58, TODAY.plusDays(3)).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        Lodging other = new Lodging(federation, "Құпия-Ем-Көрші", 59, TODAY).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        CureHouse.treatments(federation, lodging.resort(), lodging.intake());
        Api desk = Answers.colleague(house, "desk58@test.arasan.example", "administrator", lodging.resort());
        Api trainer = Answers.colleague(house, "trainer58@test.arasan.example", "trainer", lodging.resort());
        Api doctor = Answers.colleague(house, "doctor58@test.arasan.example", "doctor", lodging.resort());
        Api neighbour = Answers.colleague(house, "doctor59@test.arasan.example", "doctor", other.resort());
        String guest = "doctor/guests/" + lodging.id(1);
        doctor.put(guest + "/prescriptions/base-programme", null).ok();
        long massage = CureHouse.prescription(doctor, guest, "Массаж");
        String free = doctor.get(CureHouse.times(massage) + "/free-times?day=" + TODAY.plusDays(6)).ok().array().getString(0);
        doctor.post(CureHouse.times(massage), Map.of("starts", free)).ok();

        String member = "members/" + lodging.member(1);
        for (String path : List.of("stays/" + lodging.id(1), "stays/" + lodging.id(1) + "/history", "stays/" + lodging.id(1) + "/papers", member,
                member + "/readings", "intakes/" + lodging.intake() + "/busy-times?day=" + TODAY.plusDays(6))) {
            assertFalse(desk.get(path).ok().text().contains("Массаж"), path);
        }
        Answers.unzipped(federation.get(member + "/export").ok().bytes()).forEach((name, file) ->
                assertFalse(new String(file, StandardCharsets.UTF_8).contains("Массаж"), name));
        List<String> guarded = List.of(guest + "/prescriptions", guest + "/conditions", guest + "/appointments",
                CureHouse.times(massage) + "/free-times?day=" + TODAY.plusDays(6));
        for (Api stranger : List.of(desk, federation, trainer, neighbour, house.anybody())) {
            for (String path : guarded) {
                Answer refused = stranger.get(path);
                assertTrue(List.of(401, 403, 404).contains(refused.status()) && !refused.text().contains("Массаж"), refused::text);
            }
        }
        assertTrue(desk.get(member + "/readings").ok().text().contains("medical"), "a doctor's reading is kept");
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
