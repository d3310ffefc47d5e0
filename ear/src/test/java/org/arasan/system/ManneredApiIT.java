package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** What every resource of the API keeps to: nothing is done twice, nothing is overwritten unseen. */
@WholeSystem
class ManneredApiIT {

    private static final String KAZAKH = "{\"languages\":[\"KK\"]}";
    private static final String RUSSIAN = "{\"languages\":[\"RU\"]}";

    @Test
    void aStaleChangeIsRefusedAndAFreshOneIsNot(House house) {
        Api api = house.administrator();
        Answer entered = api.post("trainers", "{\"resort\":" + resort(api, "Mannered 1") + ",\"name\":\"Stale\",\"languages\":[\"EN\"]}").ok();
        String teaching = "trainers/" + entered.created() + "/teaching";
        String first = entered.header("ETag");
        Answer changed = api.sending("If-Match", first).put(teaching, KAZAKH).ok();
        assertNotEquals(first, changed.header("ETag"));
        Answer stale = api.sending("If-Match", first).put(teaching, RUSSIAN);
        assertEquals("412 refusal.changed", stale.status() + " " + stale.code());
        assertEquals(200, api.sending("If-Match", "\"other\", " + changed.header("ETag")).put(teaching, RUSSIAN).status());
        assertEquals(200, api.sending("If-Match", "*").put(teaching, KAZAKH).status());
        assertEquals(200, api.put(teaching, RUSSIAN).status());
        assertEquals(412, api.sending("If-Match", "W/" + changed.header("ETag")).put(teaching, KAZAKH).status());
        assertEquals("api.if-match", api.sending("If-Match", "7").put(teaching, KAZAKH).code());
    }

    static long resort(Api api, String name) {
        return api.post("resorts", Map.of("name", name, "zone", "Asia/Almaty")).created();
    }
}
