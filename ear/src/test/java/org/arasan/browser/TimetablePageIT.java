package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.Map;
import org.arasan.browser.Browsing.Screen;
import org.arasan.launch.Api;
import org.arasan.system.Classroom;
import org.arasan.system.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timetable as a hand, a keyboard and a screen reader meet it; what it shows is what the server keeps. */
@InBrowser
class TimetablePageIT {

    /** Half an hour up or down. */
    private static final double SLOT = 26;

    @Test
    void aLessonIsDraggedToWhereItFitsAndBackByUndo(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = desk(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            JsonObject lesson = classroom.lessons().get(0);
            Locator bar = open(desk, classroom, lesson);
            BoundingBox from = bar.boundingBox();
            carry(desk, from, 0, 1 * SLOT);
            assertThat(desk.at("hint")).isHidden();
            desk.page().mouse().up();
            BoundingBox day = bar.boundingBox();
            carry(desk, day, day.width + 7, 0);
            assertThat(desk.find(".fits").first()).isVisible();
            desk.findsInOrder("timetable-carried").page().mouse().up();
            assertThat(desk.at("said")).containsText("Ctrl Z");
            OffsetDateTime before = OffsetDateTime.parse(lesson.getString("starts"));
            assertEquals(before.plusDays(1).toLocalDate(), starts(classroom, lesson).toLocalDate());
            assertTrue(classroom.lessons().stream().filter(each -> each.getInt("id") == lesson.getInt("id")).findFirst().orElseThrow().getBoolean("pinned"));

            desk.at("undo").click();
            assertThat(desk.at("said")).containsText("Taken back");
            assertEquals(before.toLocalDate(), starts(classroom, lesson).toLocalDate());
        }
    }

    private static Visitor desk(House house, Browsing browsing, String language, Screen screen, ColorScheme colours) {
        return new Visitor(house, browsing, language, screen, colours).signIn(House.ADMINISTRATOR, House.PASSWORD);
    }

    private static Locator open(Visitor desk, Classroom classroom, JsonObject lesson) {
        desk.open("admin/timetable.xhtml?intake=" + classroom.intake() + "&by=group&of=" + lesson.getJsonObject("group").getInt("id"));
        Locator bar = desk.find("#timetable a[data-lesson='" + lesson.getInt("id") + "']");
        assertThat(bar).isVisible();
        return bar;
    }

    private static void carry(Visitor desk, BoundingBox from, double x, double y) {
        desk.page().mouse().move(from.x + 20, from.y + 10);
        desk.page().mouse().down();
        desk.page().mouse().move(from.x + 29, from.y + 10);
        desk.page().mouse().move(from.x + 20 + x, from.y + 10 + y, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(6));
    }

    private static OffsetDateTime starts(Classroom classroom, JsonObject lesson) {
        return classroom.lessons().stream().filter(each -> each.getInt("id") == lesson.getInt("id")).map(each -> OffsetDateTime.parse(each.getString("starts")))
                .findFirst().orElseThrow();
    }
}
