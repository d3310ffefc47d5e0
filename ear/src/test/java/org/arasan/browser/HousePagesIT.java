package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.Lodging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The administrator's house: its rules, what is closed, its rooms and beds. */
@InBrowser
class HousePagesIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(40);

    @Test
    void whoeverIsOvertakenSeesWhatOthersChangedAndLosesNothing(House house, Browsing browsing) {
        long resort = house.administrator().post("resorts", Map.of("name", "Қатар-Арасан", "zone", "Asia/Almaty")).created();
        try (Visitor one = desk(house, browsing, "en"); Visitor other = desk(house, browsing, "kk")) {
            one.open("admin/house.xhtml?resort=" + resort).at("rules:holdMinutes").fill("60");
            other.open("admin/house.xhtml?resort=" + resort).at("rules:offerHours").fill("48");
            other.at("rules:save").click();
            other.findsInOrder("house-rules-kk");

            one.at("rules:save").click();
            assertThat(one.at("h-present")).isVisible();
            assertThat(one.find("section[aria-labelledby=h-present] dd").last()).hasText("48");
            assertThat(one.at("rules:holdMinutes")).hasValue("60");
            one.findsInOrder("house-overtaken-en");

            one.at("rules:LESSON").fill("09:00-15:00");
            one.at("rules:save").click();
            assertThat(one.find(".f .error")).containsText("cross each other");
            one.at("rules:LESSON").fill("09:00-12:00");
            one.at("rules:save").click();
            assertThat(one.find("#messages .info")).isVisible();
            assertThat(one.at("rules:holdMinutes")).hasValue("60");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT, 181", "kk, PHONE, DARK, 182"})
    void aRoomIsClosedOnceItsGuestHasMoved(String language, Screen screen, ColorScheme colours, int series, House house,
                                           Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = new Lodging(api, "Жабу-Арасан " + language, series, FIRST).guest("М", "")
                .enter("1;2;1201;стандарт;1;нет;да", "1;3;1301;стандарт;1;нет;да");
        api.post("intakes/" + lodging.intake() + "/room-plan", null).ok();
        try (Visitor keeper = new Visitor(house, browsing, language, screen, colours)) {
            keeper.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/closures.xhtml?resort=" + lodging.resort());
            keeper.at("closing:room").selectOption("floor:2:1");
            keeper.at("closing:firstDay").fill(FIRST.plusDays(1).toString());
            keeper.at("closing:lastDay").fill(FIRST.toString());
            keeper.at("closing:reason").fill("Құбыр <b>");
            keeper.at("closing:close").click();
            assertThat(keeper.find(".f .error")).isVisible();
            keeper.at("closing:lastDay").fill(FIRST.plusDays(3).toString());
            keeper.at("closing:close").click();
            keeper.findsInOrder("closures-affected-" + language);
            assertThat(keeper.at("closing:atOnce")).isVisible();
            keeper.find(".affected button[name=move]").click();
            assertThat(keeper.find(".affected .fine")).isVisible();
            keeper.at("closing:close").click();
            assertThat(keeper.find("button[name=lift]")).isVisible();
            keeper.findsInOrder("closures-" + language);
            keeper.find("button[name=lift]").click();
            assertThat(keeper.find(".past")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, DESK, LIGHT, 183", "en, PHONE, LIGHT, 184"})
    void aRoomGetsAnExtraBedAndLosesIt(String language, Screen screen, ColorScheme colours, int series, House house, Browsing browsing) {
        Lodging lodging = new Lodging(house.administrator(), "Төсек-Арасан " + language, series, FIRST).guest("М", "")
                .enter("1;2;1201;стандарт;1;нет;да", "2;3;1301;стандарт;1;нет;да");
        try (Visitor keeper = new Visitor(house, browsing, language, screen, colours)) {
            keeper.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/house-rooms.xhtml?resort=" + lodging.resort());
            keeper.find("a:text-is('1201')").click();
            keeper.at("beds:extra").click();
            assertThat(keeper.find(".bed-list .tag")).hasCount(1);
            keeper.findsInOrder("house-rooms-" + language);
            keeper.find("[id$=takeAway]").last().click();
            assertThat(keeper.find(".bed-list .tag")).hasCount(0);
            keeper.find("[id$=takeAway]").click();
            assertThat(keeper.find("#messages .error")).isVisible();
            keeper.at("features:floor").fill("500");
            keeper.at("features:save").click();
            assertThat(keeper.find(".f .error")).isVisible();
        }
    }

    private static Visitor desk(House house, Browsing browsing, String language) {
        return new Visitor(house, browsing, language, Screen.DESK, ColorScheme.LIGHT).signIn(House.ADMINISTRATOR, House.PASSWORD);
    }
}
