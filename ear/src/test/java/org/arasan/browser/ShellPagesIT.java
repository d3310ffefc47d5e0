package org.arasan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every page has: language, light and dark, refusals where the hand was, and an answer to addresses that lead nowhere. */
@InBrowser
class ShellPagesIT {

    @Test
    void theLanguageIsSwitchedOnThePageAndKept(House house, Browsing browsing) {
        try (BrowserContext visitor = browsing.visitor(house.address(), "en", Screen.PHONE, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate("nowhere?page=7");
            assertEquals("en", page.locator("html").getAttribute("lang"));
            page.locator("details.menu > summary").first().click();
            page.locator("details.menu a[hreflang=kk]").click();

            assertEquals("kk", page.locator("html").getAttribute("lang"));
            assertTrue(page.url().endsWith("/nowhere?page=7"), page.url());
            page.navigate("signin");
            assertEquals("kk", page.locator("html").getAttribute("lang"));
        }
    }

    @Test
    void darkIsChosenAgainstTheDevice(House house, Browsing browsing) {
        try (BrowserContext visitor = browsing.visitor(house.address(), "en", Screen.DESK, ColorScheme.LIGHT)) {
            Page page = visitor.newPage();
            page.navigate("signin");
            String light = ground(page);
            page.navigate("signin?look=dark");
            assertEquals("dark", page.locator("html").getAttribute("data-theme"));
            assertFalse(light.equals(ground(page)), "the ground stays " + light);
            assertEquals(List.of(), Browsing.faults(page));
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "kk, PHONE, DARK", "ru, PHONE, LIGHT"})
    void anIntakeIsOpenedAndARefusalStandsWhereTheHandWas(String language, Screen screen, ColorScheme colours, House house,
                                                         Browsing browsing) {
        house.administrator().post("resorts", Map.of("name", "Ақсу " + language, "zone", "Asia/Almaty")).created();
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = signedIn(visitor);
            page.navigate("admin/intake-open.xhtml");
            page.locator("#opening\\:resort").selectOption(new SelectOption().setLabel("Ақсу " + language));
            page.locator("#opening\\:firstDay").fill("2020-02-03");
            page.locator("#opening\\:open").click();
            assertEquals("true", page.locator("#opening\\:firstDay").getAttribute("aria-invalid"));
            assertEquals("2020-02-03", page.locator("#opening\\:firstDay").inputValue(), "what was typed stays");
            assertEquals("Ақсу " + language, page.locator("#opening\\:resort option:checked").innerText());
            inOrder(page, "intake-refused-" + language);

            page.locator("#opening\\:firstDay").fill(LocalDate.now().plusDays(200).toString());
            page.locator("#opening\\:open").click();
            assertEquals(6, page.locator(".steps li").count());
            assertEquals("MEMBERS", page.locator(".steps .now").getAttribute("data-step"));
            assertTrue(page.locator(".block .stop").count() > 0, "it says what blocks the next step");
            inOrder(page, "intake-" + language);
            page.navigate("admin/today.xhtml");
            inOrder(page, "today-" + language);
            page.navigate("admin/intakes.xhtml");
            inOrder(page, "intakes-" + language);
        }
    }

    @Test
    void anAddressThatCannotBeReadLeadsNowhere(House house, Browsing browsing) {
        house.administrator();
        try (BrowserContext visitor = browsing.visitor(house.address(), "en", Screen.DESK, ColorScheme.LIGHT)) {
            Page page = signedIn(visitor);
            assertEquals(404, page.navigate("admin/intake.xhtml?id=abc").status());
            assertEquals(404, page.navigate("admin/intake.xhtml?id=987654321").status());
            assertEquals(403, page.navigate("member/today.xhtml").status());
            assertEquals(List.of(), Browsing.faults(page));
        }
    }

    private static Page signedIn(BrowserContext visitor) {
        Page page = visitor.newPage();
        page.navigate("signin");
        page.locator("input[id$=login]").fill(House.ADMINISTRATOR);
        page.locator("input[id$=secret]").fill(House.PASSWORD);
        page.locator("[id$=enter]").click();
        return page;
    }

    private static String ground(Page page) {
        return (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    }

    private static void inOrder(Page page, String name) {
        Browsing.picture(page, name);
        assertFalse(Browsing.scrollsSideways(page), "sideways scrolling");
        assertEquals(List.of(), Browsing.faults(page));
    }
}
