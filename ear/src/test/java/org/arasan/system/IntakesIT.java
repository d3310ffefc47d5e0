package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

@WholeSystem
class IntakesIT {

    @Test
    void anIntakeIsOpenedAtAResortAndKeepsItsDaysToItself(House house) {
        Api api = house.administrator();
        long resort = api.post("resorts", Map.of("name", "Жаркент-Арасан", "zone", "Asia/Almaty")).created();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        Map<String, Object> wanted = Map.of("programme", programme, "resort", resort, "firstDay", LocalDate.now().plusDays(10).toString());

        JsonObject intake = api.get("intakes/" + api.post("intakes", wanted).created()).ok().object();

        assertEquals("PREPARING", intake.getString("state"));
        assertEquals(LocalDate.now().plusDays(19).toString(), intake.getString("lastDay"));
        Answer again = api.post("intakes", wanted);
        assertEquals(409, again.status());
        assertEquals("programme.intakes-overlap", again.code());
        assertEquals("MEMBERS", api.get("intakes/" + intake.getInt("id") + "/progress").ok().object().getString("now"));
    }

    @Test
    void aTimeZoneThatDoesNotExistIsRefusedAtItsFieldInTheReadersLanguage(House house) {
        Answer answer = house.administrator().in("kk").post("resorts", Map.of("name", "X", "zone", "Asia/Atlantis"));
        assertEquals(422, answer.status());
        assertEquals("zone", answer.object().getString("field"));
        assertEquals("kk", answer.header("Content-Language"));
    }

    @Test
    void nobodyElseSeesIntakes(House house) {
        assertEquals(401, house.anybody().get("intakes").status());
        assertNotNull(house.anybody().get("intakes").code());
    }
}
