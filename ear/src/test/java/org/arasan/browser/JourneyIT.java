package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The main job through screens: from the lists that unions send to a certificate that anybody can check. */
@InBrowser
class JourneyIT {

    private static final List<String> HOUSE_FILES = List.of("resort", "rooms", "venues", "trainers", "treatments", "curriculum");
    private static final List<String> LISTS = List.of("members-forestry", "members-culture", "members-nuclear", "members-construction");
    /** What {@code expected.csv} says: file and line of the rows that stay out. */
    private static final List<String> FAULTY = List.of("members-forestry.csv 8", "members-culture.csv 7", "members-culture.csv 9",
            "members-nuclear.csv 8", "members-construction.csv 6", "members-construction.csv 10", "members-construction.csv 11");

    private House house;
    private Browsing browsing;
    private Visitor desk;
    private JourneyIntake intake;

    @BeforeEach
    void comeIn(House started, Browsing opened) {
        house = started;
        browsing = opened;
        house.administrator();
        desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT).signIn(House.ADMINISTRATOR, House.PASSWORD);
    }

    @AfterEach
    void leave() {
        desk.close();
        house.administrator().delete("clock").ok();
    }

    @Test
    void anIntakeRunsFromTheUnionsListsToCertificates() {
        open();
        importLists();
        place();
        publish();
        String[] slip = printSlips();
        checkIn();
        String trainer = callTheRoll();
        String certificate = finish(slip);
        checkAsAnybody(certificate);
        everyScreenIsInOrder(trainer, slip[0]);
    }

    private void open() {
        String resort = "Тыныш бұлақ " + System.nanoTime();
        desk.open("admin/resort-enter.xhtml").at("entry:name").fill(resort);
        desk.at("entry:enter").click();
        desk.open("admin/intake-open.xhtml").at("opening:resort").selectOption(new SelectOption().setLabel(resort));
        desk.at("opening:firstDay").fill(JourneyIntake.firstDay().toString());
        desk.at("opening:open").click();
        assertThat(desk.find("ol.steps")).isVisible();
        intake = new JourneyIntake(house.administrator(), Long.parseLong(desk.page().url().replaceFirst(".*[?&]id=([0-9]+).*", "$1")));
    }

    private void importLists() {
        upload(HOUSE_FILES);
        desk.at("decide:confirm").click();
        assertThat(desk.at("decide:confirm")).hasCount(0);
        upload(LISTS);
        List<String> faulty = desk.find("table.faults tbody tr").all().stream()
                .map(row -> row.locator("td").nth(0).innerText() + " " + row.locator("td").nth(1).innerText()).toList();
        assertEquals(FAULTY, faulty);
        desk.findsInOrder("import");
        desk.open("admin/intake.xhtml?id=" + intake.id()).findsInOrder("intake-waiting").find("ul.block a[href*=import]").first().click();
        desk.at("decide:confirm").click();
        assertThat(desk.at("decide:confirm")).hasCount(0);
        assertEquals(105, intake.stays().size());
        upload(LISTS);
        desk.at("decide:confirm").click();
        assertEquals(105, intake.stays().size(), "the same files again duplicate nobody");
    }

    private void upload(List<String> names) {
        desk.open("admin/import.xhtml?intake=" + intake.id());
        desk.at("upload:file").setInputFiles(names.stream().map(name -> Path.of("src/test/resources/demo/intake", name + ".csv")).toArray(Path[]::new));
        assertThat(desk.at("decide:confirm")).isVisible();
    }

    private void place() {
        desk.open("admin/rooms.xhtml?intake=" + intake.id()).find("button[name=place]").click();
        assertThat(desk.find(".bedrow .stay")).hasCount(105);
        assertThat(desk.find(".placing .stop")).hasCount(0);
        Locator first = desk.find(".bedrow:has(.stay)").first();
        String bed = first.getAttribute("data-bed");
        String stay = first.locator(".stay").getAttribute("data-stay");
        first.locator(".stay").press("m");
        assertThat(desk.at("said")).not().isEmpty();
        desk.page().keyboard().press("ArrowDown");
        desk.page().keyboard().press("Enter");
        assertThat(desk.at("refusal")).isVisible();
        assertThat(desk.at("refusal-why")).containsText(Pattern.compile("\\S+ \\S+ \\S+"));
        assertEquals(bed, intake.bed(stay), "a refused move leaves the guest where he was");
        desk.find("#refusal [data-close]").click();
        desk.open("admin/rooms.xhtml?intake=" + intake.id() + "&stay=" + stay).find("#fitting .offer").first().click();
        assertThat(desk.at("undo")).isVisible();
        assertThat(desk.find(".bedrow[data-bed='" + bed + "'] .stay")).hasCount(0);
        assertNotEquals(bed, intake.bed(stay));
        desk.findsInOrder("rooms");
    }

    private void publish() {
        desk.open("admin/groups.xhtml?intake=" + intake.id()).at("form:go").click();
        assertThat(desk.find(".groups > section")).hasCount(4);
        desk.findsInOrder("groups");
        desk.open("admin/timetable.xhtml?intake=" + intake.id()).at("plan:layout").click();
        desk.at("plan:publish").click();
        assertThat(desk.at("plan:publish")).hasCount(0);
        assertEquals(20, intake.lessons().size());
        assertEquals(60, intake.pendingForLessons(), "three triggers a lesson, none per member");
        desk.findsInOrder("timetable");
    }

    /** @return the voucher's number and the code of a guest who finishes */
    private String[] printSlips() {
        desk.open("admin/slips.xhtml?intake=" + intake.id()).at("slips:all").click();
        assertThat(desk.find(".slips > li")).hasCount(105);
        Locator slip = desk.find(".slips > li").nth(50);
        return new String[] {slip.locator("dd").nth(1).innerText(), slip.locator("dd.code").innerText()};
    }

    private void checkIn() {
        moveTo(intake.at(1, 10));
        desk.open("admin/desk.xhtml?intake=" + intake.id()).find("button[value=all-in]").click();
        assertThat(desk.find("table[aria-labelledby=inhouse] tbody tr")).hasCount(105);
        desk.findsInOrder("desk");
        desk.find("details.lot > summary").click();
        desk.find("table[aria-labelledby=inhouse] tbody tr").first().locator("a.strong").click();
        desk.at("reason").selectOption("OWN_WISH");
        desk.find("button[value^=early]").click();
        assertThat(desk.find("table[aria-labelledby=gone] tbody tr")).hasCount(1);
    }

    private void moveTo(Instant moment) {
        desk.open("admin/clock.xhtml").at("set:now").fill(intake.local(moment));
        desk.find("[id=set] .btn.primary").click();
        assertThat(desk.at("messages")).not().isEmpty();
        // what is due by then is done in the background: wait for it
        house.administrator().post("clock/movement?wait=true", Map.of("by", "PT0S")).ok();
    }

    /** @return the login of the trainer of the first lesson */
    private String callTheRoll() {
        String trainer = intake.letTrainerIn();
        intake.callAllButFirst(() -> callByPhone(trainer));
        return trainer;
    }

    /** The first lesson, as its trainer calls it: one is absent, all others are there. */
    private void callByPhone(String trainer) {
        try (Visitor phone = new Visitor(house, browsing, "ru", Screen.PHONE, ColorScheme.LIGHT).signIn(trainer, House.PASSWORD)) {
            phone.open("trainer/today.xhtml").findsInOrder("my-lessons");
            for (int hour = 0; hour < 2; hour++) {
                phone.open("trainer/today.xhtml").find(".calls a").nth(hour).click();
                phone.find(".people .marks [id$=absent]").first().click();
                assertThat(phone.find(".people .marks [id$=absent]").first()).hasAttribute("aria-pressed", "true");
                phone.at("roll:all").click();
                assertThat(phone.find(".uncalled")).hasCount(0);
                phone.findsInOrder("roll-call");
                phone.at("roll:close").click();
                assertThat(phone.at("roll:reopen")).isVisible();
            }
            phone.at("roll:reopen").click();
            phone.at("roll:close").click();
            assertThat(phone.at("roll:reopen")).isVisible();
        }
    }

    /** @return the number of the guest's certificate */
    private String finish(String[] slip) {
        try (Visitor phone = new Visitor(house, browsing, "kk", Screen.PHONE, ColorScheme.LIGHT).signIn(slip[0], slip[1])) {
            phone.find("input[id$=password]").fill(House.PASSWORD);
            phone.find("input[id$=again]").fill(House.PASSWORD);
            phone.find("[id$=save]").click();
            phone.open("member/today.xhtml").findsInOrder("my-days");
            String calendar = phone.page().request().get("api/v1/my/days.ics").text();
            assertTrue(calendar.contains("BEGIN:VEVENT"), "the same days as a calendar");
            moveTo(intake.at(10, 11)); // before check-out: who still has to go then has not finished
            desk.open("admin/desk.xhtml?intake=" + intake.id()).find("button[value=all-out]").click();
            assertThat(desk.find("table[aria-labelledby=gone] tbody tr")).hasCount(105);
            moveTo(intake.at(11, 9));
            desk.open("admin/completion.xhtml?intake=" + intake.id() + "&show=certified").findsInOrder("completion");
            assertThat(desk.find("table tbody tr")).hasCount(103);
            phone.open("member/papers.xhtml").findsInOrder("papers");
            String number = phone.find(".paper h3.id").innerText();
            byte[] paper = phone.page().request().get("api/v1/certificates/" + number + ".pdf").body();
            assertArrayEquals("%PDF".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(paper, 4));
            return number;
        }
    }

    private void checkAsAnybody(String number) {
        try (Visitor anybody = new Visitor(house, browsing, "ru", Screen.PHONE, ColorScheme.DARK)) {
            anybody.open("verify/" + number).findsInOrder("verify");
            assertThat(anybody.find(".say.s-good")).isVisible();
            anybody.open("verify/AR-1999-000001").findsInOrder("verify-unknown");
            assertThat(anybody.find(".say.s-good")).hasCount(0);
        }
    }

    private void everyScreenIsInOrder(String trainer, String guest) {
        List<String> staff = Stream.of("today", "intakes", "intake", "import", "rooms", "desk", "groups", "timetable", "trainers", "slips",
                "completion", "accounts", "agenda", "clock").map(page -> "admin/" + page + ".xhtml").toList();
        List<String> member = Stream.of("today", "days", "course", "papers").map(page -> "member/" + page + ".xhtml").toList();
        look(staff, House.ADMINISTRATOR, "kk", Screen.PHONE, ColorScheme.DARK);
        look(staff, House.ADMINISTRATOR, "ru", Screen.DESK, ColorScheme.DARK);
        look(member, guest, "uz-Latn", Screen.PHONE, ColorScheme.DARK);
        look(member, guest, "ky", Screen.DESK, ColorScheme.LIGHT);
        look(List.of("trainer/today.xhtml"), trainer, "kk", Screen.PHONE, ColorScheme.DARK);
        look(List.of("trainer/today.xhtml", "account.xhtml"), trainer, "en", Screen.DESK, ColorScheme.DARK);
        String doctor = intake.letIn("doctor", "Ғалия Темірқызы");
        look(List.of("doctor/today.xhtml"), doctor, "ru", Screen.PHONE, ColorScheme.LIGHT);
        look(List.of("doctor/today.xhtml"), doctor, "kk", Screen.DESK, ColorScheme.DARK);
    }

    private void look(List<String> pages, String login, String language, Screen screen, ColorScheme colours) {
        try (Visitor visitor = new Visitor(house, browsing, language, screen, colours).signIn(login, House.PASSWORD)) {
            for (String page : pages) {
                String name = page.replace("/", "-").replace(".xhtml", "") + "-" + language + "-" + screen;
                visitor.open(page + "?intake=" + intake.id() + "&id=" + intake.id());
                assertEquals(language, visitor.find("html").getAttribute("lang"), name);
                visitor.findsInOrder(name);
            }
        }
    }
}
