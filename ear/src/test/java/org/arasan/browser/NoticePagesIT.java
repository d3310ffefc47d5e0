package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member reads what was told and says how; an administrator words it and sees what was not delivered. */
@InBrowser
class NoticePagesIT {

    @ParameterizedTest
    @CsvSource({"kk, PHONE, LIGHT", "en, DESK, DARK", "ru, PHONE, DARK"})
    void aMemberReadsWhatChangedAndChoosesHowToBeTold(String language, Screen screen, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published()) {
            JsonObject lesson = classroom.lessons().get(0);
            house.administrator().put("lessons/" + lesson.getInt("id") + "/place", Map.of("anyDay", true, "starts",
                    OffsetDateTime.parse(lesson.getString("starts")).withHour(9).withMinute(0).toInstant().toString())).ok();
            String login = classroom.loginOfMember(Classroom.firstHour(lesson), 0);
            try (Visitor member = new Visitor(house, browsing, language, screen, colours).signIn(login, House.PASSWORD)) {
                member.open("notices.xhtml").findsInOrder("notices-" + language);
                assertThat(member.find("[aria-labelledby=told] li")).hasCount(1);
                assertThat(member.find("[aria-labelledby=told] .tag")).hasCount(1);
                member.find("input[value=email]").uncheck();
                member.at("choice:quietFrom").fill("21:30");
                member.at("choice:daily").check();
                member.at("choice:invitations").check();
                member.at("choice:choose").click();
                assertThat(member.at("choice:quietFrom")).hasValue("21:30");
                assertThat(member.find("input[value=email]")).not().isChecked();
                assertThat(member.at("choice:daily")).isChecked();
                assertThat(member.at("choice:invitations")).isChecked();
                member.at("choice:invitations").scrollIntoViewIfNeeded();
                member.findsInOrder("notices-chosen-" + language);
                assertThat(member.find("[aria-labelledby=told] .tag")).hasCount(0);
                member.at("choice:quietFrom").fill("");
                member.at("choice:choose").click();
                assertThat(member.find(".error").first()).isVisible();
            }
        }
    }

    @Test
    void anAdministratorWordsANoticeAndSeesItBefore(House house, Browsing browsing) {
        house.administrator();
        try (Visitor desk = new Visitor(house, browsing, "kk", Screen.DESK, ColorScheme.LIGHT).signIn(House.ADMINISTRATOR, House.PASSWORD);
                Visitor phone = new Visitor(house, browsing, "en", Screen.PHONE, ColorScheme.DARK).signIn(House.ADMINISTRATOR, House.PASSWORD)) {
            desk.open("admin/post.xhtml?kind=CERTIFICATE_ISSUED&language=KK").findsInOrder("post-kk");
            phone.open("admin/post.xhtml").findsInOrder("post-en");
            desk.at("words:title").fill("{programme}: {nobody}");
            desk.at("words:save").click();
            assertThat(desk.find(".error").first()).containsText("{nobody}");
            assertThat(desk.at("words:title")).hasValue("{programme}: {nobody}");
            desk.at("words:title").fill("{programme}: {number}");
            desk.at("words:look").click();
            assertThat(desk.find("[role=status] .card b")).hasText("Емделіп, үйрен!: AR-2026-000123");
            desk.findsInOrder("post-preview-kk");
            desk.at("words:save").click();
            assertThat(desk.at("words:forget")).isVisible();
            desk.at("words:forget").click();
            assertThat(desk.at("words:forget")).hasCount(0);
        }
    }
}
