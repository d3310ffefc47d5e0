package org.arasan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;

/** One person in front of one screen, who reads pages, fills them in and finds them in order. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;

    Visitor(House house, Browsing browsing, String language, Screen screen, ColorScheme colours) {
        context = browsing.visitor(house.address(), language, screen, colours);
        page = context.newPage();
    }

    Visitor signIn(String login, String secret) {
        open("signin");
        page.locator("input[id$=login]").fill(login);
        page.locator("input[id$=secret]").fill(secret);
        page.locator("[id$=enter]").click();
        return this;
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** The part of the page with that id, however its form is called. */
    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Page page() {
        return page;
    }

    /** The page speaks, fits the screen and has no serious fault of accessibility; a picture of it is kept. */
    Visitor findsInOrder(String name) {
        Browsing.picture(page, name);
        assertFalse(Browsing.scrollsSideways(page), name + ": sideways scrolling");
        assertEquals(List.of(), Browsing.faults(page), name);
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
