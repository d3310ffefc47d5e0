package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** Who may do and see what, as a program meets it. */
@WholeSystem
class DoorIT {

    private static final String PASSWORD = "таза бұлақ суы";

    @Test
    void aColleagueComesInByALinkThatServesOnce(House house) {
        JsonObject invited = invite(house, "link@test.arasan.example", "trainer", null);
        Map<String, Object> choice = Map.of("token", invited.getString("token"), "password", PASSWORD);
        assertEquals("access.password-short", house.anybody().post("passwords",
                Map.of("token", invited.getString("token"), "password", "short")).code());
        house.anybody().post("passwords", choice).ok();
        assertEquals("access.link-spent", house.anybody().post("passwords", choice).code());

        Api trainer = house.anybody().as("LINK@test.arasan.example ", PASSWORD);
        assertEquals("trainer", trainer.get("me").ok().object().getJsonArray("roles").getString(0));
        Answer refused = trainer.get("accounts");
        assertEquals(403, refused.status());
        assertEquals("refusal.forbidden", refused.code());
    }

    @Test
    void guessingIsSlowedDown(House house) {
        Map<String, Object> guess = Map.of("login", "guessed@test.arasan.example", "password", "guess", "name", "x");
        for (int i = 0; i < 5; i++) {
            assertEquals("access.login-wrong", house.anybody().post("tokens", guess).code());
        }
        Answer slowed = house.anybody().post("tokens", guess);
        assertEquals(429, slowed.status());
        assertTrue(Integer.parseInt(slowed.header("Retry-After")) > 0);
    }

    @Test
    void aRevokedTokenAndADisabledAccountOpenNothing(House house) {
        Api colleague = enter(house, "leaver@test.arasan.example", "doctor", null);
        JsonObject issued = colleague.post("tokens", Map.of("name", "second", "days", 2)).ok().object();
        Api second = house.anybody().with(issued.getString("token"));
        int me = second.get("me").ok().object().getInt("id");
        assertFalse(colleague.get("tokens").ok().text().contains(issued.getString("token")));

        colleague.delete("tokens/" + issued.getInt("id")).ok();
        assertEquals(401, second.get("me").status());
        assertEquals(404, house.administrator().delete("tokens/" + issued.getInt("id")).status());

        house.administrator().put("accounts/" + me + "/disablement", null).ok();
        assertEquals(401, colleague.get("me").status());
        assertEquals("access.login-wrong", house.anybody().post("tokens",
                Map.of("login", "leaver@test.arasan.example", "password", PASSWORD, "name", "x")).code());
    }

    @Test
    void aMemberComesInByASlipAndSeesNobodyElse(House house) {
        Guests guests = Guests.enrolled(house, "Слип-Арасан", 1);
        JsonObject slip = house.administrator().post("intakes/" + guests.intake() + "/sign-in-slips", null).ok().rows().get(0);
        Map<String, Object> choice = Map.of("login", slip.getString("login"), "code", slip.getString("code").toLowerCase(),
                "password", PASSWORD);
        assertEquals("access.password-first", house.anybody().post("tokens",
                Map.of("login", slip.getString("login"), "password", slip.getString("code"), "name", "x")).code());
        house.anybody().post("passwords", choice).ok();
        assertEquals("access.login-wrong", house.anybody().post("passwords", choice).code());

        Api member = house.anybody().as(slip.getString("login"), PASSWORD);
        assertNotNull(member.get("me").ok().object().get("member"));
        for (String path : new String[] {"intakes", "stays?intake=" + guests.intake(), "members/" + guests.member() + "/iin", "accounts"}) {
            assertEquals(403, member.get(path).status(), path);
        }
    }

    @Test
    void anIdLeftOutIsRefusedLikeOneThatNobodyHas(House house) {
        for (String path : new String[] {"certificates", "trainers"}) {
            Answer refused = house.administrator().post(path, Map.of());
            assertEquals(404, refused.status(), path);
            assertEquals("refusal.not-found", refused.code(), path);
        }
    }

    @Test
    void anAdministratorOfOneResortFindsNothingOfAnother(House house) {
        Guests own = Guests.enrolled(house, "Менің Арасаным", 2);
        Guests other = Guests.enrolled(house, "Басқа Арасан", 3);
        Api administrator = enter(house, "one-resort@test.arasan.example", "administrator", own.resort());

        assertEquals(200, administrator.get("intakes/" + own.intake()).status());
        assertEquals(404, administrator.get("intakes/" + other.intake()).status());
        assertEquals(404, administrator.post("intakes/" + other.intake() + "/sign-in-slips", null).status());
        assertEquals(404, administrator.get("members/" + other.member() + "/iin").status());
        assertEquals(404, administrator.post("accounts", Map.of("email", "x@test.arasan.example", "name", "X", "role", "administrator",
                "resort", other.resort())).status());
        assertEquals(1, administrator.get("accounts").ok().rows().size());
    }

    @Test
    void readingAnIinIsKept(House house) {
        Guests guests = Guests.enrolled(house, "Құпия Арасан", 4);
        assertEquals(0, house.administrator().get("members/" + guests.member() + "/readings").ok().rows().size());
        assertEquals(guests.iin(), house.administrator().get("members/" + guests.member() + "/iin").ok().object().getString("iin"));
        JsonObject reading = house.administrator().get("members/" + guests.member() + "/readings").ok().rows().get(0);
        assertEquals("iin", reading.getString("matter"));
        assertEquals("Айгүл Сейітқызы", reading.getString("name"));
    }

    @Test
    void whatIsNotUnderstoodIsExplained(House house) {
        Api api = house.administrator();
        assertEquals("api.json", api.send("POST", "accounts", "application/json", "{\"email\":".getBytes(StandardCharsets.UTF_8)).code());
        assertEquals("api.malformed", api.send("POST", "accounts", "application/json", new byte[0]).code());
        assertEquals("api.malformed", api.send("POST", "accounts", "application/json", "null".getBytes(StandardCharsets.UTF_8)).code());
        assertEquals(415, api.send("POST", "accounts", "text/plain", "x".getBytes(StandardCharsets.UTF_8)).status());
        assertEquals(405, api.delete("me").status());
        assertEquals("api.path", api.get("nothing/here").code());
        assertEquals("application/problem+json", api.get("nothing/here").header("Content-Type"));
    }

    @Test
    void aTokenThatOpensNothingIsToldSoEverywhereInTheReadersLanguage(House house) {
        Api stranger = house.anybody().with("arasan_made-up").in("ky");
        for (Answer answer : new Answer[] {stranger.get("me"), stranger.get("problems/api.json"), stranger.post("accounts", Map.of())}) {
            assertEquals(401, answer.status());
            assertEquals("api.sign-in", answer.code());
            assertEquals("Bearer", answer.header("WWW-Authenticate"));
            assertEquals("ky", answer.header("Content-Language"));
        }
    }

    @Test
    void aCharacterThatNoColumnHoldsIsRefused(House house) {
        Answer answer = house.anybody().post("tokens", Map.of("login", "a\u0000b", "password", "x", "name", "x"));
        assertEquals(422, answer.status());
        assertEquals("api.character", answer.code());
    }

    private static JsonObject invite(House house, String email, String role, Long resort) {
        Map<String, Object> colleague = resort == null ? Map.of("email", email, "name", email, "role", role, "language", "KK")
                : Map.of("email", email, "name", email, "role", role, "language", "KK", "resort", resort);
        return house.administrator().post("accounts", colleague).ok().object();
    }

    private static Api enter(House house, String email, String role, Long resort) {
        String token = invite(house, email, role, resort).getString("token");
        house.anybody().post("passwords", Map.of("token", token, "password", PASSWORD)).ok();
        return house.anybody().as(email, PASSWORD);
    }
}
