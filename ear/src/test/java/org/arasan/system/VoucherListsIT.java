package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Lists of vouchers in and out: every fault is named before anything is written, and no cell is ever more than words. */
@WholeSystem
class VoucherListsIT {

    private static final String HEAD = "Серия и номер;ИИН;Фамилия;Имя;Отчество;Профсоюз;Регион;Действует с;Действует по;Дней;Цена, тенге;"
            + "Платит профсоюз;Платит член профсоюза;Платит работодатель;Оплата\r\n";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aListIsLookedAtFirstAndItsSoundRowsAreWrittenTogether(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз списков", 3);
        String list = HEAD + row("СП-1", 700, "", "") + row("=1+1", 701, "", "") + row("СП-3", 702, "100;50;49;0", "")
                + row("СП-4", 703, "", "=cmd|' /C calc'!A0") + row("СП-1", 704, "", "") + row("СП-6", 705, "", "") + row("СП-7", 706, "", "");
        JsonObject preview = handIn(house.administrator(), list).ok().object();
        assertEquals("3 4", preview.getInt("ready") + " " + preview.getInt("faulty"), preview::toString);
        assertEquals(List.of("3 voucher.number-form number", "4 voucher.price-sum total", "6 voucher.number-taken number",
                "8 voucher.quota-full null"), preview.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("line") + " " + each.getString("code") + " " + each.getString("field", null)).toList());
        assertEquals(List.of(), offices.sector().get("vouchers").ok().rows());

        String confirmation = "voucher-lists/" + preview.getInt("id") + "/confirmation";
        assertEquals("exchange.preview-changed", house.administrator().post(confirmation, Map.of("preview", "0")).code());
        assertEquals("CONFIRMED", house.administrator().post(confirmation, Map.of("preview", preview.getString("preview"))).ok().object()
                .getString("state"));
        assertEquals("exchange.decided", house.administrator().post(confirmation, Map.of()).code());
        List<JsonObject> written = offices.sector().get("vouchers").ok().rows();
        assertEquals(List.of("СП-6 APPROVED", "СП-4 APPROVED", "СП-1 APPROVED"),
                written.stream().map(each -> each.getString("number") + " " + each.getString("state")).toList());
        assertEquals(0, offices.sector().get("quotas/" + offices.quota()).ok().object().getInt("left"));
    }

    @Test
    void belowTheLastLevelAListIsMadeOfApplicationsAndIsItsOfficersOwn(House house) {
        UnionOffices offices = UnionOffices.of(house, "Союз заявок", 3);
        JsonObject preview = handIn(offices.primary(), HEAD + row("", 710, "", "")).ok().object();
        assertEquals(404, offices.sector().get("voucher-lists/" + preview.getInt("id")).status());
        offices.primary().post("voucher-lists/" + preview.getInt("id") + "/confirmation", Map.of()).ok();
        assertEquals("APPLIED", offices.primary().get("vouchers").ok().rows().get(0).getString("state"));
        JsonObject other = handIn(offices.primary(), HEAD + row("", 711, "", "")).ok().object();
        assertEquals(204, offices.primary().delete("voucher-lists/" + other.getInt("id")).status());
        assertEquals(1, offices.primary().get("vouchers").ok().rows().size());
    }

    @Test
    void whatIsExportedIsHarmlessAndCanBeHandedInAgain(House house) throws IOException {
        UnionOffices offices = UnionOffices.of(house, "Союз выгрузок", 3);
        offices.primary().post("vouchers", UnionOffices.application(UnionOffices.person(720), "paymentNote", "=HYPERLINK(\"http://x\")")).created();
        byte[] workbook = offices.primary().get("vouchers.xlsx?state=APPLIED").ok().bytes();
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");
        assertTrue(!sheet.contains("<f>") && !sheet.contains("<f "), sheet);
        assertTrue((sheet + part(workbook, "xl/sharedStrings.xml")).contains("=HYPERLINK"), sheet);
        JsonObject again = offices.primary().send("POST", "voucher-lists?name=again.xlsx", WORKBOOK, workbook).ok().object();
        assertEquals("voucher.has-one", again.getJsonArray("faults").getJsonObject(0).getString("code"));
        assertEquals(401, house.anybody().get("vouchers.xlsx").status());
    }

    @Test
    void aFormulaIsNeverWorkedOut(House house) throws IOException {
        UnionOffices offices = UnionOffices.of(house, "Союз формул", 3);
        Answer answer = offices.primary().send("POST", "voucher-lists?name=evil.xlsx", WORKBOOK, withFormula(730)).ok();
        offices.primary().post("voucher-lists/" + answer.created() + "/confirmation", Map.of()).ok();
        JsonObject voucher = offices.primary().get("vouchers").ok().rows().get(0);
        assertTrue(!voucher.containsKey("number") && voucher.getString("paymentNote").equals("@SUM(1)"), voucher::toString);
    }

    @Test
    void anIntakeTakesNoVouchersAndTheOfficeTakesNothingElse(House house) {
        Guests guests = Guests.enrolled(house, "Тізім-Арасан", 6);
        String list = HEAD + row("", 740, "", "");
        assertEquals("exchange.for-voucher-office", house.administrator().upload("intakes/" + guests.intake() + "/imports", "files",
                Map.of("vouchers.csv", list.getBytes(StandardCharsets.UTF_8))).code());
        assertEquals("exchange.no-voucher-list", handIn(house.administrator(), "Помещение;Вид;Мест\r\nЗал;занятия;30\r\n").code());
    }

    private static Answer handIn(Api officer, String list) {
        return officer.send("POST", "voucher-lists?name=list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
    }

    /** @param price four values between semicolons, or nothing */
    private static String row(String number, int person, String price, String payment) {
        Map<String, Object> who = UnionOffices.person(person);
        String union = person < 710 ? "Союз списков" : "";
        String region = person < 710 ? "Ақмола" : "";
        return String.join(";", number, (String) who.get("iin"), (String) who.get("family"), (String) who.get("given"), "", union, region,
                UnionOffices.FROM.toString(), UnionOffices.FROM.plusDays(20).toString(), "10", price.isEmpty() ? ";;;" : price, payment) + "\r\n";
    }

    /** A sound row, but a formula stands where the number would, and its look-alike where the payment. */
    private static byte[] withFormula(int person) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("1");
            String[] heads = HEAD.strip().split(";");
            String[] cells = row("x", person, "", "@SUM(1)").strip().split(";");
            for (int i = 0; i < heads.length; i++) {
                sheet.value(0, i, heads[i]);
                sheet.value(1, i, cells[i]);
            }
            sheet.formula(1, 0, "1+1");
        }
        return bytes.toByteArray();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile("vouchers", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(name);
                return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
