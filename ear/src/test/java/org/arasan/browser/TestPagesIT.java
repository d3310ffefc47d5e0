package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Examination;
import org.arasan.system.House;
import org.arasan.system.LivedIntake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class TestPagesIT {

    @ParameterizedTest
    @CsvSource({"kk, DARK", "en, LIGHT"})
    void aMemberSitsATestOnAPhoneAndALostLineLosesNothing(String language, ColorScheme colours, House house, Browsing browsing) {
        try (Examination exam = new Examination(house);
                Visitor member = new Visitor(house, browsing, language, Screen.PHONE, colours)) {
            member.signIn(exam.login(0), LivedIntake.PASSWORD).open("member/tests.xhtml").findsInOrder("tests-mine-" + language);
            member.find("button[id$=start]").first().click();
            assertThat(member.find("#questions > li")).hasCount(6);
            member.find(".choice").first().click();
            assertThat(member.find("#line:not(.wait)")).isVisible();
            member.findsInOrder("tests-sitting-" + language);

            member.page().context().setOffline(true);
            member.find("#questions input[type=text]").first().fill("2");
            assertThat(member.find("#line.wait")).isVisible();
            member.findsInOrder("tests-offline-" + language);
            member.page().context().setOffline(false);
            assertThat(member.find("#line.wait")).hasCount(0);

            member.page().reload();
            assertThat(member.find(".choice :checked")).hasCount(1);
            assertThat(member.find("#questions input[type=text]").first()).hasValue("2");
            member.find("#hand-in").click();
            member.find("#yes").click();
            assertThat(member.find(".score")).isVisible();
            member.findsInOrder("tests-result-" + language);
            member.open("member/tests.xhtml").findsInOrder("tests-mine-again-" + language);
        }
    }

    @Test
    void anAdministratorLooksAtAFileTakesItAndMakesATestOfIt(House house, Browsing browsing, @TempDir Path folder) throws Exception {
        try (Examination exam = new Examination(house);
                Visitor desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            Path faulty = Files.writeString(folder.resolve("faulty.gift"), "One {=a ~b}\n\nTwo {\n");
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/question-import.xhtml").findsInOrder("tests-import");
            desk.at("upload:file").setInputFiles(faulty);
            desk.at("upload:topic").fill("7");
            desk.at("upload:read").click();
            assertThat(desk.find(".faults td").nth(1)).containsText("line 3, column 5");
            assertEquals(0, desk.at("decide:confirm").count());
            desk.findsInOrder("tests-import-faulty").at("decide:discard").click();

            Path sound = Files.writeString(folder.resolve("sound.gift"), "Asked in a browser " + exam.topic() + " {=a ~b <script>alert(1)</script>}");
            desk.at("upload:file").setInputFiles(sound);
            desk.at("upload:topic").fill("7");
            desk.at("upload:read").click();
            desk.findsInOrder("tests-import-sound").at("decide:confirm").click();
            desk.findsInOrder("tests-bank").find("td.asked a").first().click();
            desk.findsInOrder("tests-question");
            desk.at("question:options").fill("no star\nat all");
            desk.at("question:save").click();
            assertThat(desk.find(".error")).isVisible();
            assertThat(desk.at("question:options")).hasValue("no star\nat all");

            desk.open("admin/tests.xhtml").at("test:draws").fill("7");
            desk.at("test:titles").fill("Проверка");
            desk.at("test:save").click();
            assertThat(desk.find(".error")).containsText("1: 5, 2: 5");
            desk.findsInOrder("tests-of-programme");
            desk.open("admin/intake-tests.xhtml?intake=" + exam.intake()).findsInOrder("tests-of-intake");
            desk.open("admin/test-results.xhtml?held=" + exam.held()).findsInOrder("tests-results");
        }
    }
}
