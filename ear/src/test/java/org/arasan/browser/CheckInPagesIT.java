package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class CheckInPagesIT {

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "kk, DARK"})
    void membersScanAndTypeAndTheTrainerSeesThemCome(String language, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor trainer = new Visitor(house, browsing, language, Screen.PHONE, colours);
                Visitor scans = new Visitor(house, browsing, language, Screen.PHONE, colours);
                Visitor types = new Visitor(house, browsing, language, Screen.PHONE, colours)) {
            JsonObject lesson = classroom.lessons().get(0);
            int hour = Classroom.firstHour(lesson);
            String teacher = classroom.emailOfTrainer(lesson);
            String scanner = classroom.loginOfMember(hour, 0);
            String typist = classroom.loginOfMember(hour, 1);
            Api api = house.anybody().as(teacher, House.PASSWORD);
            classroom.attend(lesson);
            trainer.signIn(teacher, House.PASSWORD).open("trainer/rollcall.xhtml?hour=" + hour).findsInOrder("checkin-roll-" + language);
            trainer.find("#qr, [id$=':qr']").first().click();
            assertThat(trainer.at("digits")).hasText(Pattern.compile("\\d{3}\u00a0\\d{3}"));
            assertThat(trainer.at("nobody")).isVisible();
            trainer.findsInOrder("checkin-screen-" + language);

            String address = api.get("hours/" + hour + "/check-in").ok().object().getJsonObject("code").getString("address");
            scans.open(address.substring(address.indexOf("/c/") + 1));
            scans.find("input[id$=login]").fill(scanner);
            scans.find("input[id$=secret]").fill(House.PASSWORD);
            scans.find("[id$=enter]").click();
            assertThat(scans.find(".marked.s-good")).isVisible();
            assertFalse(scans.page().url().contains("c="), "the code has left the address");
            scans.findsInOrder("checkin-marked-" + language);

            types.signIn(typist, House.PASSWORD).open("member/checkin.xhtml").findsInOrder("checkin-member-" + language);
            types.at("in:code").fill("12");
            types.at("in:go").click();
            assertThat(types.find("#in .error")).isVisible();
            assertThat(types.at("in:code")).hasValue("12");
            types.findsInOrder("checkin-wrong-" + language);
            types.at("in:code").fill(api.get("hours/" + hour + "/check-in").ok().object().getJsonObject("code").getString("digits"));
            types.at("in:go").click();
            assertThat(types.find(".marked.s-good")).isVisible();

            assertThat(trainer.find("#came li")).hasCount(2);
            trainer.findsInOrder("checkin-came-" + language);
        }
    }

    @Test
    void theHallsProjectorShowsItLarge(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = new Visitor(house, browsing, "ru", Screen.DESK, ColorScheme.LIGHT)) {
            JsonObject lesson = classroom.lessons().get(0);
            classroom.attend(lesson);
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/code.xhtml?hour=" + Classroom.firstHour(lesson));
            assertTrue(desk.at("qr").boundingBox().width > 400, "readable from the last row");
            desk.findsInOrder("checkin-projector");
            desk.open("admin/code.xhtml?hour=" + lesson.getJsonArray("hours").getJsonObject(1).getInt("id"));
            assertEquals(0, desk.at("digits").count(), "no code before the hour");
            desk.findsInOrder("checkin-not-yet");
        }
    }

    @Test
    void aTrainerPlansAMakeUpLessonAndCallsItOff(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor trainer = new Visitor(house, browsing, "kk", Screen.PHONE, ColorScheme.LIGHT)) {
            JsonObject lesson = classroom.lessons().get(0);
            String teacher = classroom.emailOfTrainer(lesson);
            classroom.miss(lesson);
            trainer.signIn(teacher, House.PASSWORD).open("trainer/makeup.xhtml?intake=" + classroom.intake());
            trainer.at("plan:starts").fill(lesson.getString("starts").substring(0, 11) + "00:30");
            trainer.at("plan:go").click();
            assertThat(trainer.find("#plan .error")).isVisible();
            trainer.findsInOrder("makeup-refused");
            trainer.at("plan:starts").fill(lesson.getString("starts").substring(0, 11) + "21:00");
            trainer.at("plan:go").click();
            assertThat(trainer.find("li.planned")).hasCount(1);
            trainer.findsInOrder("makeup-planned");
            trainer.find("[id$=':off']").first().click();
            assertThat(trainer.find("li.planned")).hasCount(0);
        }
    }
}
