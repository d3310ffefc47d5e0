package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Classroom;
import org.arasan.system.Diners;
import org.arasan.system.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars to subscribe to, in a browser: a guest's phone, a trainer's, and the office of a house. */
@InBrowser
class FeedPagesIT {

    private static final LocalDate FIRST = LocalDate.now(Diners.ZONE).plusDays(31);

    @ParameterizedTest
    @CsvSource({"ru, PHONE, LIGHT, 578", "kk, PHONE, DARK, 579"})
    void aGuestSubscribesAndEndsIt(String language, Screen screen, ColorScheme colours, int series, House house, Browsing browsing) {
        Diners diners = new Diners(house, "Күнтізбе " + language, series, FIRST, 1, 4);
        String login = diners.login(1);
        try (Visitor guest = new Visitor(house, browsing, language, screen, colours)) {
            guest.signIn(login, House.PASSWORD).open("member/days.xhtml");
            guest.find("a[href*='member/calendar']").click();
            guest.findsInOrder("my-calendar-" + language);
            guest.at("feed:treatments").check();
            guest.at("feed:make").click();
            assertThat(guest.find(".issued a.btn.primary")).hasAttribute("href", Pattern.compile("webcal://.*/api/v1/feeds/[\\w-]{43}\\.ics"));
            String address = guest.at("address").inputValue();
            guest.findsInOrder("my-calendar-issued-" + language);
            assertEquals(200, status(house, address));

            guest.open("member/calendar.xhtml");
            assertThat(guest.find(".issued")).hasCount(0);
            assertThat(guest.at("feed:treatments")).isChecked();
            guest.findsInOrder("my-calendar-open-" + language);
            guest.at("feed:revoke").click();
            assertThat(guest.find("#messages .info")).isVisible();
            assertTrue(status(house, address) != 200);
        }
    }

    @ParameterizedTest
    @CsvSource({"uz, PHONE, LIGHT", "ky, DESK, DARK"})
    void aTrainerSubscribesToTheirLessons(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published()) {
            String email = classroom.emailOfTrainer(classroom.lessons().get(0));
            try (Visitor trainer = new Visitor(house, browsing, language, screen, colours)) {
                trainer.signIn(email, House.PASSWORD).open("trainer/today.xhtml");
                trainer.find("a[href*='trainer/calendar']").click();
                assertThat(trainer.at("feed:treatments")).hasCount(0);
                trainer.at("feed:make").click();
                assertEquals(200, status(house, trainer.at("address").inputValue()));
                trainer.findsInOrder("trainer-calendar-" + language);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "ru, PHONE, DARK"})
    void anOfficeOpensTheCalendarsOfItsHouse(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published(); Visitor office = new Visitor(house, browsing, language, screen, colours)) {
            office.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/house.xhtml?resort=" + classroom.resort());
            office.find("a[href*='admin/calendars']").click();
            office.find("button[value='make 0']").click();
            assertEquals(200, status(house, office.at("address").inputValue()));
            office.find("button[value^=make]").last().click();
            assertThat(office.find("button[value^=revoke]")).hasCount(2);
            office.findsInOrder("calendars-" + language);
            office.find("button[value^=revoke]").first().click();
            assertThat(office.find("button[value^=revoke]")).hasCount(1);
        }
    }

    private static int status(House house, String address) {
        return house.anybody().get(address.replaceFirst(".*/api/v1/", "")).status();
    }
}
