package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.launch.DemoPeople;
import org.arasan.system.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class ImportPageIT {

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "ru, PHONE, LIGHT", "kk, DESK, DARK"})
    void filesAreLookedAtBeforeTheyAreWritten(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        long intake = intake(house.administrator(), "Предпросмотр " + language);
        try (BrowserContext visitor = browsing.visitor(house.address(), language, screen, colours)) {
            Page page = visitor.newPage();
            page.navigate("signin");
            page.locator("input[id$=login]").fill(House.ADMINISTRATOR);
            page.locator("input[id$=secret]").fill(House.PASSWORD);
            page.locator("[id$=enter]").click();
            page.navigate("admin/import.xhtml?intake=" + intake);
            inOrder(page, "import-empty-" + language);

            FilePayload scan = new FilePayload("scan.csv", "text/csv", "%PDF-1.7 a scanned list".getBytes(StandardCharsets.UTF_8));
            page.locator("[id='upload:file']").setInputFiles(scan);
            assertThat(page.locator("#upload .ui-message-error")).containsText("scan.csv");

            page.locator("[id='upload:file']").setInputFiles(listsWithSevenFaults());
            assertThat(page.locator(".faults tbody tr")).hasCount(7);
            assertTrue(page.locator("[id='decide:confirm']").inputValue().contains("105"));
            inOrder(page, "import-preview-" + language);

            page.locator(".files .first").last().click();
            assertThat(page.locator(".files li").first()).containsText("second.csv");
            assertThat(page.locator(".faults tbody tr")).hasCount(7);
            Download faults = page.waitForDownload(() -> page.locator("[id='decide:xlsx']").click());
            assertTrue(faults.suggestedFilename().endsWith(".xlsx"));
            page.locator("[id='decide:discard']").click();
            assertThat(page.locator("#messages")).not().isEmpty();
            assertThat(page.locator("[id='decide:confirm']")).hasCount(0);
        }
    }

    private static long intake(Api api, String resort) {
        long id = api.post("resorts", Map.of("name", resort, "zone", "Asia/Almaty")).created();
        int programme = api.get("programmes").ok().rows().get(0).getInt("id");
        String firstDay = LocalDate.now().plusDays(60).toString();
        return api.post("intakes", Map.of("programme", programme, "resort", id, "firstDay", firstDay)).created();
    }

    /** 112 people whom no other test enters, in two files; of the first seven the sex is missing. */
    private static FilePayload[] listsWithSevenFaults() {
        String[] lines = new String(new DemoPeople(8, 2018).list(112), StandardCharsets.UTF_8).split("\r\n");
        for (int line = 1; line <= 7; line++) {
            lines[line] = lines[line].replaceFirst(";[МЖ];", ";;");
        }
        return new FilePayload[] {file("first.csv", lines, 1, 60), file("second.csv", lines, 60, lines.length)};
    }

    private static FilePayload file(String name, String[] lines, int from, int until) {
        String rows = String.join("\r\n", Arrays.copyOfRange(lines, from, until));
        return new FilePayload(name, "text/csv", (lines[0] + "\r\n" + rows + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void inOrder(Page page, String name) {
        Browsing.picture(page, name);
        assertFalse(Browsing.scrollsSideways(page), "sideways scrolling");
        assertEquals(List.of(), Browsing.faults(page));
    }
}
