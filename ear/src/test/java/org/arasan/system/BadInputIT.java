package org.arasan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies and queries that somebody mistyped: each is refused where the mistake is, saying what belongs there, and nothing is changed. */
@WholeSystem
class BadInputIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"programme":1,"resort":1,"firstday":"2026-05-04"} | firstday  | api.unknown-field
            {"programme":1,"resort":1,"first":{"day":1}}       | first     | api.unknown-field
            {"programme":"1","resort":1}                       | programme | api.WHOLE_NUMBER
            {"programme":1.5,"resort":1}                       | programme | api.WHOLE_NUMBER
            {"programme":99999999999999999999,"resort":1}      | programme | api.WHOLE_NUMBER
            {"programme":1e400,"resort":1}                     | programme | api.WHOLE_NUMBER
            {"programme":[1],"resort":1}                       | programme | api.WHOLE_NUMBER
            {"programme":1,"programme":2}                      | programme | api.twice
            {"firstDay":"2026-02-30"}                          | firstDay  | api.DAY
            {"firstDay":"04.05.2026"}                          | firstDay  | api.DAY
            {"firstDay":"+999999999-12-31"}                    | firstDay  | api.DAY
            {"firstDay":"0001-01-01"}                          | firstDay  | api.DAY
            {"firstDay":20260504}                              | firstDay  | api.DAY
            {"firstDay":{"year":2026}}                         | firstDay  | api.DAY
            """)
    void aFieldOfAnIntakeIsRefusedByItsName(String body, String field, String code, House house) {
        refused(house.administrator().post("intakes", body), field, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"email":"a@b.example","name":"A\\u0000B","role":"trainer"}                   | name      | api.character
            {"email":"a@b.example","name":"A\\ud83dB","role":"trainer"}                   | name      | api.character
            {"email":"a@b.example","name":"A\\uffffB","role":"trainer"}                   | name      | api.character
            {"email":"a@b.example","name":7,"role":"trainer"}                             | name      | api.TEXT
            {"email":"a@b.example","name":"A","role":"trainer","language":"FR"}           | language  | api.word
            {"email":"a@b.example","name":"A","role":"trainer","language":2}              | language  | api.TEXT
            """)
    void aFieldOfAColleagueIsRefusedByItsName(String body, String field, String code, House house) {
        refused(house.administrator().post("accounts", body), field, code);
    }

    @Test
    void nothingInTheMiddleOfAListIsRefusedByTheNameOfTheList(House house) {
        refused(house.administrator().post("vouchers/approvals", "{\"vouchers\":[1,null],\"why\":\"\"}"), "vouchers", "api.WHOLE_NUMBER");
        refused(house.administrator().post("trainers", "{\"resort\":1,\"name\":\"A\",\"languages\":[null]}"), "languages", "api.LIST");
    }

    @Test
    void aWrongWordIsAnsweredWithTheRightOnes(House house) {
        Answer answer = house.administrator().post("trainers", "{\"resort\":1,\"name\":\"A\",\"languages\":[\"KK\",\"kazakh\"]}");
        refused(answer, "languages", "api.word");
        assertEquals("kazakh is none of the words known here. Choose one of: KK, RU, KY, UZ, EN", answer.object().getString("detail"));
        assertEquals("KK, RU, KY, UZ, EN", answer.object().getJsonArray("args").getString(1));
    }

    @ParameterizedTest
    @CsvSource({"trainers?resort=abc, resort", "agenda?overdue=perhaps, overdue", "agenda/runs?limit=1.5, limit"})
    void aParameterOfAQueryIsRefusedByItsName(String path, String field, House house) {
        Answer answer = house.administrator().get(path);
        assertEquals(422, answer.status(), answer::text);
        assertEquals(field, answer.object().getString("field"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ақбұлақ 🏞️ санаторийі", "مصحة الينابيع", "'; drop table resort; --", "=cmd|'/c calc'!A0"})
    void everyScriptAndEmojiIsATextLikeAnyOther(String name, House house) {
        Api api = house.administrator();
        Answer entered = api.post("resorts", Map.of("name", name, "zone", "Asia/Almaty"));
        assertEquals(201, entered.status(), entered::text);
        assertTrue(api.get("resorts").text().contains(name.replace("/", "/")));
    }

    @Test
    void nobodysNameHasTenThousandLettersNorThreeHundred(House house) {
        Api api = house.administrator();
        long resort = ManneredApiIT.resort(api, "Long names");
        Map.of("resorts", "{\"name\":\"%s\",\"zone\":\"Asia/Almaty\"}",
                "trainers", "{\"resort\":" + resort + ",\"name\":\"%s\",\"languages\":[\"KK\"]}",
                "accounts", "{\"email\":\"long@test.arasan.example\",\"name\":\"%s\",\"role\":\"trainer\"}").forEach((path, body) -> {
            refused(api.post(path, body.formatted("Ә".repeat(10_000))), "name", "refusal.long");
            refused(api.post(path, body.formatted("Ә".repeat(201))), "name", "refusal.long");
        });
    }

    @Test
    void anEmptyAddressOfARowIsNotFound(House house) {
        assertEquals(404, house.administrator().get("intakes/abc").status());
        assertEquals(404, house.administrator().get("intakes/99999999999999999999").status());
        assertEquals(404, house.administrator().send("PUT", "trainers/-1/teaching", "application/json", "{}".getBytes(UTF_8)).status());
    }

    private static void refused(Answer answer, String field, String code) {
        assertEquals("422 " + code, answer.status() + " " + answer.code(), answer::text);
        assertEquals(field, answer.object().getString("field", null));
    }
}
