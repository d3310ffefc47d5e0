package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.arasan.browser.Browsing.Screen;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.arasan.system.OwnProgramme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InBrowser
class CurriculumPagesIT {

    @ParameterizedTest
    @CsvSource({"en, LIGHT, DESK", "kk, DARK, PHONE"})
    void theNextEditionIsWrittenRowByRowAndPublished(String language, ColorScheme colours, Screen screen, House house, Browsing browsing) {
        OwnProgramme programme = new OwnProgramme(house).taught();
        try (Visitor visitor = new Visitor(house, browsing, language, screen, colours)) {
            visitor.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/curriculum.xhtml?programme=" + programme.id())
                    .findsInOrder("curriculum-" + language);
            visitor.at("begin:core").click();
            visitor.at("list:row:1:up").click();
            assertThat(visitor.find("#list .flaw")).hasCount(1);
            visitor.findsInOrder("curriculum-draft-" + language);
            visitor.at("list:row:0:down").click();
            assertThat(visitor.find("#list .flaw")).hasCount(0);

            visitor.find("#list tbody a").nth(2).click();
            visitor.at("edit:title").fill("Еңбекті қорғау");
            visitor.at("edit:module").fill("II модуль");
            visitor.at("edit:hours").fill("99");
            visitor.at("edit:save").click();
            assertThat(visitor.find("#edit .error")).isVisible();
            assertThat(visitor.at("edit:title")).hasValue("Еңбекті қорғау");
            visitor.at("edit:hours").fill("2");
            visitor.at("edit:save").click();
            visitor.at("end:publish").click();
            assertThat(visitor.find("tr.module")).containsText("II модуль");
            assertEquals(2, house.administrator().get("programmes/" + programme.id() + "/curricula").ok().rows().size());
        }
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndSeesTheDraftAsItIs(House house, Browsing browsing) {
        OwnProgramme programme = new OwnProgramme(house).taught();
        try (Visitor one = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT);
                Visitor other = new Visitor(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            one.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/curriculum.xhtml?programme=" + programme.id()).at("begin:core").click();
            assertThat(one.at("end:publish")).isVisible();
            other.signIn(House.ADMINISTRATOR, House.PASSWORD).open(one.page().url());
            one.at("list:row:0:remove").click();
            assertThat(one.find("#list tbody tr")).hasCount(4);
            other.at("list:row:1:remove").click();
            assertThat(other.find(".said .error")).isVisible();
            assertThat(other.find("#list tbody tr")).hasCount(4);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, DESK", "kk, DARK, PHONE"})
    void filesAndLinksAreAddedToATopicAndHostileOnesRefusedAtTheirField(String language, ColorScheme colours, Screen screen, House house,
                                                                      Browsing browsing) {
        int topic = new OwnProgramme(house).taught().topic(1).getInt("id");
        try (Visitor visitor = new Visitor(house, browsing, language, screen, colours)) {
            visitor.signIn(House.ADMINISTRATOR, House.PASSWORD).open("admin/topic.xhtml?topic=" + topic);
            visitor.at("upload:file").setInputFiles(file("scheme.png", "<svg><script>alert(1)</script></svg>"));
            visitor.at("upload:add").click();
            assertThat(visitor.find("#upload .error")).containsText("SVG");
            visitor.at("upload:file").setInputFiles(file("Еңбек кодексі.txt", "1-бап. Еңбек құқығы"));
            visitor.at("upload:add").click();
            assertThat(visitor.find(".materials")).containsText("Еңбек кодексі.txt");
            visitor.at("link:address").fill("javascript:alert(1)");
            visitor.at("link:add").click();
            assertThat(visitor.find("#link .error")).isVisible();
            visitor.at("link:address").fill("https://adilet.zan.kz/kaz/docs");
            visitor.at("link:add").click();
            assertThat(visitor.find(".materials")).containsText("adilet.zan.kz");
            visitor.findsInOrder("topic-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, DESK", "kk, DARK, PHONE"})
    void anIntakeThatIsPreparedIsGivenTheNewestEdition(String language, ColorScheme colours, Screen screen, House house, Browsing browsing) {
        OwnProgramme programme = new OwnProgramme(house).taught();
        try (Classroom classroom = new Classroom(house, programme);
                Visitor visitor = new Visitor(house, browsing, language, screen, colours)) {
            programme.behind();
            int newest = programme.newest().getInt("id");
            String page = "admin/intake-curriculum.xhtml?intake=" + classroom.intake();
            visitor.signIn(House.ADMINISTRATOR, House.PASSWORD).open(page);
            assertThat(visitor.at("choose:curriculum")).not().hasValue(String.valueOf(newest));
            visitor.findsInOrder("intake-curriculum-" + language).at("choose:curriculum").selectOption(String.valueOf(newest));
            visitor.at("choose:go").click();
            assertThat(visitor.find(".said")).isVisible();
            assertThat(visitor.open(page).at("choose:curriculum")).hasValue(String.valueOf(newest));
        }
    }

    private static FilePayload[] file(String name, String text) {
        return List.of(new FilePayload(name, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8))).toArray(FilePayload[]::new);
    }
}
