package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Figures of training, held against rows that were counted by hand; and what an administrator of one house is told. */
@WholeSystem
class TrainingIT {

    private static final LocalDate BORN = LocalDate.of(1969, 3, 1);

    @Test
    void figuresAreThoseCountedByHand(House house) throws SQLException {
        Counted counted = new Counted(house, "Санақ", 2013);
        Api api = house.administrator();
        JsonObject unions = counted.asked(api, "UNION", counted.here);
        // five of six took part; one of them completed a second course: four people, five completions, six places; 40 + 3 + 10 hours
        assertEquals("4 6 5 20 53 9 3 1", figures(unions.getJsonObject("sum")));
        List<JsonObject> rows = unions.getJsonArray("rows").getValuesAs(JsonObject.class);
        assertEquals(List.of("Санақ-одақ А 3 5 4 20 43 9 2 1", "Санақ-одақ Б 1 1 1 10 10 0 1 0"),
                rows.stream().map(each -> each.getString("label") + " " + figures(each.getJsonObject("figures"))).toList());
        assertEquals(List.of("201303 5", "201306 1"), counted.asked(api, "MONTH", counted.here).getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonNumber("key") + " " + each.getJsonObject("figures").getInt("tookPart")).toList());
        assertEquals("6 8 7 30 73 9 5 1", figures(counted.asked(api, "PROGRAMME", null).getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("label").equals("Counting Санақ")).findFirst().orElseThrow().getJsonObject("figures")));
    }

    @Test
    void anAdministratorOfOneHouseIsToldOfThatOneAlone(House house) throws SQLException {
        Counted counted = new Counted(house, "Өз", 2012);
        Api confined = Answers.colleague(house, "training-desk@test.arasan.example", "administrator", counted.here);
        assertEquals(4, counted.asked(confined, "UNION", null).getJsonObject("sum").getInt("people"));
        assertEquals(List.of(counted.here), counted.asked(confined, "HOUSE", null).getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getJsonNumber("key").longValue()).toList());
        assertEquals(404, confined.get(counted.path("training", "UNION", counted.there)).status());
        assertEquals(404, confined.get(counted.path("training/workbook", "UNION", counted.there)).status());
        assertEquals(401, house.anybody().get(counted.path("training", "UNION", null)).status());
    }

    @Test
    void workbookAndPaperSayTheSame(House house) throws SQLException, IOException {
        Counted counted = new Counted(house, "Қағаз", 2011);
        Api api = house.administrator().in("kk");
        byte[] workbook = api.get(counted.path("training/workbook", "UNION", counted.here)).ok().bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(4, rows.size());
            assertEquals("Қағаз-одақ А", rows.get(1).getCellText(0));
            assertEquals(4, rows.get(3).getCellAsNumber(1).orElseThrow().intValue());
        }
        try (PdfReader reader = new PdfReader(api.get(counted.path("training/paper", "UNION", counted.here)).ok().bytes())) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertTrue(text.contains("Кәсіподақтар бойынша оқыту") && text.contains("Қағаз-одақ А"), text);
        }
    }

    @Test
    void whatIsNoReportIsRefused(House house) {
        Api api = house.administrator();
        assertEquals("report.kind-missing", api.get("training?from=2013-01-01&until=2013-12-31").code());
        assertEquals("report.days-missing", api.get("training?by=YEAR&from=2013-01-01").code());
        assertEquals("report.days-reversed", api.get("training?by=YEAR&from=2013-01-02&until=2013-01-01").code());
        assertEquals("report.years-too-many", api.get("training?by=YEAR&from=1900-01-02&until=2013-01-01").code());
        assertEquals(404, api.get("training?by=YEAR&from=2013-01-01&until=2013-12-31&union=999999999").status());
        assertEquals(422, api.get("training?by=MOON&from=2013-01-01&until=2013-12-31").status());
    }

    private static String figures(JsonObject each) {
        return String.join(" ", List.of("people", "tookPart", "completed", "given", "attended", "bedDays", "women", "young").stream()
                .map(name -> String.valueOf(each.getInt(name))).toList());
    }

    /** Two houses in a year that no other test has: six people here, two there. */
    private static final class Counted {

        private final int year;
        private final long here;
        private final long there;
        private final long programme;

        Counted(House house, String name, int year) throws SQLException {
            this.year = year;
            here = house.administrator().post("resorts", Map.of("name", name + " мұнда", "zone", "Asia/Almaty")).created();
            there = house.administrator().post("resorts", Map.of("name", name + " анда", "zone", "Asia/Almaty")).created();
            try (Connection database = house.connect()) {
                programme = Schooling.programme(database, "Counting " + name, "Счёт " + name);
                Schooling ours = new Schooling(database, here, programme);
                List<Long> people = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    people.add(ours.member(name + "-одақ А", name + " өңірі", i < 2 ? "FEMALE" : "MALE", i == 1 ? BORN.plusYears(15) : BORN));
                }
                long other = ours.member(name + "-одақ Б", name + " өңірі", "FEMALE", BORN);
                long spring = ours.course(LocalDate.of(year, 3, 1));
                ours.finish(spring, List.of(people.get(0), people.get(1), people.get(2), other));
                ours.attend(spring, List.of(people.get(3)), 3);
                ours.attend(spring, List.of(people.get(4)), 0);
                ours.lodge(spring, List.of(people.get(0)));
                ours.finish(ours.course(LocalDate.of(year, 6, 1)), List.of(people.get(0)));
                Schooling theirs = new Schooling(database, there, programme);
                theirs.finish(theirs.course(LocalDate.of(year, 3, 1)), List.of(theirs.member(name + "-одақ А", name + " өңірі", "FEMALE", BORN),
                        theirs.member(name + "-одақ Б", name + " өңірі", "FEMALE", BORN)));
            }
        }

        String path(String what, String by, Long resort) {
            return what + "?by=" + by + "&from=" + year + "-01-01&until=" + year + "-12-31&programme=" + programme + (resort == null ? "" : "&resort=" + resort);
        }

        JsonObject asked(Api api, String by, Long resort) {
            return api.get(path("training", by, resort)).ok().object();
        }
    }
}
