package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those see who keep the house running: health and meters on the management port, one id from a request to what follows from it. */
@WholeSystem
class SeenFromOutsideIT {

    private static final Path DASHBOARD = Path.of("../docs/operations/dashboard.json");
    private static final Path GUIDE = Path.of("../docs/operations/watching.md");
    private static final Pattern METER = Pattern.compile("\\barasan_[a-z_]+");
    private static final Pattern FRESH = Pattern.compile("[a-z]{20}");

    @Test
    void readyIsWhoHasLookedAtDatabaseSchemaAndAgenda(House house) {
        JsonObject ready = outside(house).get("/health/ready").ok().object();
        assertEquals("UP", ready.getString("status"));
        Map<String, JsonObject> checks = ready.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(check -> check.getString("name"), check -> check));
        assertTrue(checks.keySet().containsAll(Set.of("database", "schema", "agenda")), checks::toString);
        assertTrue(checks.get("schema").getJsonObject("data").getString("version").startsWith("2026"));
        JsonObject agenda = checks.get("agenda").getJsonObject("data");
        assertTrue(agenda.getBoolean("running"));
        assertTrue(agenda.getInt("checkedInSecondsAgo") < 30);
        assertEquals("UP", outside(house).get("/health/live").ok().object().getString("status"));
    }

    @Test
    void metersAreReadOnTheManagementPortAlone(House house) {
        assertEquals(404, house.anybody().get("/metrics").status());
        assertEquals(200, outside(house).get("/metrics").status());
    }

    @Test
    void whoHoldsABedIsSeenAndSoIsTheDutyThatFollows(House house) {
        Api api = house.administrator();
        Lodging lodging = lodging(api);
        double held = Meters.read(house).value("arasan_stays", "state=\"held\"");
        double free = Meters.read(house).value("arasan_beds_free", "");
        api.put("stays/" + lodging.id(1) + "/cancellation", Map.of("why", "test")).ok();
        api.post("stays", Map.of("intake", lodging.intake(), "member", lodging.member(1), "state", "HELD")).created();
        assertTrue(free >= 0);
        Meters.until(house, meters -> meters.value("arasan_stays", "state=\"held\"") > held);
    }

    @Test
    void theDashboardAndTheGuideNameNothingButWhatIsExported(House house) throws Exception {
        waits(house, "seen-dashboard");
        Set<String> exported = Meters.read(house).names();
        try (InputStream file = Files.newInputStream(DASHBOARD); JsonReader reader = Json.createReader(file)) {
            assertTrue(named(reader.readObject().toString()).size() > 8);
        }
        for (Path each : List.of(DASHBOARD, GUIDE)) {
            Set<String> unknown = named(Files.readString(each));
            unknown.removeAll(exported);
            unknown.removeAll(stems(exported));
            assertEquals(Set.of(), unknown, each::toString);
        }
        Set<String> untold = stems(exported);
        untold.removeAll(stems(named(Files.readString(GUIDE))));
        assertEquals(Set.of(), untold, "meters that the guide does not tell");
    }

    @Test
    void metersNameNobody(House house) {
        waits(house, "seen-nobody");
        String text = outside(house).get("/metrics").ok().text();
        assertFalse(text.contains("Сейіт"), "a name");
        assertFalse(Pattern.compile("=\"[^\"]*\\d{12}").matcher(text).find(), "an IIN");
    }

    @Test
    void theIdOfARequestIsTheIdOfTheDutyThatFollowsFromIt(House house) {
        JsonObject run = waits(house, "seen-1.desk_7");
        assertEquals("seen-1.desk_7", run.getString("trace"));
    }

    @Test
    void whatBecomesOfALetterIsLoggedUnderTheIdOfTheRequestThatItTellsOf(House house) throws Exception {
        try (Classroom classroom = new Classroom(house).published()) {
            NoticesIT.byDay(house, classroom);
            JsonObject lesson = classroom.lessons().get(0);
            Set<String> touched = classroom.emails(lesson);
            try (PostOffice post = new PostOffice()) {
                move(house.administrator().sending("X-Request-Id", "seen-letter.1"), lesson, 0);
                move(house.administrator().sending("X-Request-Id", "seen-letter.2"), classroom.lessons().get(1), 0);
                classroom.move(Duration.ofMinutes(3));
                assertEquals(touched.size(), touched.stream().filter(each -> !post.to(each).isEmpty()).count());
            }
            assertEquals(touched.size(), logged("seen-letter.1", "was sent by email"));
            assertTrue(logged("seen-letter.2", "was sent by email") > 0, "each under its own");
            String gone = touched.iterator().next();
            try (BadPostOffice post = new BadPostOffice(to -> to.equals(gone) ? "550 there is no " + to : "250 taken")) {
                move(house.administrator().sending("X-Request-Id", "seen-letter.3"), lesson, 30);
                classroom.move(Duration.ofMinutes(3));
            }
            assertEquals(1, logged("seen-letter.3", "was not sent by email: post.refused"));
            try (PostOffice post = new PostOffice()) {
                house.administrator().put("letters/" + house.administrator().get("letters/failed").ok().rows().get(0).getInt("id") + "/again", null).ok();
                classroom.move(Duration.ZERO);
            }
            assertEquals(touched.size(), logged("seen-letter.3", "was sent by email"), "whoever asks for it again changes nothing about that");
            assertEquals(0, lines().filter(line -> touched.stream().anyMatch(line::contains)).count(), "a log names nobody");
        }
    }

    @Test
    void howLateDutiesAreIsCountedInSteps(House house) {
        waits(house, "seen-late");
        Meters meters = Meters.read(house);
        String job = "job=\"stay.offer-places\"";
        List<Double> steps = meters.values("arasan_duty_delay_within_total", job).stream().sorted().toList();
        assertTrue(steps.size() > 10, steps::toString);
        assertEquals(steps.get(steps.size() - 1), meters.value("arasan_duty_delay_within_total", job + ",le=\"+Inf\""), "within a longer time are no fewer");
        assertEquals(steps.get(steps.size() - 1), meters.value("arasan_duty_delay_seconds_count", job));
    }

    @Test
    void whoBringsNoIdIsToldANewOneEachTime(House house) {
        String first = house.anybody().get("/signin").header("X-Request-Id");
        assertTrue(FRESH.matcher(first).matches(), first);
        assertNotEquals(first, house.anybody().get("/signin").header("X-Request-Id"));
        assertTrue(FRESH.matcher(house.anybody().get("me").header("X-Request-Id")).matches(), "also who is refused");
    }

    @Test
    void aTraceparentIsTakenUp(House house) {
        Api api = house.anybody().sending("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertEquals("4bf92f3577b34da6a3ce929d0e0e4736", api.get("/signin").header("X-Request-Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "<script>", "${jndi:ldap://x}", "a;b", "\t", "Г", "a\\r\\nSet-Cookie: stolen=1"})
    void anIdThatCouldDoHarmIsReplaced(String hostile, House house) throws Exception {
        String answer = raw(house, "X-Request-Id: " + hostile);
        assertTrue(FRESH.matcher(header(answer)).matches(), answer);
    }

    @Test
    void soIsOneOfTenKilobytesAndOneThatBringsALineOfItsOwn(House house) throws Exception {
        assertTrue(FRESH.matcher(header(raw(house, "X-Request-Id: " + "x".repeat(10_000)))).matches());
        String answer = raw(house, "X-Request-Id: a\r\n Set-Cookie: stolen=1");
        assertFalse(answer.toLowerCase().contains("stolen"), answer);
        assertFalse(answer.contains("X-Request-Id: a"), answer);
    }

    /** A guest asks to wait, under that id; the run of the duty that follows. */
    private static JsonObject waits(House house, String id) {
        Api api = house.administrator();
        Lodging lodging = lodging(api);
        api.put("stays/" + lodging.id(1) + "/cancellation", Map.of("why", "test")).ok();
        Answer asked = api.sending("X-Request-Id", id)
                .post("stays", Map.of("intake", lodging.intake(), "member", lodging.member(1), "state", "REQUESTED"));
        asked.created();
        assertEquals(id, asked.header("X-Request-Id"));
        return Meters.within(() -> api.get("agenda/runs?limit=1000").ok().rows().stream()
                .filter(run -> run.getString("job").equals("stay.offer-places") && run.getString("key").equals(String.valueOf(lodging.resort())))
                .filter(run -> id.equals(run.getString("trace", null))).findFirst());
    }

    private static void move(Api api, JsonObject lesson, int minutes) {
        String starts = OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(minutes).toInstant().toString();
        api.put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", starts, "anyDay", true)).ok();
    }

    private static long logged(String id, String what) throws IOException {
        return lines().filter(line -> line.contains(" " + id + " ") && line.contains(what)).count();
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("arasan.server"), "standalone/log/server.log")).stream();
    }

    private static Lodging lodging(Api api) {
        return new Lodging(api, "Сырттан-Арасан", 97, LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(75)).guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;3;нет;да");
    }

    private static Api outside(House house) {
        return Api.at(house.managementAddress());
    }

    private static Set<String> named(String text) {
        return METER.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ours, as the guide tells them: a timer is one meter with several series. */
    private static Set<String> stems(Set<String> names) {
        return names.stream().filter(name -> name.startsWith("arasan_")).map(name -> name.replaceFirst("_(count|sum|max)$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the server answers to a request with one header as it stands: the clients at hand send no such thing. */
    private static String raw(House house, String header) throws Exception {
        URI address = URI.create(house.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(("GET /signin HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n" + header + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            BufferedReader lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            return lines.lines().takeWhile(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        }
    }

    private static String header(String answer) {
        return answer.lines().filter(line -> line.startsWith("X-Request-Id: ")).map(line -> line.substring(14)).findFirst().orElse("none");
    }
}
