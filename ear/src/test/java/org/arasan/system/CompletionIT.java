package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.arasan.launch.DemoIntake;
import org.junit.jupiter.api.Test;

/** An intake has ended by itself: who completed it, what they hold, who may see it, and what can still be mended. */
@WholeSystem
class CompletionIT {

    @Test
    void whoLacksNothingHoldsACertificateAndNobodyElseDoes(House house) {
        LivedIntake intake = LivedIntake.in(house);
        assertEquals("COMPLETED", house.administrator().get("intakes/" + intake.id()).ok().object().getString("state"));
        for (JsonObject row : intake.completions()) {
            assertEquals(row.getJsonArray("lacking").isEmpty(), row.containsKey("certificate"), row::toString);
            assertEquals(10 - row.getInt("hoursAttended"), row.getJsonArray("missed").size(), row::toString);
        }
        assertTrue(intake.certified().size() > 20);
        assertTrue(intake.completions().stream().anyMatch(row -> row.getJsonObject("stay").getString("leftEarly", "").equals("OWN_WISH")
                && !row.getJsonObject("stay").getBoolean("finished")), "who left as they pleased has not finished the stay");
    }

    @Test
    void completingAgainIssuesNothing(House house) {
        LivedIntake intake = LivedIntake.in(house);
        int before = intake.certified().size();
        JsonObject outcome = house.administrator().post("intakes/" + intake.id() + "/completion", null).ok().object();
        assertEquals(0, outcome.getInt("issued"));
        assertEquals(before, intake.certified().size());
    }

    @Test
    void numbersHaveNoGapEvenWhereManyAreIssuedAtOnce(House house) throws Exception {
        List<String> numbers = LivedIntake.in(house).certified().stream().limit(8).map(CompletionIT::number).toList();
        ExecutorService desks = Executors.newFixedThreadPool(numbers.size());
        try {
            List<Callable<Answer>> wishes = new ArrayList<>();
            numbers.forEach(each -> wishes.add(() -> house.administrator().post("certificates/" + each + "/replacement", null)));
            for (Future<Answer> answer : desks.invokeAll(wishes)) {
                assertEquals(201, answer.get().status(), () -> "replacing");
            }
        } finally {
            desks.shutdown();
        }
        serials(house).forEach((year, serials) ->
                assertEquals(IntStream.rangeClosed(1, serials.size()).boxed().toList(), serials, "in " + year));
        JsonObject old = house.anybody().get("verifications/" + numbers.get(0)).ok().object();
        assertEquals("REPLACED", old.getString("state"));
        assertEquals("VALID", house.anybody().get("verifications/" + old.getString("successor")).ok().object().getString("state"));
    }

    @Test
    void theNameIsShownToWhoeverHasThePaperAlone(House house) throws SQLException {
        JsonObject row = LivedIntake.in(house).certified().get(9);
        Api anybody = house.anybody();
        String path = "verifications/" + number(row);
        assertNull(anybody.get(path).ok().object().getString("name", null));
        JsonObject wrong = anybody.get(path + "?code=00000000000000000000000000000000").ok().object();
        assertEquals("WRONG_CODE", wrong.getString("holder"));
        assertNull(wrong.getString("name", null));
        assertEquals(row.getString("member"), anybody.get(path + "?code=" + code(house, number(row))).ok().object().getString("name"));
    }

    @Test
    void anUnknownNumberIsToldKindlyInTheReadersLanguage(House house) {
        Answer unknown = house.anybody().in("kk").get("verifications/AR-1999-000001");
        assertEquals(404, unknown.status());
        assertEquals("completion.unknown-number", unknown.code());
        assertTrue(unknown.text().contains("AR-1999-000001"), unknown::text);
        assertEquals("completion.no-number", house.anybody().get("verifications/17").code());
    }

    @Test
    void aRevokedCertificateSaysWhyAndIsNotIssuedAgainByItself(House house) {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject row = intake.certified().get(10);
        Api api = house.administrator();
        assertEquals("completion.reason-needed", api.put("certificates/" + number(row) + "/revocation", Map.of("reason", " ")).code());
        api.put("certificates/" + number(row) + "/revocation", Map.of("reason", "Issued by mistake")).ok();
        JsonObject answer = house.anybody().get("verifications/" + number(row)).ok().object();
        assertEquals("REVOKED", answer.getString("state"));
        assertEquals("Issued by mistake", answer.getString("reason"));
        assertEquals(0, api.post("intakes/" + intake.id() + "/completion", null).ok().object().getInt("issued"));
        assertEquals("completion.not-valid", api.put("certificates/" + number(row) + "/revocation", Map.of("reason", "Again")).code());
        assertEquals(201, api.post("certificates", Map.of("enrolment", row.getInt("enrolment"))).status(), "but by hand it may be");
    }

    @Test
    void aMendedRollLetsACertificateBeIssuedLater(House house) {
        Api api = house.administrator();
        LivedIntake intake = LivedIntake.in(house);
        JsonObject row = intake.completions().stream()
                .filter(each -> each.getInt("enrolment") == intake.absentee()).findFirst().orElseThrow();
        Map<String, Integer> wish = Map.of("enrolment", row.getInt("enrolment"));
        assertEquals("programme.lack.hours", api.post("certificates", wish).code());
        DemoIntake.moveTo(api, intake.after());
        try {
            for (JsonObject missed : row.getJsonArray("missed").getValuesAs(JsonObject.class)) {
                api.delete("hours/" + missed.getInt("hour") + "/closing").ok();
                api.put("hours/" + missed.getInt("hour") + "/roll/" + row.getInt("enrolment"), Map.of("mark", "PRESENT")).ok();
            }
            assertEquals(201, api.post("certificates", wish).status());
            assertEquals("completion.holds-valid", api.post("certificates", wish).code());
        } finally {
            api.delete("clock").ok();
        }
    }

    @Test
    void aMemberSeesTheirOwnAndNobodyElses(House house) throws Exception {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject own = intake.certified().get(12);
        JsonObject other = intake.certified().get(13);
        Api member = intake.member(own.getInt("enrolment"));
        assertEquals(List.of(number(own)), member.get("my/certificates").ok().rows().stream()
                .filter(each -> each.getString("state").equals("VALID")).map(each -> each.getString("number")).toList());
        Answer file = member.get("certificates/" + number(own) + ".pdf").ok();
        assertTrue(new String(file.bytes(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        Answer same = house.anybody().send("POST", "verifications/" + number(own), "application/pdf", file.bytes());
        assertTrue(same.ok().object().getBoolean("asIssued"));
        assertEquals(404, member.get("certificates/" + number(other)).status());
        assertEquals(404, member.get("certificates/" + number(other) + ".pdf").status());
        assertEquals(403, member.get("intakes/" + intake.id() + "/completions").status());
        assertEquals(403, member.put("certificates/" + number(own) + "/revocation", Map.of("reason", "x")).status());
        assertEquals(401, house.anybody().get("my/days").status());
    }

    @Test
    void aMembersDaysHoldTheirLessonsMealsRoomAndVoucher(House house) {
        LivedIntake intake = LivedIntake.in(house);
        Api member = intake.member(intake.certified().get(14).getInt("enrolment"));
        JsonObject days = member.get("my/days").ok().object();
        assertEquals(10, days.getJsonArray("days").size());
        assertEquals(10, days.getJsonObject("hours").getInt("done"));
        assertFalse(days.getJsonObject("stay").getString("voucher").isEmpty());
        long lessons = days.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                .flatMap(day -> day.getJsonArray("moments").getValuesAs(JsonObject.class).stream())
                .filter(moment -> moment.getString("kind").equals("LESSON")).count();
        assertEquals(5, lessons);
        Answer calendar = member.get("my/days.ics?language=kk").ok();
        assertTrue(calendar.header("Content-Type").startsWith("text/calendar"));
        assertEquals(lessons, calendar.text().lines().filter(line -> line.startsWith("UID:") && line.contains("-lesson-")).count());
        assertTrue(calendar.text().contains("SUMMARY:Түскі ас"), calendar::text);
    }

    private static String number(JsonObject row) {
        return row.getJsonObject("certificate").getString("number");
    }

    /** Every number given, by year. */
    private static Map<String, List<Integer>> serials(House house) throws SQLException {
        Map<String, List<Integer>> serials = new TreeMap<>();
        try (Connection connection = house.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select number from certificate order by number")) {
            while (rows.next()) {
                String number = rows.getString(1);
                serials.computeIfAbsent(number.substring(3, 7), year -> new ArrayList<>()).add(Integer.parseInt(number.substring(8)));
            }
        }
        return serials;
    }

    private static String code(House house, String number) throws SQLException {
        try (Connection connection = house.connect();
                PreparedStatement statement = connection.prepareStatement("select code from certificate where number = ?")) {
            statement.setString(1, number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
