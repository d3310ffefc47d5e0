package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.arasan.launch.Api;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What the completion board does for several members at once. */
@WholeSystem
class BoardIT {

    @Test
    void theChosenGetTheirPapersInOneFile(House house) throws IOException {
        LivedIntake intake = LivedIntake.in(house);
        List<JsonObject> two = intake.certified().subList(20, 22);
        String query = "?enrolment=" + two.get(0).getInt("enrolment") + "&enrolment=" + two.get(1).getInt("enrolment") + "&enrolment=" + intake.absentee();
        byte[] zip = house.administrator().get("intakes/" + intake.id() + "/certificates" + query).ok().bytes();
        List<String> names = new ArrayList<>();
        try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry each = files.getNextEntry(); each != null; each = files.getNextEntry()) {
                names.add(each.getName());
                assertTrue(new String(files.readNBytes(5)).startsWith("%PDF-"));
            }
        }
        assertTrue(names.containsAll(two.stream().map(each -> each.getJsonObject("certificate").getString("number") + ".pdf").toList()), names::toString);
    }

    @Test
    void issuingToTheChosenLeavesThoseAloneWhoLackSomethingOrHoldOne(House house) {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject row = intake.certified().get(22);
        Api api = house.administrator();
        JsonObject lacks = intake.completions().stream().filter(each -> !each.getJsonArray("lacking").isEmpty()
                && each.getInt("enrolment") != intake.absentee()).findFirst().orElseThrow();
        Map<String, Object> wish = Map.of("enrolments", List.of(row.getInt("enrolment"), lacks.getInt("enrolment")));
        assertEquals(0, api.put("intakes/" + intake.id() + "/certificates", wish).ok().object().getInt("issued"));
        api.put("certificates/" + row.getJsonObject("certificate").getString("number") + "/revocation", Map.of("reason", "Misprinted")).ok();
        assertEquals(1, api.put("intakes/" + intake.id() + "/certificates", wish).ok().object().getInt("issued"));
        assertEquals(0, api.put("intakes/" + intake.id() + "/certificates", wish).ok().object().getInt("issued"), "safe to repeat");
    }

    @Test
    void whoLacksWhatIsAListWithAColumnForEveryRule(House house) throws IOException {
        LivedIntake intake = LivedIntake.in(house);
        long lacking = intake.completions().stream().filter(each -> !each.getJsonArray("lacking").isEmpty()).count();
        byte[] file = house.administrator().get("intakes/" + intake.id() + "/lacking").ok().bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(lacking + 1, rows.size());
            assertEquals(List.of("Guest", "Union", "Academic hours attended", "Stay finished", "Lacking"),
                    List.of(0, 1, 2, 3, 4).stream().map(rows.get(0)::getCellText).toList());
            assertTrue(rows.get(1).getCellText(2).endsWith(" / 10"), rows.get(1).getCellText(2));
        }
    }

    @Test
    void anotherHouseIsNotThere(House house) {
        LivedIntake intake = LivedIntake.in(house);
        long resort = house.administrator().post("resorts", Map.of("name", "Тақта " + System.nanoTime(), "zone", "Asia/Almaty")).created();
        Api confined = Answers.colleague(house, "board-desk@test.arasan.example", "administrator", resort);
        assertEquals(404, confined.get("intakes/" + intake.id() + "/lacking").status());
        assertEquals(404, confined.get("intakes/" + intake.id() + "/certificates?enrolment=1").status());
        assertEquals(404, confined.put("intakes/" + intake.id() + "/certificates", Map.of("enrolments", List.of(1))).status());
    }
}
