package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class FeedbackPagesIT {

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "kk, DARK"})
    void aMemberAnswersOnThePhoneAndNobodyLearnsWhoSaidWhat(String language, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor member = new Visitor(house, browsing, language, Screen.PHONE, colours);
                Visitor desk = new Visitor(house, browsing, language, Screen.DESK, colours)) {
            JsonObject lesson = classroom.lessons().get(0);
            String email = classroom.emailOfTrainer(lesson);
            classroom.attend(lesson);
            for (JsonObject each : classroom.lessons().subList(0, 2)) {
                house.administrator().post("hours/" + Classroom.firstHour(each) + "/roll/all-present", null).ok();
            }
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/feedback.xhtml?intake=" + classroom.intake())
                    .findsInOrder("feedback-before-" + language).at("do:open").click();
            assertThat(desk.at("do:close")).isVisible();

            member.signIn(login(house, classroom), House.PASSWORD).open("member/today.xhtml");
            member.find("a[href*='/member/feedback']").click();
            member.at("survey:send").click();
            assertThat(member.find("#survey .error")).isVisible();
            member.findsInOrder("survey-" + language);
            member.find(".five input[value='4']").first().check();
            member.find("textarea").first().fill("Көбірек жаттығу");
            member.at("survey:send").click();
            assertThat(member.find(".five input[value='4']").first()).isChecked();
            assertThat(member.find("textarea").first()).hasValue("Көбірек жаттығу");

            desk.at("do:close").click();
            assertThat(desk.find(".figure").first()).isVisible();
            desk.findsInOrder("feedback-" + language).open("admin/feedback-questions.xhtml").findsInOrder("feedback-questions-" + language);
            try (Visitor trainer = new Visitor(house, browsing, language, Screen.PHONE, colours)) {
                trainer.signIn(email, House.PASSWORD).open("trainer/feedback.xhtml").findsInOrder("my-feedback-" + language);
            }
        }
    }

    private static String login(House house, Classroom classroom) {
        List<JsonObject> stays = house.administrator().get("stays?intake=" + classroom.intake()).ok().rows();
        JsonObject slip = house.administrator().post("stays/" + stays.get(0).getInt("id") + "/sign-in-slip", null).ok().object();
        house.anybody().post("passwords", Map.of("login", slip.getString("login"), "code", slip.getString("code"), "password",
                House.PASSWORD)).ok();
        return slip.getString("login");
    }
}
