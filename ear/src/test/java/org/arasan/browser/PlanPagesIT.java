package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.PlannedIntake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One button plans an intake; the proposal says what changes for whom and why, and is accepted or not. */
@InBrowser
class PlanPagesIT {

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "kk, PHONE, DARK"})
    void anIntakeIsPlannedLookedAtAndAccepted(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        PlannedIntake intake = new PlannedIntake(house, 40);
        intake.doctor().put("doctor/intakes/" + intake.id() + "/base-programme", null).ok();
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            signIn(page);
            page.navigate("admin/plan.xhtml?intake=" + intake.id());
            inOrder(page, "plan-ask-" + language);
            page.locator("[id='order:seconds']").selectOption("10");
            page.locator("[id='order:go']").click();
            assertThat(page.locator("#search")).isVisible();
            inOrder(page, "plan-search-" + language);
            assertThat(page.locator("#proposal")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            assertThat(page.locator(".proposal")).hasCount(3);
            assertThat(page.locator(".all-placed")).hasCount(3);
            inOrder(page, "plan-proposal-" + language);
            page.locator("[id='decide:accept']").click();
            assertThat(page.locator("#earlier")).isVisible();
            inOrder(page, "plan-accepted-" + language);
            assertTrue(intake.stays().stream().allMatch(stay -> stay.containsKey("bed") && !stay.isNull("bed")));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "kk, PHONE, DARK"})
    void whatNoLongerHoldsStandsAboveTheQuestionForAPlanWithTheRightPartsChosen(String language, Screen screen, ColorScheme colours, House house,
            Browsing browsing) {
        PlannedIntake intake = new PlannedIntake(house, 40).planned(4);
        JsonObject ill;
        try (Visitor desk = new Visitor(house, browsing, language, screen, colours)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/plan.xhtml?intake=" + intake.id());
            assertThat(desk.find("section[aria-labelledby=upset] .all-placed")).isVisible();
            assertThat(desk.find("#order input[type=checkbox]:checked")).hasCount(2);
            desk.findsInOrder("plan-holds-" + language);
            ill = intake.illTrainer();
            desk.open("admin/trainer.xhtml?id=" + ill.getJsonObject("trainer").getInt("id") + "&from=" + ill.getString("starts").substring(0, 10) + "&until="
                    + ill.getString("starts").substring(0, 10));
            desk.findsInOrder("plan-of-trainer-" + language);
            desk.find("section[aria-labelledby=h-spell] a[href*='plan.xhtml']").click();
            assertThat(desk.find(".upsets .TRAINER_AWAY a").first()).isVisible();
            assertThat(desk.find("#order input[type=checkbox]:checked")).hasCount(1);
            desk.findsInOrder("plan-upset-" + language);
            desk.find(".upsets .TRAINER_AWAY a").first().click();
            assertThat(desk.page()).hasURL(Pattern.compile(".*timetable.xhtml.*lesson=.*"));
            desk.open("admin/plan.xhtml?intake=" + intake.id());
            desk.at("order:seconds").selectOption("10");
            desk.at("order:go").click();
            assertThat(desk.find("#proposal")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
            desk.find("[id='decide:accept']").click();
            assertThat(desk.find("section[aria-labelledby=upset] .all-placed")).isVisible();
        }
        try (Visitor member = new Visitor(house, browsing, language, screen, colours)) {
            member.signIn(intake.loginOf(ill.getJsonObject("group").getInt("id")), House.PASSWORD).open("member/today.xhtml");
            assertThat(member.find(".news .LESSON").first()).isVisible();
            member.findsInOrder("member-news-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, PHONE, DARK", "ru, DESK, LIGHT"})
    void aClosedCabinetSaysWhatIsToBeMovedAndWhere(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        PlannedIntake intake = new PlannedIntake(house, 40);
        Api doctor = intake.doctor();
        doctor.put("doctor/intakes/" + intake.id() + "/base-programme", null).ok();
        intake.planned(5);
        JsonObject some = doctor.get("doctor/guests/" + intake.stays().get(0).getInt("id") + "/appointments").ok().rows().get(9);
        doctor.post("cabinets/" + some.getInt("cabinet") + "/closures", Map.of("begins", some.getString("starts"), "ends",
                Instant.parse(some.getString("starts")).plus(Duration.ofHours(4)).toString(), "reason", "Құбыр жарылды")).created();
        try (Visitor desk = new Visitor(house, browsing, language, screen, colours)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("cure/cabinets.xhtml?resort=" + intake.resort() + "&cabinet=" + some.getInt("cabinet"));
            desk.findsInOrder("plan-of-cabinet-" + language);
            desk.find(".shut a").click();
            assertThat(desk.find(".upsets .CABINET_CLOSED")).isVisible();
            assertThat(desk.find("#order input[type=checkbox]:checked")).hasCount(1);
            desk.findsInOrder("plan-upset-cabinet-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, DESK, DARK", "kk, PHONE, LIGHT"})
    void whatTheHousesWishesWeighIsASetting(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        PlannedIntake intake = new PlannedIntake(house, 1);
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            signIn(page);
            page.navigate("admin/plan-weights.xhtml?resort=" + intake.resort());
            inOrder(page, "plan-weights-" + language);
            page.locator("input.weight").first().fill("-1");
            page.locator("[id='weights:save']").click();
            assertThat(page.locator(".ui-message-error, .ui-messages-error, .error").first()).isVisible();
            page.locator("input.weight").first().fill("77");
            page.locator("[id='weights:save']").click();
            assertThat(page.locator("input.weight").first()).hasValue("77");
        }
    }

    private static void signIn(Page page) {
        page.navigate("signin");
        page.locator("input[id$=login]").fill(House.ADMINISTRATOR);
        page.locator("input[id$=secret]").fill(House.PASSWORD);
        page.locator("[id$=enter]").click();
    }

    private static void inOrder(Page page, String name) {
        Browsing.picture(page, name);
        assertEquals(List.of(), Browsing.faults(page), name);
        assertFalse(Browsing.scrollsSideways(page), name);
    }
}
