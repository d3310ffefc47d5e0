package org.arasan.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.example.brittle.Scrawl;
import org.arasan.launch.Api;
import org.arasan.launch.Api.Answer;
import org.jboss.shrinkwrap.api.ArchivePath;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Kinds of programme are plug-ins. The archive of this test has one kind more, in a JAR of its own that knows the SPI alone; three that
 * fail; and one less, of which the database has a history.
 */
@WholeSystem
class PlugInsIT {

    /** The kind that is taken out: the one of {@link LivedIntake}. */
    private static final String TAKEN_OUT = "resortcourse";

    private static Redeployment changed;
    private static LivedIntake lived;

    @BeforeEach
    void oneMoreAndOneLess(House house) throws IOException {
        if (changed != null) {
            return;
        }
        lived = LivedIntake.in(house);
        changed = new Redeployment(archive -> {
            archive.addAsLibraries(YogaJar.archive(), brittle());
            takeOut(archive, "arasan-ejb.jar");
            takeOut(archive, "arasan-web.war");
        });
    }

    @AfterAll
    static void asItWasBuilt() throws IOException {
        changed.close();
    }

    @Test
    void aKindInAJarOfItsOwnGoesAllTheWayFromTheCatalogueToTheCertificate(House house) {
        Api api = house.administrator();
        JsonObject kind = api.in("kk").get("kinds").ok().rows().stream().filter(each -> each.getString("code").equals("yoga")).findFirst().orElseThrow();
        assertEquals("Кеңсе қызметкерлеріне арналған йога", kind.getString("name"));

        assertEquals("details.style", api.post("programmes", Map.of("kind", "yoga", "titles", Map.of("RU", "Йога"))).object().getString("field"));
        try (KindCourse course = new KindCourse(api, KindCourse.YOGA)) {
            assertEquals("details.mats", course.refusedOpening().object().getString("field"));
            course.open().people(6).plan();
            JsonObject hall = api.get("intakes/" + course.intake() + "/sections").ok().rows().get(0);
            assertEquals("Mats laid out", hall.getJsonArray("lines").getJsonObject(0).getString("text"));
            assertEquals("14", hall.getJsonArray("lines").getJsonObject(0).getString("value"));

            course.live();
            List<JsonObject> people = course.completions();
            assertEquals(List.of("Greetings of the sun: 0 of 12."), lacking(people.get(0)));
            greet(api, course, people);
            assertEquals(List.of("Greetings of the sun: 5 of 12."), lacking(course.completions().get(0)));

            course.complete();
            assertFalse(course.completions().get(0).containsKey("certificate"));
            String number = course.completions().get(1).getJsonObject("certificate").getString("number");
            assertEquals("VALID", house.anybody().get("verifications/" + number).ok().object().getString("state"));
            assertTrue(api.get("certificates/" + number + ".pdf").ok().bytes().length > 1000);
        }
    }

    /** The first greets the sun five times, the others as often as it takes, in two goes. */
    private static void greet(Api api, KindCourse course, List<JsonObject> people) {
        for (JsonObject person : people) {
            String place = "intakes/" + course.intake() + "/enrolments/" + person.getInt("enrolment");
            assertEquals("yoga.not-greeted", api.post(place + "/actions/greet", "{\"details\": {\"times\": \"0\"}}").code());
            api.post(place + "/actions/greet", "{\"details\": {\"times\": \"5\"}}").ok();
            if (person != people.get(0)) {
                api.put(place + "/details", "{\"details\": {\"careful\": \"арқа\"}}").ok();
                assertEquals("12", api.post(place + "/actions/greet", "{\"details\": {\"times\": \"7\"}}").ok().object()
                        .getJsonObject("details").getString("greetings"));
            }
        }
    }

    @Test
    void aKindThatThrowsIsContainedAndSaidAndLeavesNothingHalfDone(House house) {
        Api api = house.administrator();
        long programme = api.post("programmes", Map.of("kind", "brittle", "titles", Map.of("RU", "Хрупкая программа"))).created();
        long resort = api.post("resorts", Map.of("name", "Морт үй", "zone", "Asia/Almaty")).created();
        long intake = api.post("intakes", Map.of("programme", programme, "resort", resort, "firstDay", LocalDate.now().plusDays(20).toString())).created();

        Answer fallen = api.post("intakes/" + intake + "/actions/fall", Map.of());
        assertEquals(409, fallen.status());
        assertEquals("programme.kind-broken", fallen.code());
        JsonObject adds = api.get("intakes/" + intake + "/details").ok().object();
        assertEquals(Map.of(), adds.getJsonObject("details"), "what it wrote before it fell is not kept");
        assertTrue(adds.getString("trouble").contains("brittle"), adds::toString);
        assertEquals(List.of(), api.get("intakes/" + intake + "/sections").ok().rows());
        assertEquals(List.of(), api.get("intakes/" + intake + "/completions").ok().rows());

        Visitor visitor = new Visitor(house);
        visitor.signIn("", House.ADMINISTRATOR, House.PASSWORD);
        for (String page : List.of("intakes", "programmes", "intake-open", "intake.xhtml?id=" + intake, "programme.xhtml?id=" + programme,
                "completion.xhtml?intake=" + intake)) {
            assertEquals(200, visitor.open("/admin/" + (page.contains(".") ? page : page + ".xhtml")).statusCode(), page);
        }
        assertTrue(visitor.open("/admin/programmes.xhtml").body().contains("A kind could not be started"));
        assertTrue(visitor.open("/admin/intake.xhtml?id=" + intake).body().contains("adds nothing now"));
    }

    @Test
    void wordsThatCannotBeReadHoldNoPaperBackAndAreSaidOnTheBoard(House house) {
        Api api = house.administrator();
        try (KindCourse course = new KindCourse(api, KindCourse.SCRAWL)) {
            course.open().people(2).plan().live();
            course.complete();
            for (JsonObject each : course.completions()) {
                String number = each.getJsonObject("certificate").getString("number");
                assertTrue(api.get("certificates/" + number + ".pdf").ok().bytes().length > 1000);
            }
            Visitor visitor = new Visitor(house);
            visitor.signIn("", House.ADMINISTRATOR, House.PASSWORD);
            String board = visitor.open("/admin/completion.xhtml?intake=" + course.intake()).body();
            assertTrue(board.contains("certificate.award (kk)") && !board.contains("certificate.title (kk)"), board);
        }
    }

    @Test
    void whatIsTakenOutLeavesItsHistoryReadableAndBeginsNothingNew(House house) {
        Api api = house.administrator();
        JsonObject programme = api.get("programmes").ok().rows().get(0);
        assertFalse(programme.getBoolean("installed"));
        assertTrue(api.get("kinds").ok().rows().stream().noneMatch(each -> each.getString("code").equals(programme.getString("kind"))));
        Answer opening = api.post("intakes", Map.of("programme", programme.getInt("id"), "resort",
                api.get("intakes/" + lived.id()).ok().object().getInt("resort"), "firstDay", LocalDate.now().plusDays(60).toString()));
        assertEquals("programme.kind-gone", opening.code());

        List<JsonObject> board = api.get("intakes/" + lived.id() + "/completions").ok().rows();
        JsonObject certified = board.stream().filter(each -> each.containsKey("certificate")).findFirst().orElseThrow();
        String number = certified.getJsonObject("certificate").getString("number");
        assertEquals(200, api.get("certificates/" + number + ".pdf").status());
        assertEquals(200, house.anybody().get("verifications/" + number).status());
        assertEquals(200, lived.member(certified.getInt("enrolment")).get("my/certificates").status());

        Visitor visitor = new Visitor(house);
        visitor.signIn("", House.ADMINISTRATOR, House.PASSWORD);
        for (String page : List.of("intake.xhtml?id=" + lived.id(), "completion.xhtml?intake=" + lived.id(), "programmes.xhtml",
                "programme.xhtml?id=" + programme.getInt("id"), "timetable.xhtml?intake=" + lived.id(), "reports.xhtml",
                "enrolment.xhtml?intake=" + lived.id() + "&enrolment=" + certified.getInt("enrolment"))) {
            assertEquals(200, visitor.open("/admin/" + page).statusCode(), page);
        }
        assertTrue(visitor.open("/admin/programmes.xhtml").body().contains("Kind not installed"));
    }

    private static List<String> lacking(JsonObject line) {
        return line.getJsonArray("lacking").getValuesAs(JsonString.class).stream().map(each -> each.getString()).toList();
    }

    private static JavaArchive brittle() {
        return ShrinkWrap.create(JavaArchive.class, "brittle.jar").addPackage("kz.example.brittle")
                .addAsResource(new StringAsset(Scrawl.WORDS), "texts/scrawl.properties")
                .addAsManifestResource("yoga/META-INF/beans.xml", "beans.xml");
    }

    /** Classes, words and migrations of the kind go, wherever in the module they lie. */
    private static void takeOut(EnterpriseArchive archive, String module) {
        JavaArchive without = archive.getAsType(JavaArchive.class, "/" + module);
        List<ArchivePath> gone = without.getContent(path -> path.get().contains("/kind/" + TAKEN_OUT) || path.get().contains("/texts/" + TAKEN_OUT))
                .keySet().stream().toList();
        gone.forEach(without::delete);
        archive.delete("/" + module);
        archive.add(without, "/", ZipExporter.class);
    }
}
