package org.arasan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class SignInPageIT {

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "ru, PHONE, LIGHT", "kk, PHONE, DARK", "ky, DESK, DARK", "uz-Latn, PHONE, LIGHT"})
    void theDoorIsOpenToEverybodyInTheirLanguage(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            page.navigate("");
            assertEquals(language, page.locator("html").getAttribute("lang"));
            assertFalse(Browsing.scrollsSideways(page), "sideways scrolling");
            Browsing.picture(page, "sign-in-" + language);
            assertEquals(List.of(), Browsing.faults(page));
        }
    }
}
