package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class ProgrammePagesIT {

    @BeforeEach
    void somebodyHasAnAccount(House house) {
        house.administrator();
    }

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "kk, PHONE, DARK"})
    void aProgrammeIsFoundedFromItsKindAndEveryFaultStandsAtItsField(String language, Screen screen, ColorScheme colours, House house,
                                                                     Browsing browsing) {
        try (Visitor visitor = new Visitor(house, browsing, language, screen, colours)) {
            visitor.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/programmes.xhtml").findsInOrder("programmes-" + language);
            String kind = house.administrator().get("programmes").ok().rows().get(0).getString("kind");
            visitor.find("a[href$='kind=" + kind + "']").click();
            visitor.findsInOrder("programme-new-" + language);
            visitor.at("programme:save").click();
            assertThat(visitor.find("#programme\\:title-RU ~ .error")).isVisible();
            visitor.at("programme:title-RU").fill("Мектеп " + language);
            visitor.at("programme:requirements-hours").fill("99");
            visitor.at("programme:save").click();
            assertThat(visitor.at("programme:requirements-hours")).hasAttribute("aria-invalid", "true");
            assertEquals("Мектеп " + language, visitor.at("programme:title-RU").inputValue(), "what was typed stays");
            visitor.at("programme:requirements-hours").fill("8");
            visitor.at("programme:save").click();
            assertThat(visitor.find("h1")).containsText("Мектеп " + language);
            visitor.findsInOrder("programme-" + language);
            visitor.at("offer:withdraw").click();
            assertThat(visitor.at("offer:offer")).isVisible();
        }
    }

    @Test
    void whatRunsKeepsItsHoursAndLeadsToEachPlace(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = new Visitor(house, browsing, "ru", Screen.DESK, ColorScheme.LIGHT)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/programmes.xhtml").find(".table a").first().click();
            assertThat(desk.at("programme:days")).isDisabled();
            assertThat(desk.at("programme:title-RU")).isEnabled();
            desk.findsInOrder("programme-held").open("admin/intake.xhtml?id=" + classroom.intake()).findsInOrder("intake-of-a-kind");
            desk.open("admin/groups.xhtml?intake=" + classroom.intake()).find("details").last().click();
            desk.find(".names a").last().click();
            desk.find("a[href*='enrolment.xhtml']").click();
            desk.findsInOrder("enrolment");
        }
    }
}
