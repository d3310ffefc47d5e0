package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.CureHouse;
import org.arasan.system.House;
import org.arasan.system.Lodging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A doctor's main path in a browser: a condition, the base programme, a time, the day of a cabinet; and the settings of treatments. */
@InBrowser
class CurePagesIT {

    private static final LocalDate FIRST = LocalDate.now(ZoneId.of("Asia/Almaty")).plusDays(27);

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT, 61", "kk, PHONE, DARK, 62"})
    void aDoctorPrescribesAndSetsATime(String language, Screen screen, ColorScheme colours, int series, House house, Browsing browsing) {
        Lodging lodging = new Lodging(house.administrator(), "Шипалы су " + language, series, FIRST).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        CureHouse.treatments(house.administrator(), lodging.resort(), lodging.intake());
        String email = "doctor" + series + "@browser.arasan.example";
        CureHouse.doctor(house, email, lodging.resort());
        try (Visitor doctor = new Visitor(house, browsing, language, screen, colours)) {
            doctor.signIn(email, House.PASSWORD).open("doctor/conditions.xhtml?resort=" + lodging.resort());
            doctor.at("entry:name").fill("Кардиостимулятор");
            doctor.at("entry:save").click();
            assertThat(doctor.find(".f .error")).isVisible();
            doctor.at("entry:kinds").selectOption(new SelectOption().setLabel("Балшық"));
            doctor.at("entry:save").click();
            assertThat(doctor.find("section[aria-labelledby=h-conditions] tbody tr")).hasCount(1);
            doctor.findsInOrder("conditions-" + language);

            doctor.open("doctor/intakes.xhtml").find("table[aria-labelledby=guests] a.strong").first().click();
            doctor.at("noting:note").click();
            doctor.at("prescriptions:base").click();
            assertThat(doctor.find("section[aria-labelledby=h-prescriptions] tbody tr")).hasCount(1);
            assertThat(doctor.find("#messages .warning")).containsText("Балшық");
            doctor.findsInOrder("guest-cure-" + language);
            doctor.find("section[aria-labelledby=h-prescriptions] tbody a.btn").click();
            doctor.find("#day").fill(FIRST.plusDays(4).toString());
            doctor.find("section[aria-labelledby=h-free] button").click();
            doctor.findsInOrder("free-times-" + language);
            doctor.find("#choosing .btn").first().click();
            assertThat(doctor.find("section[aria-labelledby=h-appointments] tbody tr")).hasCount(1);
            doctor.findsInOrder("guest-times-" + language);
            doctor.open("doctor/cabinets.xhtml?resort=" + lodging.resort() + "&day=" + FIRST.plusDays(4)).find("nav.row a").last().click();
            assertThat(doctor.find("#list tbody tr")).hasCount(1);
            doctor.findsInOrder("cabinet-day-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, DESK, DARK, 63", "uz, PHONE, LIGHT, 64"})
    void anAdministratorSetsTreatmentsCabinetsAndRules(String language, Screen screen, ColorScheme colours, int series, House house, Browsing browsing) {
        Lodging lodging = new Lodging(house.administrator(), "Булак " + language, series, FIRST).guest("Ж", "").enter("1;1;1101;стандарт;2;да;да");
        CureHouse.treatments(house.administrator(), lodging.resort(), lodging.intake());
        try (Visitor office = new Visitor(house, browsing, language, screen, colours)) {
            office.signIn(House.ADMINISTRATOR, House.PASSWORD).open("cure/kinds.xhtml?resort=" + lodging.resort());
            office.at("entry:name").fill("Ингаляция");
            office.at("entry:count").fill("20");
            office.at("entry:save").click();
            assertThat(office.find(".f .error")).isVisible();
            office.at("entry:count").fill("7");
            office.at("entry:save").click();
            assertThat(office.find("section[aria-labelledby=h-kinds] tbody tr")).hasCount(3);
            office.findsInOrder("kinds-" + language);
            office.open("cure/cabinets.xhtml?resort=" + lodging.resort()).find("section[aria-labelledby=h-cabinets] tbody a").first().click();
            office.at("opening:SUNDAY").fill("10:00-12:00");
            office.at("opening:open").click();
            assertThat(office.at("opening:SUNDAY")).hasValue("10:00-12:00");
            office.at("closing:begins").fill(FIRST + "T09:00");
            office.at("closing:ends").fill(FIRST + "T12:00");
            office.at("closing:reason").fill("Сломан насос");
            office.at("closing:close").click();
            assertThat(office.find("#lifting li")).hasCount(1);
            office.findsInOrder("cabinets-" + language);
            office.open("cure/rules.xhtml?resort=" + lodging.resort());
            office.at("terms:sundaysOff").check();
            office.at("terms:save").click();
            assertThat(office.at("terms:sundaysOff")).isChecked();
            office.at("rests:minutes").fill("60");
            office.at("rests:add").click();
            assertThat(office.find("#pairs li")).hasCount(1);
            office.findsInOrder("cure-rules-" + language);
        }
    }
}
