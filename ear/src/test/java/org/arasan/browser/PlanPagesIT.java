package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.arasan.browser.Browsing.Screen;
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
