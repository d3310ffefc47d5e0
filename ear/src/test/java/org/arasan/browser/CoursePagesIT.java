package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class CoursePagesIT {

    @ParameterizedTest
    @CsvSource({"ru, LIGHT", "kk, DARK"})
    void aTrainerCallsTheRollWithOneHand(String language, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor trainer = new Visitor(house, browsing, language, Screen.PHONE, colours)) {
            JsonObject lesson = classroom.lessons().get(0);
            String email = classroom.emailOfTrainer(lesson);
            classroom.attend(lesson);
            trainer.signIn(email, House.PASSWORD).open("trainer/today.xhtml").findsInOrder("lessons-" + language);

            trainer.find(".calls a").first().click();
            trainer.at("roll:all").click();
            trainer.find("[id$=':0:late']").click();
            trainer.find("[id$=':1:excused']").click();
            trainer.find("[id$=':unwell']").click();
            trainer.find("[id$=':2:absent']").click();
            assertThat(trainer.find("[id$=':2:absent']")).hasAttribute("aria-pressed", "true");
            trainer.findsInOrder("rollcall-" + language);

            trainer.page().route("**/trainer/rollcall*", Route::abort);
            trainer.find("[id$=':0:late']").click();
            assertThat(trainer.find("#messages .error")).isVisible();
            trainer.findsInOrder("rollcall-unanswered-" + language).page().unrouteAll();

            trainer.at("roll:undo").click();
            assertThat(trainer.find("[id$=':2:absent']")).hasAttribute("aria-pressed", "false");
            assertThat(trainer.find("[id$=':1:excused']")).hasAttribute("aria-pressed", "true");
            trainer.at("roll:close").click();
            assertThat(trainer.at("roll:reopen")).isVisible();
            trainer.findsInOrder("rollcall-closed-" + language);
        }
    }

    @Test
    void anAdministratorLaysOutPublishesAndIsToldWhyALessonCannotMove(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house);
                Visitor desk = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/groups.xhtml?intake=" + classroom.intake()).at("form:go").click();
            desk.findsInOrder("classroom-groups").open("admin/timetable.xhtml?intake=" + classroom.intake()).at("plan:layout").click();
            desk.at("plan:publish").click();
            assertEquals(0, desk.at("plan:publish").count(), "nothing is left to publish");

            desk.find("#timetable .lesson").first().click();
            desk.at("move:starts").fill("13:30");
            desk.at("move:go").click();
            assertThat(desk.find("#move .error")).containsText("16:00–18:30");
            desk.findsInOrder("classroom-timetable").open("admin/trainers.xhtml?intake=" + classroom.intake()).findsInOrder("classroom-trainers");
        }
    }
}
