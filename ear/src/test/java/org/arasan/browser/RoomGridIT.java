package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grid of rooms by days, as a hand, a keyboard and a screen reader meet it; what it shows is what the server keeps. */
@InBrowser
class RoomGridIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(20);

    @Test
    void aStayPulledOverAnotherSnapsBackWithTheReasonAndBedsThatFit(House house, Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = placed(api, "Созу-Арасан", 81);
        int stay = lodging.id(1);
        hold(api, lodging, 2, bed(lodging, 1));
        try (Visitor desk = desk(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            Locator bar = open(desk, lodging).at("s" + stay);
            BoundingBox before = bar.boundingBox();
            double day = desk.find(".dates .days > *").first().boundingBox().width;
            drag(desk, before.x + before.width - 3, before.y + 12, before.x + before.width + 3 * day, before.y + 12);

            assertThat(desk.at("refusal")).isVisible();
            assertThat(desk.at("refusal-why")).containsText("is taken");
            assertEquals(before.width, bar.boundingBox().width, 1, "the bar is as long as before");
            assertEquals(FIRST.plusDays(9).toString(), lodging.stay(1).getString("lastDay"));
            desk.find("#refusal [data-offer]").click();
            assertThat(desk.find("#refusal .offer").first()).isVisible();
            desk.findsInOrder("grid-refused").page().keyboard().press("Escape");
            assertThat(desk.at("refusal")).isHidden();
            assertThat(bar).isFocused();
        }
    }

    @Test
    void twoGuestsChangePlacesByKeyboardAndBackByCtrlZ(House house, Browsing browsing) {
        Lodging lodging = placed(house.administrator(), "Алмасу-торы", 82);
        int one = bed(lodging, 1);
        try (Visitor desk = desk(house, browsing, "kk", Screen.DESK, ColorScheme.DARK)) {
            Locator bar = open(desk, lodging).at("s" + lodging.id(1));
            bar.press("x");
            desk.page().keyboard().press(roomBelow(lodging) ? "ArrowDown" : "ArrowUp");
            assertThat(desk.at("said")).not().isEmpty();
            desk.page().keyboard().press("Enter");
            assertThat(desk.at("undo")).isVisible();
            assertNotEquals(one, bed(lodging, 1));
            desk.findsInOrder("grid-swapped");

            desk.page().keyboard().press("Control+z");
            assertThat(desk.at("undo")).isHidden();
            assertEquals(one, bed(lodging, 1));
        }
    }

    @Test
    void aStayIsExtendedByKeyboardAndAnEmptyBedBookedByAClick(House house, Browsing browsing) {
        Lodging lodging = placed(house.administrator(), "Қадам-Арасан", 83);
        try (Visitor desk = desk(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            open(desk, lodging).at("s" + lodging.id(3)).press("e");
            desk.page().keyboard().press("ArrowRight");
            desk.page().keyboard().press("Enter");
            assertThat(desk.at("undo")).isVisible();
            assertEquals(FIRST.plusDays(11).toString(), lodging.stay(3).getString("lastDay"));

            BoundingBox lane = desk.find(".bedrow[data-label='1205-A'] .lane").boundingBox();
            desk.page().mouse().click(lane.x + lane.width * 14.5 / 21, lane.y + 12);
            assertThat(desk.at("book")).isVisible();
            assertThat(desk.at("book-first")).hasValue(FIRST.plusDays(12).toString());
            desk.at("book-guest").pressSequentially(lodging.voucher(4));
            assertThat(desk.find("#book-found [role=option]")).hasCount(1);
            desk.page().keyboard().press("Enter");
            assertThat(desk.at("book-bed-hint")).containsText(Pattern.compile("\\d"));
            desk.findsInOrder("grid-book").at("book-go").click();
            assertThat(desk.find(".bedrow[data-label='1205-A'] .stay.s-held")).isVisible();
            assertThat(desk.find("#panel .left")).not().isEmpty();

            desk.find("#panel [data-confirm]").click();
            desk.at("ask-voucher").fill("НЕТ-1");
            desk.at("ask-go").click();
            assertThat(desk.at("ask-refused")).containsText("НЕТ-1");
            desk.findsInOrder("grid-confirm").find("#ask [data-dismiss]").click();
            desk.find("#panel [data-cancel]").click();
            desk.at("ask-go").click();
            assertThat(desk.find(".bedrow[data-label='1205-A'] .stay")).hasCount(0);
        }
    }

    @Test
    void whoComesSecondIsToldWhatChangedAndLosesNothing(House house, Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = placed(api, "Екі терезе", 84);
        int stay = lodging.id(3);
        try (Visitor desk = desk(house, browsing, "ru", Screen.DESK, ColorScheme.LIGHT)) {
            Locator bar = open(desk, lodging).at("s" + stay);
            assertThat(bar).isVisible();
            api.put("stays/" + stay + "/period", Map.of("lastDay", FIRST.plusDays(6).toString(), "why", "по телефону")).ok();
            bar.press("e");
            desk.page().keyboard().press("Enter");
            assertThat(desk.at("refusal")).isVisible();
            assertThat(desk.at("refusal-why")).containsText("→");
            assertEquals(FIRST.plusDays(6).toString(), lodging.stay(3).getString("lastDay"));

            desk.page().keyboard().press("Escape");
            bar.press("e");
            desk.page().keyboard().press("Enter");
            assertThat(desk.at("undo")).isVisible();
            assertEquals(FIRST.plusDays(7).toString(), lodging.stay(3).getString("lastDay"));
        }
    }

    @Test
    void whoHasNoBedIsCarriedFromTheTrayOntoOneAndBack(House house, Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = placed(api, "Науа-Арасан", 98);
        int stay = lodging.id(4);
        api.delete("stays/" + stay + "/bed").ok();
        try (Visitor desk = desk(house, browsing, "ru", Screen.DESK, ColorScheme.DARK)) {
            Locator waiting = open(desk, lodging).find("#tray #s" + stay);
            assertThat(waiting).isVisible();
            desk.findsInOrder("grid-tray");
            BoundingBox from = waiting.boundingBox();
            BoundingBox lane = desk.find(".bedrow[data-label='1206-A'] .lane").boundingBox();
            drag(desk, from.x + 30, from.y + 12, lane.x + lane.width / 2, lane.y + 12);
            assertThat(desk.find(".bedrow[data-label='1206-A'] #s" + stay)).isVisible();
            desk.at("undo").click();
            assertThat(waiting).isVisible();
        }
    }

    @Test
    void anotherGuestComesInsteadAndNobodyIsANoShowBeforeTheTime(House house, Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = placed(api, "Орнына-Арасан", 97);
        int bed = bed(lodging, 3);
        api.put("stays/" + lodging.id(4) + "/cancellation", Map.of()).ok();
        try (Visitor desk = desk(house, browsing, "uz", Screen.DESK, ColorScheme.LIGHT)) {
            Locator bar = open(desk, lodging).at("s" + lodging.id(3));
            bar.press("n");
            assertThat(desk.at("refusal")).isVisible();
            desk.page().keyboard().press("Escape");
            bar.press("r");
            assertThat(desk.at("book-instead")).isVisible();
            desk.at("book-guest").pressSequentially(lodging.voucher(4));
            assertThat(desk.find("#book-found [role=option]")).hasCount(1);
            desk.page().keyboard().press("ArrowDown");
            desk.page().keyboard().press("Enter");
            desk.at("book-voucher").fill(lodging.voucher(5));
            desk.findsInOrder("grid-replace").at("book-go").click();
            assertThat(desk.at("book")).isHidden();
            assertThat(desk.find("#panel dd b.id").nth(1)).hasText(lodging.voucher(5));
            assertThat(desk.find(".bedrow[data-bed='" + bed + "'] .stay")).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "kk, DESK, DARK", "kk, PHONE, LIGHT", "ru, PHONE, DARK"})
    void gridAndStayAreReadableForEverybody(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        Lodging lodging = placed(house.administrator(), "Көрініс-" + language + screen, 50 + language.charAt(0) % 4 + 4 * screen.ordinal());
        try (Visitor desk = desk(house, browsing, language, screen, colours)) {
            String name = language + "-" + screen + "-" + colours;
            assertThat(open(desk, lodging).at("s" + lodging.id(1))).hasCount(1);
            desk.findsInOrder("grid-" + name);
            if (screen == Screen.DESK) {
                desk.at("s" + lodging.id(1)).click();
                assertThat(desk.find("#panel h2")).isVisible();
                desk.findsInOrder("grid-panel-" + name);
            }
            desk.open("admin/stay.xhtml?id=" + lodging.id(1)).findsInOrder("stay-" + name);
            desk.find(".change summary").first().click();
            desk.find("#move select").selectOption(new SelectOption().setIndex(0));
            int before = bed(lodging, 1);
            desk.find("#move button").click();
            assertThat(desk.find(".said .info")).isVisible();
            assertNotEquals(before, bed(lodging, 1));
        }
    }

    /** Two women, two men, six rooms: the first four have one of them each, and there are two to spare. */
    private static Lodging placed(Api api, String resort, int series) {
        Lodging lodging = new Lodging(api, resort, series, FIRST).guest("Ж", "").guest("Ж", "").guest("М", "").guest("М", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;2;1202;стандарт;1;нет;да", "1;2;1203;стандарт;1;нет;да", "1;2;1204;стандарт;1;нет;да",
                        "1;2;1205;стандарт;2;нет;да", "1;2;1206;люкс;1;нет;да");
        for (int guest = 1; guest <= 4; guest++) {
            String label = "120" + guest + "-A";
            int bed = lodging.fitting(guest).stream().map(each -> each.getJsonObject("bed")).filter(each -> each.getString("label").equals(label))
                    .findFirst().orElseThrow().getInt("id");
            api.put("stays/" + lodging.id(guest) + "/bed", Map.of("bed", bed)).ok();
        }
        return lodging;
    }

    /** The second stay of a guest, right after the first, in that bed. */
    private static void hold(Api api, Lodging lodging, int guest, int bed) {
        api.post("stays", Map.of("resort", lodging.resort(), "member", lodging.stay(guest).getJsonObject("guest").getInt("id"), "state", "HELD",
                "firstDay", FIRST.plusDays(10).toString(), "lastDay", FIRST.plusDays(14).toString(), "bed", bed)).created();
    }

    private static int bed(Lodging lodging, int guest) {
        return lodging.stay(guest).getJsonObject("bed").getInt("id");
    }

    private static boolean roomBelow(Lodging lodging) {
        return bed(lodging, 1) < bed(lodging, 2);
    }

    private static Visitor desk(House house, Browsing browsing, String language, Screen screen, ColorScheme colours) {
        return new Visitor(house, browsing, language, screen, colours).signIn(House.ADMINISTRATOR, House.PASSWORD);
    }

    private static Visitor open(Visitor desk, Lodging lodging) {
        desk.open("admin/rooms.xhtml?intake=" + lodging.intake());
        assertThat(desk.find("#grid[aria-busy=false]")).hasCount(1);
        return desk;
    }

    private static void drag(Visitor desk, double fromX, double fromY, double toX, double toY) {
        desk.page().mouse().move(fromX, fromY);
        desk.page().mouse().down();
        desk.page().mouse().move(fromX + 9, fromY);
        desk.page().mouse().move(toX, toY);
        desk.page().mouse().up();
    }
}
