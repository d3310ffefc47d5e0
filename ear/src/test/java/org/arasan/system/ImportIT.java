package org.arasan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.member.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in, over HTTP, into a real database: once, whole, and never what nobody has looked at. */
@WholeSystem
class ImportIT {

    private static final String HEAD = "ИИН;Фамилия;Имя;Пол;Дата рождения;Телефон;Профсоюз;Регион;Язык;Путёвка\n";

    @Test
    void aListSentTwiceChangesNothingTheSecondTime(House house) {
        Api api = house.administrator();
        long intake = intake(api, "Импорт 1", 40);
        byte[] list = list(row(1, "Омаров", "+7 701 000 00 01"), row(2, "Петров", "+7 701 000 00 02"));
        JsonObject first = api.get("imports/" + handIn(api, intake, list)).ok().object();
        assertEquals(2, first.getInt("toWrite"));
        assertEquals(2, confirm(api, first).ok().object().getInt("toWrite"));
        JsonObject second = api.get("imports/" + handIn(api, intake, list)).ok().object();
        assertEquals(0, second.getInt("toWrite"));
        assertEquals(2, second.getInt("ready"));
        confirm(api, second).ok();
        assertEquals(2, count(house, "stay s join enrolment e on e.id = s.enrolment_id where e.intake_id = " + intake));
    }

    @Test
    void changedContactsAreShownAndChangedNamesRefused(House house) {
        Api api = house.administrator();
        long intake = intake(api, "Импорт 2", 40);
        write(api, intake, list(row(11, "Омаров", "+7 701 000 00 11"), row(12, "Петров", "+7 701 000 00 12")));
        JsonObject preview = preview(api, intake, list(row(11, "Омаров", "+7 777 000 00 11"), row(12, "Сидоров", "+7 701 000 00 12")));
        JsonObject change = preview.getJsonArray("changes").getJsonObject(0);
        assertEquals("+7 701 000 00 11 > +7 777 000 00 11", change.getString("before") + " > " + change.getString("after"));
        assertEquals(List.of("3 family name-changed"), faults(preview));
        confirm(api, preview).ok();
        assertEquals(1, count(house, "member where phone = '+7 777 000 00 11'"));
        assertEquals(1, count(house, "member where iin = '" + iin(12) + "' and family = 'Петров'"));
    }

    @Test
    void ofSeveralConfirmationsAtOnceOneWrites(House house) {
        Api api = house.administrator();
        long intake = intake(api, "Импорт 3", 40);
        JsonObject preview = preview(api, intake, list(row(21, "Омаров", "+7 701 000 00 21")));
        List<CompletableFuture<Answer>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> confirm(api, preview)))
                .limit(4).toList();
        List<Integer> statuses = answers.stream().map(CompletableFuture::join).map(Answer::status).sorted().toList();
        assertEquals(List.of(200, 409, 409, 409), statuses);
        assertEquals(1, count(house, "enrolment where intake_id = " + intake));
    }

    @Test
    void aPreviewThatNoLongerHoldsIsNotWritten(House house) {
        Api api = house.administrator();
        long intake = intake(api, "Импорт 4", 40);
        JsonObject stale = preview(api, intake, list(row(31, "Омаров", "+7 701 000 00 31")));
        write(api, intake, list(row(31, "Омаров", "+7 701 000 00 39")));
        assertEquals("exchange.preview-changed", confirm(api, stale).code());
        JsonObject now = api.get("imports/" + stale.getInt("id")).ok().object();
        assertEquals(1, now.getJsonArray("changes").size());
        confirm(api, now).ok();
        assertEquals(1, count(house, "member where phone = '+7 701 000 00 31'"));
    }

    @Test
    void nobodyIsInTwoIntakesAtOnceAndNoVoucherServesTwice(House house) {
        Api api = house.administrator();
        write(api, intake(api, "Импорт 5", 40), list(row(41, "Омаров", "+7 701 000 00 41")));
        JsonObject overlapping = preview(api, intake(api, "Импорт 6", 45), list(row(41, "Омаров", "+7 701 000 00 41")));
        assertEquals(List.of("2 iin in-overlapping-intake", "2 voucher voucher-served"), faults(overlapping));
        JsonObject later = preview(api, intake(api, "Импорт 7", 90), list(row(41, "Омаров", "+7 701 000 00 41")));
        assertEquals(List.of("2 voucher voucher-served"), faults(later));
    }

    @Test
    void theListThatCountsFirstKeepsItsRow(House house) {
        Api api = house.administrator();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.csv", list(row(61, "Омаров", "+7 701 000 00 61")));
        files.put("b.csv", list(row(61, "Омаров", "+7 701 000 00 62")));
        long batch = api.upload("intakes/" + intake(api, "Импорт 11", 40) + "/imports", "files", files).created();
        JsonObject before = api.get("imports/" + batch).ok().object();
        assertEquals("b.csv", before.getJsonArray("faults").getJsonObject(0).getString("file"));
        JsonObject after = api.put("imports/" + batch + "/first-file", Map.of("name", "b.csv")).ok().object();
        assertEquals("a.csv", after.getJsonArray("faults").getJsonObject(0).getString("file"));
        assertEquals("exchange.preview-changed", confirm(api, before).code());
        confirm(api, after).ok();
        assertEquals(1, count(house, "member where phone = '+7 701 000 00 62'"));
    }

    @Test
    void aHouseIsTakenInFromOneHeapOfFiles(House house) {
        Api api = house.administrator();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("t.csv", text("Процедура;Минут;Подготовка места, минут;Помещение;Нагрузка;На курс;"
                + "Не ранее дня;Не позднее дня;Отдых после, минут",
                "Массаж;15;5;Кабинет;активная;5;3;9;30"));
        files.put("r.csv", text("Building;Floor;Room;Category;Beds;Accessible;Lift", "1;1;101;стандарт;2;yes;no"));
        files.put("v.csv", text("Үй-жай;Түрі;Орын", "Кабинет;ем-шара;4", "Сынып;сабақ;30"));
        files.put("c.csv", text("День;№ темы;Тема;Академических часов;Форма", "2;1;a;4;", "3;2;b;4;", "4;3;c;2;"));
        files.put("l.csv", text("Преподаватель;Языки;Темы;Дни", "Лектор;қаз, рус;1, 2, 3;1-10"));
        long batch = api.upload("intakes/" + intake(api, "Импорт 8", 40) + "/imports", "files", files).created();
        JsonObject preview = api.get("imports/" + batch).ok().object();
        assertEquals(List.of(), faults(preview));
        confirm(api, preview).ok();
        assertEquals(0, api.get("imports/" + batch).ok().object().getJsonArray("changes").size());
        assertEquals(1, count(house, "treatment t join resort r on r.id = t.resort_id where r.name = 'Импорт 8'"));
    }

    @ParameterizedTest
    @CsvSource({"'', sheet.empty", "%PDF-1.7 and more, sheet.wrong-kind",
        "PK\u0003\u0004 and no more, sheet.truncated", "'a;b', sheet.no-rows",
        "'x;y\n1;2\n', exchange.kind-unknown", "'ИИН;Фамилея\n1;2\n', exchange.column-misspelt", "just words, sheet.no-separator"})
    void whatIsNoListIsRefusedWithTheReasonAndNotKept(String content, String code, House house) {
        Api api = house.administrator();
        long intake = intake(api, "Импорт " + content.hashCode(), 40);
        Answer answer = api.in("ru").send("POST", "intakes/" + intake + "/imports?name=list.csv", "text/csv", content.getBytes(UTF_8));
        assertEquals(422, answer.status());
        assertEquals(code, answer.code());
        assertTrue(answer.object().getString("detail").contains("list.csv"));
        assertEquals(0, count(house, "import_batch where intake_id = " + intake));
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedInWords(House house) {
        Api api = house.administrator();
        Answer answer = api.send("POST", "intakes/" + intake(api, "Импорт 9", 40) + "/imports", "text/csv", new byte[50 * 1024 * 1024]);
        assertEquals("sheet.too-large", answer.code());
    }

    @Test
    void faultsComeAsAWorkbookAndAnImportCanBeThrownAway(House house) {
        Api api = house.administrator();
        byte[] list = new String(list(row(51, "Омаров", "позвонить")), UTF_8).getBytes(Charset.forName("windows-1251"));
        long batch = handIn(api, intake(api, "Импорт 10", 40), list);
        Answer workbook = api.get("imports/" + batch + "/faults.xlsx").ok();
        assertTrue(new String(workbook.bytes(), 0, 2, UTF_8).equals("PK") && workbook.header("Content-Disposition").contains(".xlsx"));
        assertEquals(204, api.delete("imports/" + batch).status());
        assertEquals("exchange.decided", api.post("imports/" + batch + "/confirmation", Map.of()).code());
        assertEquals(0, count(house, "import_file where batch_id = " + batch + " and content is not null"));
        assertFalse(count(house, "member where iin = '" + iin(51) + "'") > 0);
    }

    private static long intake(Api api, String resort, int inDays) {
        long id = api.post("resorts", Map.of("name", resort, "zone", "Asia/Almaty")).created();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        String firstDay = LocalDate.now().plusDays(inDays).toString();
        return api.post("intakes", Map.of("programme", programme, "resort", id, "firstDay", firstDay)).created();
    }

    private static long handIn(Api api, long intake, byte[] list) {
        return api.upload("intakes/" + intake + "/imports", "files", Map.of("members.csv", list)).created();
    }

    private static JsonObject preview(Api api, long intake, byte[] list) {
        return api.get("imports/" + handIn(api, intake, list)).ok().object();
    }

    private static void write(Api api, long intake, byte[] list) {
        confirm(api, preview(api, intake, list)).ok();
    }

    private static Answer confirm(Api api, JsonObject preview) {
        return api.post("imports/" + preview.getInt("id") + "/confirmation", Map.of("preview", preview.getString("preview")));
    }

    private static List<String> faults(JsonObject preview) {
        return preview.getJsonArray("faults").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getInt("line") + " " + each.getString("field", "-") + " " + each.getString("code")).toList();
    }

    private static byte[] list(String... rows) {
        return (HEAD + String.join("", rows)).getBytes(UTF_8);
    }

    private static byte[] text(String... lines) {
        return (String.join("\n", lines) + "\n").getBytes(UTF_8);
    }

    private static String row(int serial, String family, String phone) {
        return iin(serial) + ";" + family + ";Серик;М;04.03.1985;" + phone + ";Лес;Астана;рус;ИМ-" + serial + "\n";
    }

    private static String iin(int serial) {
        for (int tail = 10 * serial;; tail++) {
            for (int control = 0; control < 10; control++) {
                String iin = "8503043" + String.format("%04d", 1000 + tail) + control;
                if (Iin.flaw(iin) == Iin.Flaw.SOUND) {
                    return iin;
                }
            }
        }
    }

    private static int count(House house, String rows) {
        try (Connection connection = house.connect(); Statement query = connection.createStatement();
                ResultSet found = query.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
