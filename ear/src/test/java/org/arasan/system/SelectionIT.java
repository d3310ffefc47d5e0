package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.arasan.launch.Api;
import org.junit.jupiter.api.Test;

/** Who selects decides on many at once or on none; whoever nominates or applies sees their own alone. */
@WholeSystem
class SelectionIT {

    @Test
    void whoSelectsSeesTheEffectFirstAndDecidesOnManyAtOnceOrOnNone(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(2, Map.of("selection", true, "quotas", List.of(Map.of("sex", "MALE", "most", 1))));
        String link = event.link("APPLICATION");
        List<Map<String, Object>> forms = SignUps.forms(4, 1980);
        forms.forEach(form -> assertEquals("RECEIVED", event.join(link, form).ok().object().getString("state")));
        List<Long> ids = event.applications("").stream().map(each -> (long) each.getInt("id")).toList();
        Api admin = house.administrator();
        JsonObject effect = admin.post("intakes/" + event.intake() + "/applications/outlook", Map.of("applications", ids)).ok().object();
        assertEquals(1, effect.getJsonArray("quotas").getJsonObject(0).getInt("then"));
        assertEquals(2, effect.getJsonArray("without").size());
        assertEquals("admission.quota-full", event.decide("ACCEPT", "", ids.toArray(Long[]::new)).code());
        assertEquals(0, event.admission().getInt("taken"));

        event.decide("ACCEPT", "", ids.get(0), ids.get(1)).ok();
        event.decide("WAIT", "", ids.get(2), ids.get(3)).ok();
        assertEquals(422, event.decide("DECLINE", " ", ids.get(1)).status());
        event.decide("DECLINE", "Құжаты жоқ", ids.get(1)).ok();

        JsonObject told = house.anybody().get("followed-applications/" + forms.get(1).get("key")).ok().object();
        assertEquals("Құжаты жоқ", told.getString("why"));
        assertEquals("WAITING", event.state(forms.get(2)), "a second man does not fit");
        assertEquals("ACCEPTED", event.state(forms.get(3)), "the next who fits moves up");
        assertEquals(1, event.applications("&state=WAITING").size());
        assertEquals(2, event.applications("&sex=FEMALE").size());
        assertEquals(1, event.applications("&words=" + event.applications("").get(0).getString("number")).size());
        byte[] workbook = admin.get("intakes/" + event.intake() + "/applications/workbook.xlsx").ok().bytes();
        assertTrue(workbook.length > 1000);
    }

    @Test
    void anAcceptedApplicantSignsInByTheNumberAndACodeThatWasHandedOverAndSeesTheirOwnAlone(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(2, Map.of());
        String link = event.link("APPLICATION");
        JsonObject mine = event.join(link, SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).ok().object();
        JsonObject other = event.join(link, SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).ok().object();
        JsonObject code = house.administrator().post("intakes/" + event.intake() + "/applications/" + mine.getInt("id") + "/code", null).ok()
                .object();
        assertEquals(mine.getString("number"), code.getString("login"));
        house.anybody().post("passwords", Map.of("login", code.getString("login"), "code", code.getString("code"), "password",
                House.PASSWORD)).ok();
        Api me = house.anybody().as(mine.getString("number"), House.PASSWORD);
        assertEquals(List.of(mine.getInt("id")), me.get("my/applications").ok().rows().stream().map(each -> each.getInt("id")).toList());
        assertEquals(404, me.put("my/applications/" + other.getInt("id") + "/withdrawal", null).status());
        assertEquals("WITHDRAWN", me.put("my/applications/" + mine.getInt("id") + "/withdrawal", null).ok().object().getString("state"));
    }

    @Test
    void anOfficeNominatesItsOwnAndSeesNobodyElse(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(5, Map.of("ways", List.of("LIST", "APPLICATION"), "selection", true));
        event.join(event.link("APPLICATION"), SignUps.form("MALE", 1980, SignUps.UNIONS.get(1))).ok();
        Api officer = UnionOffices.of(house, SignUps.UNIONS.get(0), 0).primary();
        assertTrue(officer.get("nominations").ok().rows().stream().anyMatch(each -> each.getInt("intake") == event.intake()));
        JsonObject row = officer.post("nominations/" + event.intake(), SignUps.form("MALE", 1980, SignUps.UNIONS.get(2))).ok().object();
        assertEquals(SignUps.UNIONS.get(0), row.getString("union"), "whatever was typed");
        assertEquals("RECEIVED", row.getString("state"));
        assertEquals(List.of(row.getInt("id")), officer.get("nominations/" + event.intake()).ok().rows().stream()
                .map(each -> each.getInt("id")).toList());
        Map<String, Object> known = SignUps.form("MALE", 1980, SignUps.UNIONS.get(1));
        event.join(event.link("APPLICATION"), known).ok();
        JsonObject twice = officer.post("nominations/" + event.intake(), SignUps.form((String) known.get("iin"), SignUps.UNIONS.get(0))).ok()
                .object();
        assertEquals("RECEIVED", twice.getString("state"), "nothing tells that somebody else has nominated the person");
        assertFalse(twice.containsKey("otherName"));
        assertEquals(403, officer.get("intakes/" + event.intake() + "/applications").status());
        SignUps byLink = new SignUps(house, 5).byDay().open(5, Map.of());
        assertEquals(404, officer.post("nominations/" + byLink.intake(), SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).status());
    }
}
