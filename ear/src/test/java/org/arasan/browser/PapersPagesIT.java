package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.arasan.system.LivedIntake;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of an intake: the board, the members' days and papers, and the page on which anybody checks a certificate. */
@InBrowser
class PapersPagesIT {

    @ParameterizedTest
    @CsvSource({"en, DESK, DARK", "ru, PHONE, LIGHT", "kk, DESK, LIGHT"})
    void theBoardNamesWhoLacksWhat(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        LivedIntake intake = LivedIntake.in(house);
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            signIn(page, House.ADMINISTRATOR, House.PASSWORD);
            page.navigate("admin/completion.xhtml?intake=" + intake.id() + "&show=lacking");
            inOrder(page, "completion-" + language);
            page.navigate("admin/completion.xhtml?intake=" + intake.id() + "&member=" + intake.absentee());
            assertTrue(page.locator("#line").innerText().length() > 20, "the member's line is open");
            inOrder(page, "completion-member-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "kk, PHONE, DARK"})
    void manyArePrintedAnewInOneGoAndTheBoardFollows(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject row = intake.certified().get(3);
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            signIn(page, House.ADMINISTRATOR, House.PASSWORD);
            page.navigate("admin/completion.xhtml?intake=" + intake.id());
            page.locator("button[name=renew]").click();
            assertThat(page.locator(".ui-message-error")).isVisible();
            house.administrator().put("agenda/completion.print-papers/pause", null).ok();
            try {
                choose(page, screen);
                page.locator("button[name=renew]").click();
                assertThat(page.locator("#printing")).hasAttribute("value", "0");
                inOrder(page, "completion-printing-" + language);
            } finally {
                house.administrator().delete("agenda/completion.print-papers/pause").ok();
            }
            assertThat(page.locator("#printing")).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            page.navigate("admin/completion.xhtml?intake=" + intake.id() + "&member=" + row.getInt("enrolment"));
            assertThat(page.locator(".chain")).containsText(row.getJsonObject("certificate").getString("number"));
            inOrder(page, "completion-history-" + language);
        }
    }

    /** All by the box in the head of the table, which a phone does not show; there one after the other. */
    private static void choose(Page page, Screen screen) {
        if (screen == Screen.DESK) {
            page.locator("[data-all]").check();
        } else {
            page.locator("input[name=chosen]").all().stream().limit(4).forEach(Locator::check);
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, PHONE, LIGHT", "en, DESK, DARK", "uz-Latn, PHONE, DARK"})
    void aMemberFindsTheirDaysCourseAndPapers(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        LivedIntake intake = LivedIntake.in(house);
        JsonObject row = intake.certified().get(15);
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            signIn(page, intake.login(row.getInt("enrolment")), LivedIntake.PASSWORD);
            for (String name : List.of("today", "days", "course", "papers")) {
                page.navigate("member/" + name + ".xhtml" + (name.equals("days") ? "?day=3" : ""));
                inOrder(page, "member-" + name + "-" + language);
            }
            assertTrue(page.locator("main").innerText().contains(row.getJsonObject("certificate").getString("number")));
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, PHONE, LIGHT", "kk, DESK, DARK", "ky, PHONE, DARK"})
    void anybodyChecksACertificateWithoutSigningIn(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        JsonObject row = LivedIntake.in(house).certified().get(16);
        String number = row.getJsonObject("certificate").getString("number");
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            page.navigate("verify");
            page.locator("input[name=number]").fill(number.toLowerCase());
            page.locator("form[role=search] button").click();
            assertTrue(page.locator(".s-good").isVisible(), "it is valid");
            assertFalse(page.locator("main").innerText().contains(row.getString("member")), "the name stays closed");
            inOrder(page, "verify-" + language);
            byte[] file = house.administrator().get("certificates/" + number + ".pdf").ok().bytes();
            handIn(page, file);
            assertTrue(page.locator(".pdf .good").isVisible(), "the file is the one issued");
            handIn(page, Arrays.copyOf(file, file.length - 1));
            assertTrue(page.locator(".pdf .bad").isVisible(), "the file was changed");
            page.navigate("verify");
            handIn(page, file);
            assertTrue(page.locator(".pdf .good").isVisible(), "the file alone tells its number");
            assertTrue(page.locator("main").innerText().contains(row.getString("member")), "and whoever has it sees whose it is");
            handIn(page, "Сертификат".getBytes(StandardCharsets.UTF_8));
            assertTrue(page.locator(".pdf .bad").isVisible(), "it is no PDF");
            inOrder(page, "verify-no-pdf-" + language);
            page.navigate("verify/AR-1999-000001");
            assertTrue(page.locator(".s-left").isVisible(), "there is no such number");
            inOrder(page, "verify-unknown-" + language);
        }
    }

    private static void handIn(Page page, byte[] file) {
        page.locator("input[type=file]").setInputFiles(new FilePayload("certificate.pdf", "application/pdf", file));
        page.locator("form[enctype] input[type=submit]").click();
    }

    private static void signIn(Page page, String login, String password) {
        page.navigate("signin");
        page.locator("input[id$=login]").fill(login);
        page.locator("input[id$=secret]").fill(password);
        page.locator("[id$=enter]").click();
    }

    private static void inOrder(Page page, String name) {
        Browsing.picture(page, name);
        assertFalse(Browsing.scrollsSideways(page), "sideways scrolling");
        assertEquals(List.of(), Browsing.faults(page));
    }
}
