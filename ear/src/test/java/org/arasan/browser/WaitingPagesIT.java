package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.House;
import org.arasan.system.Lodging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The waiting list in a browser: the desk, to which a guest has called, and a member who answers an offer. */
@InBrowser
class WaitingPagesIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(70);

    @ParameterizedTest
    @CsvSource({"en, DESK, DARK, 10", "kk, PHONE, LIGHT, 11"})
    void theDeskSeesTheLineAndTakesDownTheAnswer(String language, Screen screen, ColorScheme colours, int series, House house,
                                                 Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Кезек беті " + language, series);
        int first = ask(api, lodging, 2);
        ask(api, lodging, 3);
        try (Visitor desk = new Visitor(house, browsing, language, screen, colours)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/waiting.xhtml?resort=" + lodging.resort());
            assertThat(desk.find("section[aria-labelledby=h-waiting] tbody tr")).hasCount(2);
            desk.findsInOrder("waiting-" + language);
            desk.open("admin/waiting.xhtml?resort=" + lodging.resort() + "&stay=" + first);
            assertThat(desk.at("guest:offer")).hasCount(0);
            desk.findsInOrder("waiting-guest-" + language);
            api.put("stays/" + lodging.id(1) + "/cancellation", Map.of()).ok();
            quiet(api);
            desk.open("admin/waiting.xhtml?resort=" + lodging.resort() + "&stay=" + first);
            desk.findsInOrder("waiting-offered-" + language);
            desk.at("guest:voucher").selectOption(lodging.voucher(2));
            desk.at("guest:accept").click();
            assertThat(desk.find("#messages .info")).isVisible();
            assertThat(desk.find("section[aria-labelledby=h-waiting] tbody tr")).hasCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT, 12"})
    void nobodyIsLetPastTheLineWithoutAReason(String language, Screen screen, ColorScheme colours, int series, House house,
                                              Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Кезектен тыс", series);
        ask(api, lodging, 2);
        int last = ask(api, lodging, 3);
        api.put("agenda/stay.offer-places/pause", null).ok();
        try (Visitor desk = new Visitor(house, browsing, language, screen, colours)) {
            api.put("stays/" + lodging.id(1) + "/cancellation", Map.of()).ok();
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/intake.xhtml?id=" + lodging.intake());
            desk.find("main a[href*='waiting.xhtml']").first().click();
            desk.find("section[aria-labelledby=h-waiting] a[href*='stay=" + last + "']").click();
            desk.at("guest:bed").selectOption(new SelectOption().setIndex(1));
            desk.at("guest:offer").click();
            assertThat(desk.find(".f .error")).containsText("Others wait");
            desk.findsInOrder("waiting-past-" + language);
            desk.at("guest:why").fill("Ill since Monday");
            desk.at("guest:offer").click();
            assertThat(desk.find("section[aria-labelledby=h-offers] tbody tr")).hasCount(1);
        } finally {
            api.delete("agenda/stay.offer-places/pause").ok();
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, PHONE, DARK, 14", "uz, DESK, LIGHT, 16"})
    void aMemberWaitsIsOfferedAPlaceDeclinesAndAsksAgain(String language, Screen screen, ColorScheme colours, int series, House house,
                                                         Browsing browsing) {
        Api api = house.administrator();
        Lodging lodging = full(api, "Мүше кезегі " + language, series);
        String login = password(house, api, lodging.id(2));
        ask(api, lodging, 2);
        api.put("stays/" + lodging.id(3) + "/cancellation", Map.of()).ok();
        try (Visitor member = new Visitor(house, browsing, language, screen, colours)) {
            member.signIn(login, House.PASSWORD).open("member/places.xhtml");
            assertThat(member.find("button[value^=withdraw]")).isVisible();
            member.findsInOrder("places-waiting-" + language);
            api.put("stays/" + lodging.id(1) + "/cancellation", Map.of()).ok();
            quiet(api);
            member.open("member/today.xhtml").findsInOrder("places-today-" + language);
            member.find("a[href*='places.xhtml']").first().click();
            member.findsInOrder("places-offered-" + language);
            member.find("button[value^=decline]").click();
            assertThat(member.find("#messages .info")).isVisible();
            member.findsInOrder("places-lost-" + language);
            member.find("button[value^='ask ']").click();
            quiet(api);
            member.open("member/places.xhtml").find("button[value^=accept]").click();
            assertThat(member.find("#messages .info")).isVisible();
            assertThat(member.find("button[value^=accept]")).hasCount(0);
        }
    }

    private static Lodging full(Api api, String name, int series) {
        Lodging lodging = new Lodging(api, name, series, FIRST).guest("Ж", "").guest("Ж", "").guest("Ж", "")
                .enter("1;2;1201;стандарт;1;нет;да");
        JsonObject bed = api.get("stays/" + lodging.id(1) + "/fitting-beds").ok().rows().get(0).getJsonObject("bed");
        api.put("stays/" + lodging.id(1) + "/bed", Map.of("bed", bed.getInt("id"))).ok();
        return lodging;
    }

    /** Gives the guest's place up, and lets them wait for another. */
    private static int ask(Api api, Lodging lodging, int number) {
        api.put("stays/" + lodging.id(number) + "/cancellation", Map.of()).ok();
        int stay = (int) api.post("stays", Map.of("intake", lodging.intake(), "member", lodging.member(number), "state", "REQUESTED")).created();
        quiet(api);
        return stay;
    }

    private static String password(House house, Api api, int stay) {
        JsonObject slip = api.post("stays/" + stay + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password", House.PASSWORD)).ok();
        return slip.getString("login");
    }

    private static void quiet(Api api) {
        api.post("clock/movement?wait=true", Map.of("by", Duration.ZERO.toString())).ok();
    }
}
