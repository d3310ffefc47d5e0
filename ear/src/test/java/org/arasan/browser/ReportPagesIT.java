package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.House;
import org.arasan.system.LivedIntake;
import org.arasan.system.Schooling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was learnt and by how many: a member's transcript, the figures of the house, and those for anybody. */
@InBrowser
class ReportPagesIT {

    private static final LocalDate SPRING = LocalDate.now().minusYears(2).withDayOfYear(70);

    @ParameterizedTest
    @CsvSource({"kk, PHONE, LIGHT", "en, DESK, DARK"})
    void aMemberReadsWhatTheyHaveLearnt(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        LivedIntake intake = LivedIntake.in(house);
        String number = intake.certified().get(18).getJsonObject("certificate").getString("number");
        try (Visitor member = new Visitor(house, browsing, language, screen, colours)) {
            member.signIn(intake.login(intake.certified().get(18).getInt("enrolment")), LivedIntake.PASSWORD).open("member/papers.xhtml");
            member.find("a[href*='transcript']").click();
            assertThat(member.find("main")).containsText(number);
            member.find(".courses summary").first().click();
            member.findsInOrder("transcript-" + language).open("member/course.xhtml").findsInOrder("explanation-" + language);
            assertThat(member.find("#h-takes")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, DESK, LIGHT", "kk, PHONE, DARK"})
    void anAdministratorLooksCloserAtFiguresAndAnybodyReadsThoseThatAreSwitchedOn(String language, Screen screen, ColorScheme colours,
            House house, Browsing browsing) throws SQLException {
        String name = "Беттер-" + language;
        long resort = taught(house, name);
        try (Visitor desk = new Visitor(house, browsing, language, screen, colours)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/training.xhtml?by=UNION&resort=" + resort + "&from=" + SPRING.minusYears(1)
                    + "&until=" + LocalDate.now());
            desk.findsInOrder("training-" + language).find("tbody a").first().click();
            assertThat(desk.find("tbody")).containsText(name + " өңірі");
            desk.open("admin/figures.xhtml").at("rule:published").check();
            desk.at("rule:save").click();
            desk.findsInOrder("figures-settings-" + language);
        }
        try (Visitor anybody = new Visitor(house, browsing, language, screen, colours)) {
            anybody.open("figures");
            assertThat(anybody.find("main")).containsText(name + " өңірі");
            anybody.findsInOrder("figures-" + language);
        }
        house.administrator().put("figure-rule", Map.of("youthUntil", 35, "published", false)).ok();
    }

    private static long taught(House house, String name) throws SQLException {
        long resort = house.administrator().post("resorts", Map.of("name", name, "zone", "Asia/Almaty")).created();
        try (Connection database = house.connect()) {
            Schooling school = new Schooling(database, resort, Schooling.programme(database, name + " programme", name + " программа"));
            List<Long> people = new ArrayList<>();
            for (int i = 0; i < 22; i++) {
                people.add(school.member(name + (i < 3 ? " сирек" : i < 12 ? " металлургтер" : " мұғалімдер"), name + " өңірі",
                        i % 2 == 0 ? "FEMALE" : "MALE", LocalDate.of(1975, 1, 1).plusDays(i * 300L)));
            }
            school.finish(school.course(SPRING), people);
            school.finish(school.course(SPRING.plusMonths(2)), people.subList(5, 15));
        }
        return resort;
    }
}
