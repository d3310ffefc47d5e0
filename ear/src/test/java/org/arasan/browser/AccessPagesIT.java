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
import org.arasan.system.Guests;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;

/** From the slip of paper and the link handed over to the first page. */
@InBrowser
class AccessPagesIT {

    private static final String PASSWORD = "таза бұлақ суы";

    @Test
    void aGuestSignsInByTheSlipThatTheAdministratorPrints(House house, Browsing browsing) {
        Guests guests = Guests.enrolled(house, "Парақ-Арасан", 8);
        try (BrowserContext desk = administrator(house, browsing, Screen.DESK);
                BrowserContext phone = browsing.visitor(house.address(), "kk", Screen.PHONE, ColorScheme.DARK)) {
            Page slips = desk.pages().get(0);
            slips.navigate("admin/slips.xhtml?intake=" + guests.intake());
            inOrder(slips, "slips");
            slips.locator("[id='slips:all']").click();
            inOrder(slips, "slips-issued");
            Locator slip = slips.locator(".slips li").first();

            Page door = phone.newPage();
            door.navigate("member/today.xhtml");
            signIn(door, slip.locator("dd").nth(1).innerText(), slip.locator(".code").innerText().toLowerCase().replace('-', ' '));
            inOrder(door, "password-kk");
            choose(door);
            assertTrue(door.url().endsWith("/member/today.xhtml"), door.url());
            door.navigate("account.xhtml");
            inOrder(door, "account-kk");
        }
    }

    @Test
    void aMembersFileShowsTheNumberToWhoeverAsksAndKeepsThatTheyAsked(House house, Browsing browsing) {
        Guests guests = Guests.enrolled(house, "Іс-Арасан", 9);
        try (BrowserContext desk = administrator(house, browsing, Screen.PHONE)) {
            Page file = desk.pages().get(0);
            file.navigate("admin/member.xhtml?id=" + guests.member());
            assertFalse(file.content().contains(guests.iin()));
            file.locator("[id='number:show']").click();
            assertEquals(guests.iin(), file.locator("[id=number] [role=status]").innerText());
            assertEquals(1, file.locator("table tbody tr").count());
            inOrder(file, "member-file");
        }
    }

    @Test
    void aColleagueIsInvitedAndTheLinkServesOnce(House house, Browsing browsing) {
        try (BrowserContext desk = administrator(house, browsing, Screen.DESK);
                BrowserContext home = browsing.visitor(house.address(), "uz-Latn", Screen.PHONE, ColorScheme.LIGHT)) {
            Page accounts = desk.pages().get(0);
            accounts.navigate("admin/accounts.xhtml");
            accounts.locator("[id='invite:name']").fill("Гүлнар");
            accounts.locator("[id='invite:email']").fill("gulnar@test");
            accounts.locator("[id='invite:send']").click();
            assertTrue(accounts.locator(".f .error").innerText().contains("not an e-mail address"));
            accounts.locator("[id='invite:email']").fill("gulnar@test.arasan.example");
            accounts.locator("[id='invite:send']").click();
            inOrder(accounts, "accounts");

            String link = accounts.locator("#link").inputValue().replaceFirst("https?://[^/]+/", "");
            Page invited = home.newPage();
            invited.navigate(link);
            inOrder(invited, "invited-uz");
            choose(invited);
            assertTrue(invited.url().endsWith("/admin/today.xhtml"), invited.url());
            invited.navigate(link);
            assertEquals(0, invited.locator("input[type=password]").count());
        }
    }

    private static BrowserContext administrator(House house, Browsing browsing, Screen screen) {
        house.administrator();
        BrowserContext desk = browsing.visitor(house.address(), "en", screen, ColorScheme.LIGHT);
        Page page = desk.newPage();
        page.navigate("signin");
        signIn(page, House.ADMINISTRATOR, House.PASSWORD);
        return desk;
    }

    private static void signIn(Page page, String login, String secret) {
        page.locator("input[id$=login]").fill(login);
        page.locator("input[id$=secret]").fill(secret);
        page.locator("[id$=enter]").click();
    }

    private static void choose(Page page) {
        page.locator("input[id$=':password']").fill(PASSWORD);
        page.locator("input[id$=':again']").fill(PASSWORD);
        page.locator("[id$=save]").click();
    }

    private static void inOrder(Page page, String name) {
        Browsing.picture(page, name);
        assertFalse(Browsing.scrollsSideways(page), "sideways scrolling");
        assertEquals(List.of(), Browsing.faults(page));
    }
}
