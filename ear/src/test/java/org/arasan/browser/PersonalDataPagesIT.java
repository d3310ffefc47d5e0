package org.arasan.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.Guests;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;

/** Members found, handed over and erased by an administrator; a member's own data in the member's own hands. */
@InBrowser
class PersonalDataPagesIT {

    private static final String NAME = "Сейітов Болат Ерланұлы";
    private static final String PASSWORD = "таза бұлақ суы";

    @Test
    void anAdministratorFindsAMemberTakesTheDataAndErasesThem(House house, Browsing browsing) {
        Guests guests = Guests.enrolled(house, "Дерек-Арасан", 18);
        try (BrowserContext desk = administrator(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            Page page = desk.pages().get(0);
            page.navigate("admin/members.xhtml");
            inOrder(page, "members");
            page.locator("#q").fill(guests.iin());
            page.locator("#q").press("Enter");
            assertEquals(1, page.locator("table tbody tr").count());
            assertFalse(page.locator("table").innerText().contains(guests.iin()));
            page.locator("table a").click();
            Download download = page.waitForDownload(() -> page.locator("a[download]").click());
            assertEquals("arasan-" + guests.member() + ".zip", download.suggestedFilename());
            page.reload();
            assertEquals("everything kept (export)", page.locator("table tbody tr td").nth(2).innerText());
            inOrder(page, "member");

            page.locator("a.danger").click();
            assertEquals(2, page.locator("li.stop").count());
            assertEquals(0, page.locator("[id='erase:do']").count());
            inOrder(page, "member-erase-not-now");
            release(house.administrator(), guests);
            page.reload();
            inOrder(page, "member-erase");
            erase(page, NAME);
        }
    }

    private static void erase(Page page, String name) {
        page.locator("[id='erase:do']").click();
        assertTrue(page.locator(".error").first().innerText().contains("Choose why"));
        page.locator("[id='erase:ground']").selectOption("REQUEST");
        page.locator("[id='erase:name']").fill("Somebody Else");
        page.locator("[id='erase:do']").click();
        assertTrue(page.locator(".error").first().innerText().contains("full name"));
        inOrder(page, "member-erase-refused");
        page.locator("[id='erase:name']").fill(name.toUpperCase());
        page.locator("[id='erase:do']").click();
        assertTrue(page.locator("h1").innerText().startsWith("№ "), page.locator("h1").innerText());
        assertFalse(page.content().contains(name));
        inOrder(page, "member-erased");
    }

    /** Cancels the stay and annuls the voucher. */
    private static void release(Api api, Guests guests) {
        JsonObject stay = api.get("stays?intake=" + guests.intake()).ok().rows().get(0);
        api.put("stays/" + stay.getInt("id") + "/cancellation", Map.of("why", "test")).ok();
        JsonObject voucher = api.get("vouchers?q=" + stay.getString("voucher").replaceAll("[^0-9-]", "")).ok().rows().get(0);
        api.put("vouchers/" + voucher.getInt("id") + "/annulment", Map.of("why", "test")).ok();
    }

    @Test
    void theTimesOfKeepingAreLookedAtBeforeTheyAreSet(House house, Browsing browsing) {
        try (BrowserContext phone = administrator(house, browsing, "ru", Screen.PHONE, ColorScheme.DARK)) {
            Page page = phone.pages().get(0);
            page.navigate("admin/retention.xhtml");
            inOrder(page, "retention-ru");
            int rules = rules(page);
            page.locator("[id='times:logYears']").fill("6");
            page.locator("[id='times:look']").click();
            assertEquals("6", page.locator("[id='times:logYears']").inputValue());
            assertEquals(rules, rules(page), "looking sets nothing");
            page.locator("[id='times:save']").click();
            assertEquals(rules + 1, rules(page));
            page.navigate("admin/members.xhtml");
            inOrder(page, "members-ru");
        } finally {
            house.administrator().put("retention", Map.of("memberYears", 10, "logYears", 5, "importDays", 30)).ok();
        }
    }

    private static int rules(Page page) {
        return page.locator("section[aria-labelledby=h-rules] tbody tr").count();
    }

    @Test
    void aMemberSeesWhoReadTheirDataAndTakesThemAlong(House house, Browsing browsing) {
        Guests guests = Guests.enrolled(house, "Меншік-Арасан", 19);
        Api api = house.administrator();
        api.get("members/" + guests.member() + "/iin").ok();
        JsonObject slip = api.post("intakes/" + guests.intake() + "/sign-in-slips", null).ok().rows().get(0);
        house.anybody().post("passwords",
                Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", PASSWORD)).ok();
        try (BrowserContext phone = browsing.visitor(house.address(), "kk", Screen.PHONE, ColorScheme.LIGHT)) {
            Page page = phone.newPage();
            page.navigate("member/papers.xhtml");
            signIn(page, slip.getString("login"), PASSWORD);
            page.locator("main a[href*='member/data']").click();
            Locator readings = page.locator("ul.when li");
            assertEquals(1, readings.count());
            assertTrue(readings.first().innerText().contains("ЖСН"), readings.first().innerText());
            assertFalse(page.content().contains("Айгүл"), "who is told by the office, not by name");
            inOrder(page, "my-data-kk");
            Download download = page.waitForDownload(() -> page.locator("a[download]").click());
            assertEquals("arasan-" + guests.member() + ".zip", download.suggestedFilename());
            page.locator("[id='erasure:ask']").click();
            inOrder(page, "my-data-asked-kk");
            assertTrue(api.get("erasure-requests").ok().rows().stream().anyMatch(each -> each.getInt("member") == guests.member()));
            page.locator("[id='erasure:back']").click();
            assertEquals(1, page.locator("[id='erasure:ask']").count());
            page.navigate("admin/member.xhtml?id=" + guests.member());
            assertFalse(page.content().contains("+7 701"), "the house's page is not the member's");
        }
    }

    private static BrowserContext administrator(House house, Browsing browsing, String language, Screen screen, ColorScheme scheme) {
        house.administrator();
        BrowserContext desk = browsing.visitor(house.address(), language, screen, scheme);
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

    private static void inOrder(Page page, String name) {
        Browsing.picture(page, name);
        assertFalse(Browsing.scrollsSideways(page), "sideways scrolling");
        assertEquals(List.of(), Browsing.faults(page));
    }
}
