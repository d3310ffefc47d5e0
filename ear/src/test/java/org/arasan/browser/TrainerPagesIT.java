package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class TrainerPagesIT {

    @ParameterizedTest
    @CsvSource({"en, DESK, LIGHT", "kk, PHONE, DARK"})
    void anAdministratorKeepsATrainersWeekAndFindsWhoStandsIn(String language, Screen screen, ColorScheme colours, House house,
            Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = new Visitor(house, browsing, language, screen, colours)) {
            JsonObject lesson = classroom.lessons().get(0);
            int trainer = lesson.getJsonObject("trainer").getInt("id");
            long other = colleague(house, classroom);
            String name = "-" + language + "-" + screen;
            desk.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/trainer.xhtml?id=" + trainer).findsInOrder("trainer" + name);

            desk.at("week:hours1").fill("9-13");
            desk.at("week:save").click();
            assertThat(desk.find(".f.day .error")).isVisible();
            assertThat(desk.at("week:hours1")).hasValue("9-13");
            desk.at("week:hours1").fill("09:00-13:00, 14:00-19:00");
            desk.at("week:hoursAWeek").fill("12");
            desk.at("week:save").click();
            assertThat(desk.at("week:hours1")).hasValue("09:00-13:00, 14:00-19:00");

            String day = OffsetDateTime.parse(lesson.getString("starts")).toLocalDate().toString();
            desk.at("miss:firstDay").fill(day);
            desk.at("miss:lastDay").fill(day);
            desk.at("miss:reason").fill("Емханада");
            desk.at("miss:enter").click();
            assertThat(desk.find("#h-spell")).isVisible();
            desk.findsInOrder("trainer-away" + name);

            desk.open("admin/substitute.xhtml?lesson=" + lesson.getInt("id")).findsInOrder("substitute" + name);
            desk.at("choose:go").click();
            assertThat(desk.at("choose:why")).isVisible();
            desk.find("input[name=chosen][value='" + other + "']").check();
            desk.at("choose:why").fill("Емханада");
            desk.at("choose:go").click();
            assertThat(desk.find(".when")).containsText("Сәуле");
            desk.findsInOrder("substituted" + name);
        }
    }

    @ParameterizedTest
    @CsvSource({"ru, LIGHT", "uz, DARK"})
    void aTrainerSaysThatTheyCannotComeAndIsToldWhatBecameOfIt(String language, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor trainer = new Visitor(house, browsing, language, Screen.PHONE, colours)) {
            JsonObject lesson = classroom.lessons().get(0);
            long other = colleague(house, classroom);
            trainer.signIn(classroom.emailOfTrainer(lesson), House.PASSWORD).open("trainer/today.xhtml");
            trainer.find("a[href*='cannot-come'][href$='lesson=" + lesson.getInt("id") + "']").click();
            trainer.at("ask:go").click();
            assertThat(trainer.find("#ask .error")).isVisible();
            trainer.findsInOrder("cannot-come-" + language);
            trainer.at("ask:why").fill("Ауырып қалдым");
            trainer.at("ask:go").click();
            assertThat(trainer.find("#changes")).containsText("Ауырып қалдым");
            trainer.findsInOrder("asked-" + language);

            try (Visitor board = new Visitor(house, browsing, language, Screen.DESK, colours)) {
                board.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/today.xhtml?resort=" + classroom.resort());
                board.find("a[href*='substitute'][href$='lesson=" + lesson.getInt("id") + "']").click();
                board.findsInOrder("decide-" + language);
                board.find("input[name=chosen][value='" + other + "']").check();
                board.at("choose:go").click();
                assertThat(board.find(".when")).containsText("Сәуле");
            }
            trainer.open("trainer/today.xhtml");
            assertThat(trainer.find(".changed")).containsText("Сәуле");
            trainer.findsInOrder("changed-" + language);
            trainer.find(".changed button").click();
            assertThat(trainer.find(".changed")).hasCount(0);
        }
    }

    private static long colleague(House house, Classroom classroom) {
        long other = house.administrator().post("trainers", Map.of("resort", classroom.resort(), "name", "Сәуле", "languages",
                List.of("KK", "RU"), "topics", classroom.topics())).created();
        JsonObject intake = house.administrator().get("intakes/" + classroom.intake()).ok().object();
        house.administrator().post("trainers/" + other + "/spells", Map.of("intake", classroom.intake(), "firstDay",
                intake.getString("firstDay"), "lastDay", intake.getString("lastDay"))).ok();
        return other;
    }
}
