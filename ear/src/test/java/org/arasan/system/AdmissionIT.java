package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;

/** From a link to a place: exact to the last one, whoever comes at the same second, and never telling who is known. */
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

        assertEquals("ACCEPTED", state(house, third));
        assertEquals("WITHDRAWN", state(house, first));
        assertEquals(409, house.anybody().put("followed-applications/" + first.get("key") + "/withdrawal", null).status());
    }

    @Test
    void theSameFormSentTwiceIsOneApplicationAlsoAtTheSameMoment(House house) throws Exception {
        SignUps event = new SignUps(house, 5).byDay().open(10, Map.of());
        String link = event.link("APPLICATION");
        Map<String, Object> form = SignUps.form("MALE", 1981, SignUps.UNIONS.get(0));
        List<Answer> answers = together(8, IntStream.range(0, 8).<Callable<Answer>>mapToObj(each -> () -> event.join(link, form)).toList());
        assertEquals(Set.of(201), answers.stream().map(Answer::status).collect(Collectors.toSet()));
        assertEquals(1, answers.stream().map(each -> each.object().getString("number")).distinct().count());
        assertEquals(1, event.admission().getInt("taken"));
        assertEquals(1, event.applications("").size());
    }

    @Test
    void twoHundredAtOnceFillThreeQuotasExactlyAndWaitInTheirOrder(House house) throws Exception {
        SignUps event = new SignUps(house, 5).byDay().open(60, Map.of("quotas", List.of(
                Map.of("union", SignUps.UNIONS.get(0), "most", 15), Map.of("sex", "FEMALE", "least", 25), Map.of("oldest", 35, "most", 0))));
        String link = event.link("APPLICATION");
        List<Map<String, Object>> forms = SignUps.forms(190, 1975);
        forms.addAll(SignUps.forms(10, 1999));
        List<Answer> answers = together(16, forms.stream().<Callable<Answer>>map(form -> () -> event.join(link, form)).toList());

        assertEquals(Set.of(201), answers.stream().map(Answer::status).collect(Collectors.toSet()));
        List<JsonObject> all = event.applications("");
        assertEquals(200, all.size(), "none lost, none twice");
        List<JsonObject> seated = all.stream().filter(each -> each.getString("state").equals("ACCEPTED")).toList();
        assertEquals(60, seated.size());
        assertEquals(60, event.admission().getInt("taken"));
        assertEquals(60, seated.stream().map(each -> each.getInt("enrolment")).distinct().count());
        assertTrue(seated.stream().filter(each -> each.getString("union").equals(SignUps.UNIONS.get(0))).count() <= 15);
        assertTrue(seated.stream().filter(each -> each.getString("sex").equals("FEMALE")).count() >= 25);
        assertTrue(seated.stream().allMatch(each -> each.getInt("age") > 35));
        assertEquals(IntStream.rangeClosed(1, 200).boxed().toList(), all.stream().map(each -> each.getInt("turn")).toList());
        assertNobodyWasOvertaken(all);
    }

    /** Of two who are alike in all that quotas look at, the one who came first has the place. */
    private static void assertNobodyWasOvertaken(List<JsonObject> all) {
        all.stream().filter(each -> each.getInt("age") > 35)
                .collect(Collectors.groupingBy(each -> each.getString("union") + each.getString("sex"))).values().forEach(alike -> {
                    List<String> states = alike.stream().map(each -> each.getString("state")).toList();
                    assertEquals(states.stream().sorted().toList(), states);
                });
    }

    @Test
    void aKeptPlaceGoesToItsOwnUntilItIsReleasedAndThenToWhoeverWaitsLongest(House house) {
        SignUps event = new SignUps(house, 5).byDay().open(2, Map.of("quotas", List.of(Map.of("sex", "FEMALE", "least", 1))));
        String link = event.link("APPLICATION");
        event.join(link, SignUps.form("MALE", 1980, SignUps.UNIONS.get(1))).ok();
        Map<String, Object> second = SignUps.form("MALE", 1980, SignUps.UNIONS.get(1));
        Map<String, Object> third = SignUps.form("MALE", 1980, SignUps.UNIONS.get(1));
        assertEquals("WAITING", event.join(link, second).ok().object().getString("state"));
        assertEquals(1, event.join(link, third).ok().object().getInt("before"));
        assertEquals(1, event.admission().getInt("kept"));

        event.open(2, Map.of("quotas", List.of()));

        assertEquals("ACCEPTED", state(house, second));
        assertEquals("WAITING", state(house, third));
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
        assertEquals("ACCEPTED", state(house, own), "the first goes on");

        SignUps other = new SignUps(house, 5).byDay().open(10, Map.of());
        other.join(other.link("APPLICATION"), SignUps.with(stranger, "key", SignUps.key())).ok();
        JsonObject row = other.applications("").get(0);
        assertEquals("Бөтен Ұлан Өмірұлы", row.getString("name"));
        assertEquals("Әбдіқадыров Ұлан Өмірұлы", row.getString("otherName"));
        assertEquals("Әбдіқадыров Ұлан Өмірұлы", house.administrator().get("members?words=" + own.get("iin")).ok().rows().get(0)
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

        assertEquals(List.of("ACCEPTED", "ACCEPTED", "WAITING"), List.of(state(house, own), state(house, other), state(house, third)));
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
        assertEquals("WAITING", state(house, forms.get(2)), "a second man does not fit");
        assertEquals("ACCEPTED", state(house, forms.get(3)), "the next who fits moves up");
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
    void whoStaysOvernightWaitsForABedOnTheListOfStays(House house) throws SQLException {
        SignUps stay = new SignUps(house, 5).open(1, Map.of());
        Map<String, Object> form = SignUps.form("FEMALE", 1980, SignUps.UNIONS.get(0));
        stay.join(stay.link("APPLICATION"), form).ok();
        assertEquals(List.of("REQUESTED"), stays(house, stay.intake()));
        assertFalse(stay.applications("").get(0).containsKey("enrolment"));
        house.anybody().put("followed-applications/" + form.get("key") + "/withdrawal", null).ok();
        assertEquals(List.of("CANCELLED"), stays(house, stay.intake()));
        assertEquals(0, stay.admission().getInt("taken"));
    }

    private static List<String> stays(House house, long intake) throws SQLException {
        try (Connection database = house.connect(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select state from stay where intake_id = " + intake)) {
            List<String> states = new ArrayList<>();
            while (rows.next()) {
                states.add(rows.getString(1));
            }
            return states;
        }
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

    @Test
    void whatWasNeverAcceptedGoesWhenItsTimeIsOver(House house) {
        SignUps event = new SignUps(house, 1).byDay().open(1, Map.of());
        String link = event.link("APPLICATION");
        Map<String, Object> seated = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        Map<String, Object> waiting = SignUps.form("MALE", 1980, SignUps.UNIONS.get(0));
        event.join(link, seated).ok();
        event.join(link, waiting).ok();
        move(house, "PT1200H");
        try {
            house.administrator().post("agenda/privacy.keep/house/run?wait=true", null);
            assertEquals(1, event.applications("").size());
            assertEquals(404, house.anybody().get("followed-applications/" + waiting.get("key")).status());
        } finally {
            move(house, "PT-1200H");
        }
    }

    private static String state(House house, Map<String, Object> form) {
        return house.anybody().get("followed-applications/" + form.get("key")).ok().object().getString("state");
    }

    private static void assertRefused(Answer answer, int status, String code, String field) {
        assertEquals(status, answer.status(), answer::text);
        assertEquals(code, answer.code());
        assertEquals(field, answer.object().getString("field"));
    }

    private static List<Answer> together(int threads, List<Callable<Answer>> calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> each : pool.invokeAll(calls)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
