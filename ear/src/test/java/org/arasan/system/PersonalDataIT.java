package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.launch.DemoIntake;
import org.arasan.member.Iin;
import org.junit.jupiter.api.Test;

/** What the house keeps of a person: found, handed over, erased without a trace, and let go when its time is over. */
@WholeSystem
class PersonalDataIT {

    @Test
    void membersAreFoundByNameIinAndVoucherPageAfterPage(House house) {
        BygoneIntake intake = BygoneIntake.in(house);
        BygoneIntake.Person person = intake.person(1);
        Api api = house.administrator();
        for (String words : List.of(person.iin(), person.voucher(), person.folded())) {
            List<JsonObject> found = api.get("members?q=" + Answers.encoded(words)).ok().rows();
            JsonObject row = found.stream().filter(each -> each.getInt("id") == person.id()).findFirst()
                    .orElseThrow(() -> new AssertionError(words));
            assertEquals(person.name(), row.getString("name"));
            assertEquals(person.iin().substring(0, 2) + "••••••••" + person.iin().substring(10), row.getString("maskedIin"));
            assertFalse(found.toString().contains(person.iin()));
        }
        Set<Integer> seen = new HashSet<>();
        String path = "members?limit=7";
        while (path != null) {
            Answer answer = api.get(path).ok();
            answer.rows().forEach(each -> assertTrue(seen.add(each.getInt("id")), "told twice"));
            path = Answers.next(answer);
        }
        assertTrue(seen.containsAll(intake.kept().stream().map(BygoneIntake.Person::id).toList()));
        assertEquals(422, api.get("members?limit=0").status());
        assertEquals(422, api.get("members?q=" + "a".repeat(300)).status());
        assertEquals(List.of(), api.get("members?q=" + Answers.encoded("'; drop table member --")).ok().rows());
    }

    @Test
    void anExportHoldsEverythingAndIsKeptAsAReading(House house) {
        BygoneIntake.Person person = BygoneIntake.in(house).person(2);
        Answer answer = house.administrator().get("members/" + person.id() + "/export").ok();
        assertEquals("application/zip", answer.header("Content-Type"));
        Map<String, byte[]> files = Answers.unzipped(answer.bytes());
        JsonObject data = Answers.json(files.get("data.json"));
        assertEquals(person.iin(), data.getJsonArray("person").getJsonObject(0).getString("iin"));
        assertEquals(person.phone(), data.getJsonArray("person").getJsonObject(0).getString("phone"));
        assertEquals("CHECKED_OUT", data.getJsonArray("stays").getJsonObject(0).getString("state"));
        assertEquals(10, data.getJsonArray("hours").size());
        assertEquals(1, data.getJsonArray("groups").size());
        assertEquals(1, data.getJsonArray("enrolments").size());
        assertEquals(1, data.getJsonArray("completions").size());
        assertEquals(person.voucher(), data.getJsonArray("vouchers").getJsonObject(0).getString("number"));
        assertTrue(data.getJsonArray("changes").size() > 3, "booked, placed, in, out");
        String number = data.getJsonArray("certificates").getJsonObject(0).getString("number");
        assertArrayEquals(house.administrator().get("certificates/" + number + ".pdf").ok().bytes(),
                files.get("certificates/" + number + ".pdf"));
        String page = new String(files.get("data.html"), StandardCharsets.UTF_8);
        assertTrue(page.contains(person.name()) && page.contains(person.iin()));
        assertEquals("export", house.administrator().get("members/" + person.id() + "/readings").ok().rows().get(0).getString("matter"));
    }

    @Test
    void aMemberTakesTheirOwnDataAndNobodyElses(House house) {
        BygoneIntake intake = BygoneIntake.in(house);
        BygoneIntake.Person person = intake.person(3);
        Api member = intake.signedIn(person);
        JsonObject data = Answers.json(Answers.unzipped(member.get("my/export").ok().bytes()).get("data.json"));
        assertEquals(person.id(), data.getInt("member"));
        assertTrue(data.getBoolean("medical"));
        assertEquals(404, member.get("my/erasure-request").status());
        String since = member.put("my/erasure-request", null).ok().object().getString("askedAt");
        assertEquals(since, member.put("my/erasure-request", null).ok().object().getString("askedAt"));
        assertTrue(house.administrator().get("erasure-requests").ok().rows().stream()
                .anyMatch(each -> each.getInt("member") == person.id()));
        member.delete("my/erasure-request").ok();
        assertTrue(house.administrator().get("erasure-requests").ok().rows().stream()
                .noneMatch(each -> each.getInt("member") == person.id()));
        int other = intake.person(2).id();
        for (String path : List.of("members", "members/" + other, "members/" + other + "/export", "members/" + other + "/erasure",
                "retention", "erasure-requests")) {
            assertEquals(403, member.get(path).status(), path);
        }
    }

    @Test
    void onlyAdministratorsOfAllResortsExportAndErase(House house) {
        Guests own = Guests.enrolled(house, "Деректер Арасаны", 5);
        BygoneIntake.Person other = BygoneIntake.in(house).person(2);
        for (String role : List.of("trainer", "doctor", "administrator")) {
            Api colleague = Answers.colleague(house, "data-" + role + "@test.arasan.example", role, own.resort());
            assertEquals(403, colleague.get("members/" + own.member() + "/export").status(), role);
            assertEquals(403, colleague.get("members/" + own.member() + "/erasure").status(), role);
            assertEquals(403, colleague.get("retention").status(), role);
            assertEquals(403, colleague.get("my/export").status(), role);
            boolean administrator = role.equals("administrator");
            assertEquals(administrator ? 200 : 403, colleague.get("members/" + own.member()).status(), role);
            assertEquals(administrator ? 404 : 403, colleague.get("members/" + other.id()).status(), role);
            if (administrator) {
                assertEquals(Set.of((int) own.member()), colleague.get("members").ok().rows().stream().map(each -> each.getInt("id"))
                        .collect(Collectors.toSet()));
            }
        }
    }

    @Test
    void whoeverIsAwaitedIsNotErased(House house) {
        Guests guests = Guests.enrolled(house, "Күтілетін Арасан", 6);
        Api api = house.administrator();
        String path = "members/" + guests.member() + "/erasure";
        Set<String> against = api.get(path).ok().object().getJsonArray("against").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("code")).collect(Collectors.toSet());
        assertEquals(Set.of("programme.erase-intake", "stay.erase-open"), against);
        Answer refused = api.put(path, Map.of("name", "Сейітов Болат Ерланұлы", "ground", "REQUEST"));
        assertEquals(409, refused.status(), refused::text);
        assertEquals("Сейітов Болат Ерланұлы", api.get("members/" + guests.member()).ok().object().getString("name"));
        assertEquals("refusal.not-found", api.get("members/999999999/erasure").code());
    }

    @Test
    void anErasureLeavesNoTraceAndTheFiguresAsTheyWere(House house) throws Exception {
        BygoneIntake intake = BygoneIntake.in(house);
        BygoneIntake.Person person = intake.person(4);
        Api api = house.administrator();
        Api member = intake.signedIn(person);
        api.get("members/" + person.id() + "/iin").ok();
        member.put("my/erasure-request", null).ok();
        Map<String, byte[]> kept = Answers.unzipped(member.get("my/export").ok().bytes());
        JsonObject certificate = Answers.json(kept.get("data.json")).getJsonArray("certificates").getJsonObject(0);
        String code = intake.text("select code from certificate where number = '" + certificate.getString("number") + "'");
        Map<String, String> before = intake.figures();
        assertNotEquals(List.of(), intake.traces(person), "the search finds what is there");

        String path = "members/" + person.id() + "/erasure";
        assertEquals("privacy.name-differs", api.put(path, Map.of("name", "Somebody Else", "ground", "REQUEST")).code());
        assertEquals("privacy.ground-missing", api.put(path, Map.of("name", person.name())).code());
        assertEquals("privacy.ground-missing", api.put(path, Map.of("name", person.name(), "ground", "RETENTION")).code());
        assertEquals(List.of(), api.get(path).ok().object().getJsonArray("against"));
        JsonObject erased = api.put(path, Map.of("name", person.name().toLowerCase(), "ground", "REQUEST")).ok().object();
        assertEquals("REQUEST", erased.getString("ground"));

        assertEquals(List.of(), intake.traces(person));
        assertEquals(before, intake.figures());
        assertTrue(api.get("erasure-requests").ok().rows().stream().noneMatch(each -> each.getInt("member") == person.id()));
        assertEquals(401, member.get("me").status());
        JsonObject left = api.get("members/" + person.id()).ok().object();
        assertEquals("№ " + person.id(), left.getString("name"));
        assertEquals("—", left.getString("maskedIin"));
        assertEquals(Set.of("iin", "export"), new TreeSet<>(api.get("members/" + person.id() + "/readings").ok().rows().stream()
                .map(each -> each.getString("matter")).toList()));
        for (Answer answer : List.of(api.get("members/" + person.id() + "/iin"), api.get(path),
                api.get("members/" + person.id() + "/export"),
                api.put(path, Map.of("name", person.name(), "ground", "REQUEST")))) {
            assertEquals("member.erased", answer.code());
        }
        aPaperStillHolds(house, certificate.getString("number"), code,
                kept.get("certificates/" + certificate.getString("number") + ".pdf"));
        whoComesAgainIsSomebodyNew(house, person);
    }

    private static void aPaperStillHolds(House house, String number, String code, byte[] pdf) {
        JsonObject answer = house.anybody().get("verifications/" + number + "?code=" + code).ok().object();
        assertEquals("VALID", answer.getString("state"));
        assertEquals("ERASED", answer.getString("holder"));
        assertFalse(answer.containsKey("name"));
        assertEquals("WRONG_CODE", house.anybody().get("verifications/" + number + "?code=0").ok().object().getString("holder"));
        assertTrue(house.anybody().send("POST", "verifications/" + number, "application/pdf", pdf).ok().object().getBoolean("asIssued"));
        assertEquals("completion.file-erased", house.administrator().get("certificates/" + number + ".pdf").code());
        assertEquals("member.erased", house.administrator().post("certificates/" + number + "/replacement", null).code());
    }

    private static void whoComesAgainIsSomebodyNew(House house, BygoneIntake.Person person) {
        Guests later = Guests.enrolled(house, "Қайта Арасан", 7);
        Api api = house.administrator();
        long batch = api.upload("intakes/" + later.intake() + "/imports", "files", Map.of("again.csv", person.row("ҚАЙТА-1"))).created();
        api.post("imports/" + batch + "/confirmation", Map.of()).ok();
        List<JsonObject> found = api.get("members?q=" + person.iin()).ok().rows();
        assertEquals(1, found.size());
        assertNotEquals(person.id(), found.get(0).getInt("id"));
    }

    @Test
    void whatHasBeenKeptLongEnoughGoesByItself(House house) {
        BygoneIntake intake = BygoneIntake.in(house);
        BygoneIntake.Person due = intake.person(5);
        Api api = house.administrator();
        JsonObject rule = api.get("retention").ok().object();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(Map.of("memberYears", 0, "logYears", 5, "importDays", 30),
                Map.of("memberYears", 9, "logYears", 76, "importDays", 30), Map.of("memberYears", 9, "logYears", 5))) {
            assertEquals("privacy.term-outside", api.put("retention", wrong).code());
        }
        api.put("retention", Map.of("memberYears", 9, "logYears", rule.getInt("logYears"), "importDays", rule.getInt("importDays"))).ok();
        try {
            keep(api, intake.lastDay().plusYears(9).minusDays(2));
            assertEquals(due.name(), api.get("members/" + due.id()).ok().object().getString("name"));
            keep(api, intake.lastDay().plusYears(9).plusDays(2));
            assertEquals("№ " + due.id(), api.get("members/" + due.id()).ok().object().getString("name"));
            assertEquals(List.of(), intake.kept().stream()
                    .filter(each -> !api.get("members/" + each.id()).ok().object().getString("name").startsWith("№")).toList());
            assertEquals("DISCARDED", api.get("imports/" + intake.forgottenImport()).ok().object().getString("state"));
        } finally {
            api.delete("clock").ok();
            api.put("retention", Map.of("memberYears", rule.getInt("memberYears"), "logYears", rule.getInt("logYears"), "importDays",
                    rule.getInt("importDays"))).ok();
        }
        List<JsonObject> history = api.get("retention/history").ok().rows();
        assertEquals(9, history.get(1).getInt("memberYears"));
        assertTrue(history.get(1).containsKey("changedBy"));
    }

    /** Numbers are looked for as they are, whoever's they are: twelve digits that are somebody's IIN. */
    @Test
    void noIinStandsInTheServersLogNorInAPreview(House house) throws Exception {
        BygoneIntake intake = BygoneIntake.in(house);
        Api api = house.administrator();
        Guests guests = Guests.enrolled(house, "Журнал Арасаны", 17);
        String once = new String(intake.first().row("ТАҒЫ-1"), StandardCharsets.UTF_8);
        String twice = once.lines().skip(1).findFirst().orElseThrow().replace("ТАҒЫ-1", "ТАҒЫ-2");
        byte[] list = (once + twice + "\r\n").getBytes(StandardCharsets.UTF_8);
        Answer preview = api.upload("intakes/" + guests.intake() + "/imports", "files", Map.of("twice.csv", list));
        assertTrue(preview.ok().text().contains("person-twice"), preview::text);
        assertEquals(List.of(), iins(preview.text()));
        assertEquals(List.of(), iins(api.get("imports/" + preview.created()).ok().text()));
        api.delete("imports/" + preview.created()).ok();
        assertEquals(List.of(), iins(Files.readString(Path.of(System.getProperty("arasan.server"), "standalone/log/server.log"))));
    }

    private static List<String> iins(String text) {
        return Pattern.compile("(?<![0-9])[0-9]{12}(?![0-9])").matcher(text).results().map(MatchResult::group)
                .filter(digits -> Iin.flaw(digits) == Iin.Flaw.SOUND).distinct().toList();
    }

    private static void keep(Api api, java.time.LocalDate day) {
        DemoIntake.moveTo(api, day.atTime(12, 0).atZone(BygoneIntake.ZONE).toInstant());
        api.post("agenda/privacy.keep/house/run", null).ok();
        api.put("clock?wait=true", Map.of("now", day.atTime(12, 1).atZone(BygoneIntake.ZONE).toInstant().toString())).ok();
    }
}
