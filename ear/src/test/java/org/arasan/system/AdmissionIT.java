package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** From a link to a place, and never telling who is known. */
@WholeSystem
class AdmissionIT {

    @Test
    void whoSignsUpByTheLinkHasAPlaceAndIsEnrolledWhilePlacesLast(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(2, Map.of());
        String link = event.link("APPLICATION");
        assertEquals(2, house.anybody().get("joins/" + link).ok().object().getInt("left"));
        Map<String, Object> first = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        JsonObject answer = event.join(link, first).ok().object();
        assertEquals("ACCEPTED", answer.getString("state"));
        assertTrue(answer.getString("number").matches("\\d{3}-\\d{3}-\\d{3}"), answer::toString);
        event.join(link, SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).ok();
        Map<String, Object> third = SignUps.form("FEMALE", 1980, SignUps.UNIONS.get(0));
        assertEquals("WAITING", event.join(link, third).ok().object().getString("state"));
        assertEquals(2, house.administrator().get("intakes/" + event.intake() + "/progress").ok().object().getJsonObject("figures")
                .getJsonObject("people").getInt("members"));

        house.anybody().put("followed-applications/" + first.get("key") + "/withdrawal", null).ok();

        assertEquals("ACCEPTED", event.state(third));
        assertEquals("WITHDRAWN", event.state(first));
        assertEquals(409, house.anybody().put("followed-applications/" + first.get("key") + "/withdrawal", null).status());
    }

    @Test
    void theSameFormSentTwiceIsOneApplicationAlsoAtTheSameMoment(House house) throws Exception {
        SignUps event = new SignUps(house, 5).byDay().open(10, Map.of());
        String link = event.link("APPLICATION");
        Map<String, Object> form = SignUps.form("MALE", 1981, SignUps.UNIONS.get(0));
        List<Answer> answers = SignUps.together(8, IntStream.range(0, 8).<Callable<Answer>>mapToObj(each -> () -> event.join(link, form)).toList());
        assertEquals(Set.of(201), answers.stream().map(Answer::status).collect(Collectors.toSet()));
        assertEquals(1, answers.stream().map(each -> each.object().getString("number")).distinct().count());
        assertEquals(1, event.admission().getInt("taken"));
        assertEquals(1, event.applications("").size());
    }

    @Test
    void nothingTellsAStrangerThatAPersonIsKnownOrHasAppliedAlready(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(10, Map.of());
        String link = event.link("APPLICATION");
        Map<String, Object> own = SignUps.form("FEMALE", 1970, SignUps.UNIONS.get(0));
        JsonObject before = event.join(link, own).ok().object();
        Map<String, Object> stranger = SignUps.with(SignUps.with(SignUps.form((String) own.get("iin"), SignUps.UNIONS.get(1)), "family", "Бөтен"),
                "phone", "+7 777 000 00 00");
        JsonObject again = event.join(link, stranger).ok().object();
        assertEquals("ACCEPTED", again.getString("state"));
        assertNotEquals(before.getString("number"), again.getString("number"));
        assertEquals(before.keySet(), again.keySet());
        assertEquals(1, event.admission().getInt("taken"));

        house.anybody().put("followed-applications/" + stranger.get("key") + "/withdrawal", null).ok();
        assertEquals("ACCEPTED", event.state(own), "the first goes on");

        SignUps other = new SignUps(house, 5).byDay().open(10, Map.of());
        other.join(other.link("APPLICATION"), SignUps.with(stranger, "key", SignUps.key())).ok();
        JsonObject row = other.applications("").get(0);
        assertEquals("Бөтен Ұлан Өмірұлы", row.getString("name"));
        assertEquals("Әбдіқадыров Ұлан Өмірұлы", row.getString("otherName"));
        assertEquals("Әбдіқадыров Ұлан Өмірұлы", house.administrator().get("members?q=" + own.get("iin")).ok().rows().get(0)
                .getString("name"));
    }

    @Test
    void whoeverFiledInAnothersNameFirstTakesNoPlaceFromThemByWithdrawing(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(1, Map.of());
        String link = event.link("APPLICATION");
        Map<String, Object> stranger = SignUps.with(SignUps.form("FEMALE", 1970, SignUps.UNIONS.get(0)), "family", "Бөтен");
        event.join(link, stranger).ok();
        event.open(2, Map.of());
        Map<String, Object> own = SignUps.form((String) stranger.get("iin"), SignUps.UNIONS.get(0));
        Map<String, Object> other = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        Map<String, Object> third = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        assertEquals("ACCEPTED", event.join(link, own).ok().object().getString("state"));
        event.join(link, other).ok();
        event.join(link, third).ok();

        house.anybody().put("followed-applications/" + stranger.get("key") + "/withdrawal", null).ok();

        assertEquals(List.of("ACCEPTED", "ACCEPTED", "WAITING"), List.of(event.state(own), event.state(other), event.state(third)));
        assertEquals(Set.of("WITHDRAWN", "ACCEPTED", "WAITING"), event.applications("").stream().map(each -> each.getString("state"))
                .collect(Collectors.toSet()));
    }

    @Test
    void aFormThatCannotBeIsRefusedAtItsFieldAndWritesNothing(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(10, Map.of());
        String link = event.link("APPLICATION");
        Map<String, Object> form = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        assertRefused(event.join(link, SignUps.with(form, "iin", "850312300010")), 422, "admission.iin-wrong", "iin");
        assertRefused(event.join(link, SignUps.with(form, "family", "Ә".repeat(10_000))), 422, "refusal.long", "family");
        assertRefused(event.join(link, SignUps.with(form, "given", "<script>alert(1)</script>")), 422, "admission.name", "given");
        assertRefused(event.join(link, SignUps.with(form, "consent", false)), 422, "admission.consent-missing", "consent");
        assertRefused(event.join(link, SignUps.with(form, "website", "http://spam.example")), 422, "admission.trap", "website");
        assertRefused(event.join(link, SignUps.with(form, "union", "Ғарышкерлер")), 422, "admission.union-unknown", "union");
        assertRefused(event.join(link, SignUps.with(form, "answers", Map.of("stranger", "1"))), 422, "programme.field-unknown", "details.stranger");
        assertRefused(event.join(link, SignUps.with(form, "key", "1")), 422, "admission.key", "key");
        assertEquals(List.of(), event.applications(""));
        assertEquals(0, event.admission().getInt("taken"));
    }

    @Test
    void aLinkOpensNothingOnceItIsRevokedOrStartedAnewAndNobodyBeforeOrAfterItsTime(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(10, Map.of());
        Map<String, Object> form = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        String old = event.link("APPLICATION");
        String link = event.link("APPLICATION");
        assertEquals(404, event.join(old, form).status());
        event.open(10, Map.of("opens", Instant.now().plusSeconds(3600).toString()));
        assertEquals("admission.not-yet", event.join(link, form).code());
        event.open(10, Map.of("closes", Instant.now().minusSeconds(1).toString()));
        assertEquals("admission.over", event.join(link, form).code());
        house.administrator().delete("intakes/" + event.intake() + "/admission/links/APPLICATION").ok();
        assertEquals(404, house.anybody().get("joins/" + link).status());
        assertEquals(404, event.join(link, form).status());
    }

    @Test
    void theDoorLetsPeopleInOnItsDaysAlone(House house) {
        SignUps today = new SignUps(house, 0).byDay().open(1, Map.of("ways", List.of("DOOR"), "selection", true));
        String door = today.link("DOOR");
        assertEquals("ACCEPTED", today.join(door, SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).ok().object().getString("state"));
        assertEquals("WAITING", today.join(door, SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).ok().object().getString("state"));
        assertEquals("admission.way-shut", house.administrator().put("intakes/" + today.intake() + "/admission/links/APPLICATION", null).code());
        SignUps later = new SignUps(house, 5).byDay().open(1, Map.of("ways", List.of("DOOR")));
        String shut = later.link("DOOR");
        assertEquals("admission.door-not-yet", later.join(shut, SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).code());
        move(house, "PT480H");
        try {
            assertEquals("admission.door-over", later.join(shut, SignUps.form("MALE", 1980, SignUps.UNIONS.get(0))).code());
        } finally {
            move(house, "PT-480H");
        }
    }

    private static void move(House house, String by) {
        house.administrator().post("clock/movement?wait=true", Map.of("by", by)).ok();
    }

    @Test
    void aPosterSpeaksTheLanguageAskedForAndCarriesTheLink(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(2, Map.of());
        String at = "intakes/" + event.intake() + "/admission/";
        assertEquals(404, house.administrator().get(at + "poster.pdf").status(), "without a link");
        event.link("APPLICATION");
        assertTrue(new String(house.administrator().get(at + "poster.pdf?language=KK").ok().bytes(), StandardCharsets.ISO_8859_1)
                .startsWith("%PDF"));
        assertTrue(house.administrator().get(at + "code.svg").ok().text().startsWith("<svg"));
        assertEquals("image/png", house.administrator().get(at + "code.png").ok().header("Content-Type"));
    }

    private static void assertRefused(Answer answer, int status, String code, String field) {
        assertEquals(status, answer.status(), answer::text);
        assertEquals(code, answer.code());
        assertEquals(field, answer.object().getString("field"));
    }
}
