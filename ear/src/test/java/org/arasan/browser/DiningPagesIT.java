package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Diners;
import org.arasan.system.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dining hall and the events of a house in a browser: an office that seats, cooks and plans, and a guest's phone. */
@InBrowser
class DiningPagesIT {

    private static final LocalDate FIRST = LocalDate.now(Diners.ZONE).plusDays(33);

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT, 571", "kk, PHONE, DARK, 572"})
    void anOfficeSeatsEverybodyAndLooksAfterOne(String language, Screen screen, ColorScheme colours, int series, House house, Browsing browsing) {
        Diners diners = new Diners(house, "Дастарқан " + language, series, FIRST, 5, 4);
        try (Visitor office = new Visitor(house, browsing, language, screen, colours)) {
            office.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/diets.xhtml?resort=" + diners.resort());
            office.find("button[value='enter №5']").click();
            assertThat(office.find("#messages .info")).isVisible();
            office.at("entering:code").fill("");
            office.at("entering:enter").click();
            assertThat(office.find(".f .error")).isVisible();
            office.findsInOrder("diets-" + language);

            office.open("admin/sittings.xhtml?intake=" + diners.intake()).find("button[value=seat]").click();
            assertThat(office.find("[role=status] .stop")).hasCount(1);
            office.findsInOrder("sittings-" + language);
            office.find("section[aria-labelledby=h-guests] tbody a").first().click();
            office.at("sitting-LUNCH").selectOption(new SelectOption().setIndex(1));
            office.find("button[value='move LUNCH']").click();
            assertThat(office.find("#messages .info")).isVisible();
            office.at("dieting:diet").selectOption(new SelectOption().setIndex(1));
            office.at("dieting:save").click();
            assertThat(office.find("section[aria-labelledby=h-diet] .tag")).hasText("№5");
            office.find("button[value=ask]").click();
            assertThat(office.find("button[value^=take-back]")).isVisible();
            office.findsInOrder("sittings-guest-" + language);

            office.open("admin/kitchen.xhtml?resort=" + diners.resort() + "&day=" + diners.day(10));
            assertThat(office.find(".who-eats li")).hasCount(1);
            assertThat(office.find("section[aria-labelledby=h-packed] tbody tr")).hasCount(1);
            office.findsInOrder("kitchen-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, DESK, DARK, 573", "uz, PHONE, LIGHT, 574"})
    void anOfficePlansAnEventAndPrintsWhoGoes(String language, Screen screen, ColorScheme colours, int series, House house, Browsing browsing) {
        Diners diners = new Diners(house, "Кеш " + language, series, FIRST, 1, 4);
        try (Visitor office = new Visitor(house, browsing, language, screen, colours)) {
            office.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/leisure.xhtml?resort=" + diners.resort());
            office.find(".head a.btn.primary").click();
            office.at("plan:place").fill("Актовый зал");
            office.at("plan:starts").fill(diners.day(3) + "T19:00");
            office.at("plan:ends").fill(diners.day(3) + "T21:00");
            office.at("plan:places").fill("2");
            office.at("plan:save").click();
            assertThat(office.find("#messages .error").or(office.find(".f .error")).first()).isVisible();
            office.at("plan:title-RU").fill("Вечер домбры");
            office.at("plan:save").click();
            office.find("button[value=open]").click();
            assertThat(office.find("#messages .info")).isVisible();
            String id = office.page().url().replaceFirst(".*event=", "");
            diners.guest(1).send("PUT", "my/leisure-events/" + id + "/sign-up", null, new byte[0]).ok();
            office.open("admin/leisure-event.xhtml?resort=" + diners.resort() + "&event=" + id);
            assertThat(office.find("ol.names li")).hasCount(1);
            office.findsInOrder("leisure-event-" + language);
            office.open("admin/leisure.xhtml?resort=" + diners.resort());
            assertThat(office.find("tbody tr")).hasCount(1);
            office.findsInOrder("leisure-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, PHONE, LIGHT, 575", "kk, PHONE, DARK, 576"})
    void aGuestSignsUpAndAsksForARation(String language, Screen screen, ColorScheme colours, int series, House house, Browsing browsing) {
        Diners diners = new Diners(house, "Қонақ " + language, series, FIRST, 2, 4);
        long concert = diners.event(4, "Шопен атындағы камералық оркестрдің концерті", 1);
        diners.event(5, "Шарын шатқалына саяхат", null);
        diners.guest(2).send("PUT", "my/leisure-events/" + concert + "/sign-up", null, new byte[0]).ok();
        long diet = diners.api().post("resorts/" + diners.resort() + "/diets", Map.of("code", "№9", "name", "Диабет")).created();
        diners.api().put("stays/" + diners.stay(1) + "/diet", Map.of("diet", diet)).ok();
        String login = diners.login(1);
        try (Visitor guest = new Visitor(house, browsing, language, screen, colours)) {
            guest.signIn(login, House.PASSWORD).open("member/days.xhtml?day=5");
            guest.find("a[href*='leisure.xhtml']").click();
            guest.find("button[value='sign-up " + concert + "']").click();
            assertThat(guest.find(".tag.s-held")).isVisible();
            guest.find("button.primary[value^=sign-up]").click();
            assertThat(guest.find(".tag.s-good")).isVisible();
            guest.findsInOrder("my-leisure-" + language);
            guest.open("member/days.xhtml?day=5");
            assertThat(guest.find(".tl")).containsText("Шарын");
            assertThat(guest.find(".tl")).containsText("№9");
            guest.findsInOrder("my-event-day-" + language);
            guest.find("a[href*='meals.xhtml']").click();
            guest.at("meal").selectOption("LUNCH");
            guest.find("button[value=ask]").click();
            assertThat(guest.find("button[value^=withdraw]")).isVisible();
            guest.findsInOrder("my-rations-" + language);
            guest.open("member/days.xhtml?day=10").findsInOrder("my-last-day-" + language);
        }
    }
}
