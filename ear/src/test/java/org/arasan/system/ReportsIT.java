package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** Reports on real stays: what they count, on whichever paper, and who may ask. */
@WholeSystem
class ReportsIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(60);

    @Test
    void occupancyCountsTheNightsOfEachCategoryAndLeavesClosedRoomsAndExtraBedsOut(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Толымды-Арасан", 91);
        int stay = lodging.id(1);
        move(api, lodging, 1, "1201-A");
        api.put("stays/" + stay + "/period", Map.of("lastDay", FIRST.plusDays(3).toString())).ok();
        api.post("resorts/" + lodging.resort() + "/closures", Map.of("building", "1", "floor", 3, "firstDay", FIRST.plusDays(1).toString(),
                "lastDay", FIRST.plusDays(1).toString(), "reason", "pipes")).created();
        JsonObject report = report(api, "OCCUPANCY", lodging, FIRST, FIRST.plusDays(3));
        assertEquals(List.of("Day", "люкс", "стандарт", "Beds taken", "Beds", "Occupancy"), report.getJsonArray("columns")
                .getValuesAs(JsonObject.class).stream().map(each -> each.getString("name")).toList());
        assertEquals(List.of("1 3 33", "1 2 50", "1 3 33", "0 3 0"), rows(report).stream()
                .map(row -> row.getInt(3) + " " + row.getInt(4) + " " + row.getInt(5)).toList());
        assertEquals(11, report.getJsonArray("sums").getInt(4));
    }

    @Test
    void bedDaysAreNightsByUnionAndRegionAndWhatIsToComeStandsApart(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Төсек-Арасан", 92);
        JsonArray row = rows(report(api, "BED_DAYS", lodging, FIRST.minusDays(5), FIRST.plusDays(4))).get(0);
        assertEquals("Культура, спорт", row.getString(0));
        assertEquals(List.of(2, 0, 10), IntStream.of(2, 3, 4).mapToObj(row::getInt).toList());
    }

    @Test
    void vouchersAreToldByWhatBecameOfThem(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Куәлік-Арасан", 93);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
        JsonArray row = rows(report(api, "VOUCHERS", lodging, today.minusDays(2), today.plusDays(2))).get(0);
        assertEquals(List.of(2, 2, 0, 0), IntStream.of(1, 2, 3, 4).mapToObj(row::getInt).toList());
    }

    @Test
    void arrivalsAreAListOfNamesWithoutIin(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Келу-Арасан", 94);
        Answer answer = api.get(path("reports", "ARRIVALS", lodging, FIRST, FIRST));
        assertEquals(2, rows(answer.ok().object()).size());
        assertTrue(answer.text().contains("Сейіт"), answer.text());
        assertTrue(!answer.text().contains("800103"), answer.text());
        assertEquals(0, rows(report(api, "ARRIVALS", lodging, FIRST.plusDays(1), FIRST.plusDays(1))).size());
    }

    @Test
    void theWorkbookAndThePaperSayTheSame(House house) throws IOException {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Қағаз-Арасан", 95);
        byte[] workbook = api.get(path("reports.xlsx", "ARRIVALS", lodging, FIRST, FIRST)).ok().response().body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(3, rows.size());
            assertEquals("Guest", rows.get(0).getCellText(1));
            assertTrue(rows.get(1).getCellText(1).startsWith("Сейіт"));
        }
        byte[] paper = api.in("kk").get(path("reports.pdf", "ARRIVALS", lodging, FIRST, FIRST)).ok().response().body();
        try (PdfReader reader = new PdfReader(paper)) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertTrue(text.contains("Қағаз-Арасан") && text.contains("Келетін қонақтар"), text);
        }
    }

    @Test
    void whatIsNoReportIsRefusedAndAnotherHouseIsNotThere(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api, "Есеп-Арасан", 96);
        assertEquals("report.days-reversed", api.get(path("reports", "OCCUPANCY", lodging, FIRST, FIRST.minusDays(1))).code());
        assertEquals("report.days-too-many", api.get(path("reports", "OCCUPANCY", lodging, FIRST, FIRST.plusDays(400))).code());
        assertEquals("report.kind-missing", api.get("reports?from=" + FIRST + "&until=" + FIRST).code());
        assertEquals(422, api.get("reports?kind=WEATHER&from=" + FIRST + "&until=" + FIRST).status());
        assertEquals(404, api.get("reports?kind=OCCUPANCY&resort=999999999&from=" + FIRST + "&until=" + FIRST).status());
        assertEquals(401, house.anybody().get(path("reports", "OCCUPANCY", lodging, FIRST, FIRST)).status());
    }

    private static Lodging lodging(Api api, String name, int series) {
        return new Lodging(api, name, series, FIRST).guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;2;нет;да", "1;3;1301;люкс;1;нет;да");
    }

    private static JsonObject report(Api api, String kind, Lodging lodging, LocalDate from, LocalDate until) {
        return api.get(path("reports", kind, lodging, from, until)).ok().object();
    }

    private static String path(String what, String kind, Lodging lodging, LocalDate from, LocalDate until) {
        return what + "?kind=" + kind + "&resort=" + lodging.resort() + "&from=" + from + "&until=" + until;
    }

    private static List<JsonArray> rows(JsonObject report) {
        return report.getJsonArray("rows").getValuesAs(JsonArray.class);
    }

    private static void move(Api api, Lodging lodging, int number, String label) {
        int bed = lodging.fitting(number).stream().map(each -> each.getJsonObject("bed"))
                .filter(each -> each.getString("label").equals(label)).findFirst().orElseThrow().getInt("id");
        api.put("stays/" + lodging.id(number) + "/bed", Map.of("bed", bed)).ok();
    }
}
