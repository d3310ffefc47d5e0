package org.arasan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class AgendaPagesIT {

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "ru, PHONE, DARK", "kk, DESK, DARK"})
    void anAdministratorMovesTheClockAndSeesWhatRan(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        house.administrator();
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            page.navigate("signin");
            page.locator("input[id$=login]").fill(House.ADMINISTRATOR);
            page.locator("input[id$=secret]").fill(House.PASSWORD);
            page.locator("[id$=enter]").click();
            page.navigate("admin/clock.xhtml");
            page.locator("#clock input[type=submit]").first().click();
            assertTrue(page.locator("#messages").innerText().length() > 10, "it says what time it is now");
            inOrder(page, "clock-" + language);
            page.navigate("admin/agenda.xhtml");
            inOrder(page, "agenda-" + language);
            Locator tidying = page.locator(".jobs tr").filter(new Locator.FilterOptions().setHas(page.locator("button[value='access.tidy']")));
            assertEquals(1, tidying.count(), "every job has a line");
            assertTrue(tidying.locator(".tag").count() > 0, "and says how it went the last time");
            page.locator("details.card summary").all().forEach(Locator::click);
            inOrder(page, "agenda-open-" + language);
            page.locator("button[name=pause]").first().click();
            page.locator("button[name=resume]").first().click();
            assertEquals(0, page.locator("button[name=resume]").count());
        } finally {
            house.administrator().delete("clock").ok();
        }
    }

    private static void inOrder(Page page, String name) {
        Browsing.picture(page, name);
        assertFalse(Browsing.scrollsSideways(page), "sideways scrolling");
        assertEquals(List.of(), Browsing.faults(page));
    }
}
