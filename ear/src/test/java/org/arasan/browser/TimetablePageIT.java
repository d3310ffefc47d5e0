package org.arasan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
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

/** The timetable as a hand, a keyboard and a screen reader meet it; what it shows is what the server keeps. */
@InBrowser
class TimetablePageIT {

    /** Half an hour up or down. */
    private static final double SLOT = 26;

    @Test
    void aLessonIsDraggedToWhereItFitsAndBackByUndo(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = desk(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            JsonObject lesson = beforeAFreeDay(classroom);
            Locator bar = open(desk, classroom, lesson);
            carry(desk, bar.boundingBox(), bar.boundingBox().width + 7, 0);
            assertThat(desk.find(".fits").first()).isVisible();
            assertThat(desk.at("hint")).containsText("The curriculum has it on");
            desk.findsInOrder("timetable-carried").page().mouse().up();
            assertThat(desk.at("said")).containsText("Ctrl Z");
            OffsetDateTime before = OffsetDateTime.parse(lesson.getString("starts"));
            assertEquals(before.plusDays(1), starts(classroom, lesson));
            assertTrue(now(classroom, lesson).getBoolean("pinned"), "a hand pins");

            desk.at("undo").click();
            assertThat(desk.at("said")).containsText("Taken back");
            assertEquals(before, starts(classroom, lesson));
            assertFalse(now(classroom, lesson).getBoolean("pinned"), "it was not pinned there");
        }
    }

    @Test
    void whereItCannotStandTheReasonIsShownWhileItHangsThereAndItGoesBack(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = desk(house, browsing, "ru", Screen.DESK, ColorScheme.DARK)) {
            JsonObject lesson = beforeAFreeDay(classroom);
            Locator bar = open(desk, classroom, lesson);
            BoundingBox before = bar.boundingBox();
            carry(desk, before, 0, -3 * SLOT);
            assertThat(desk.at("hint")).containsText("Часы занятий в этот день");
            assertThat(desk.find(".fc-event-mirror.over-clash")).isVisible();
            desk.findsInOrder("timetable-clash").page().mouse().up();

            assertThat(desk.at("refusal")).isVisible();
            assertThat(desk.at("refusal-why")).containsText("Часы занятий в этот день");
            assertThat(desk.find("#refusal .offers .btn").first()).isFocused();
            assertEquals(before.y, bar.boundingBox().y, 1, "it hangs where it was");
            assertEquals(OffsetDateTime.parse(lesson.getString("starts")), starts(classroom, lesson));
            desk.findsInOrder("timetable-refused").page().keyboard().press("Escape");
            assertThat(desk.at("refusal")).isHidden();
            assertThat(bar).isFocused();

            carry(desk, before, 0, -3 * SLOT);
            desk.page().mouse().up();
            desk.find("#refusal .offers .btn").first().click();
            assertThat(desk.at("said")).containsText("Ctrl Z");
            assertNotEquals(OffsetDateTime.parse(lesson.getString("starts")), starts(classroom, lesson));
        }
    }

    @Test
    void aLessonIsCarriedPinnedAndTakenBackByKeyboard(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = desk(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            JsonObject lesson = beforeAFreeDay(classroom);
            OffsetDateTime before = OffsetDateTime.parse(lesson.getString("starts"));
            Locator bar = open(desk, classroom, lesson);
            bar.press("ArrowUp");
            assertThat(desk.at("said")).containsText("15:30");
            press(desk, "ArrowDown");
            assertThat(bar).isFocused();

            press(desk, "m");
            assertThat(desk.at("said")).containsText("is lifted");
            press(desk, "ArrowUp");
            assertThat(desk.at("said")).containsText("Lessons are held");
            press(desk, "Escape");
            assertThat(bar).isFocused();
            press(desk, "m");
            press(desk, "ArrowRight");
            assertThat(desk.at("said")).containsText("Fits");
            desk.findsInOrder("timetable-lifted");
            press(desk, "Enter");
            assertThat(desk.at("said")).containsText("Ctrl Z");
            assertThat(bar).isFocused();
            assertEquals(before.plusDays(1), starts(classroom, lesson));

            press(desk, "p");
            assertThat(desk.at("said")).containsText("not pinned any more");
            press(desk, "p");
            assertThat(desk.at("said")).containsText("is pinned");
            press(desk, "Control+z");
            assertThat(desk.at("said")).containsText("Taken back");
            assertEquals(before, starts(classroom, lesson));
            press(desk, "Control+z");
            assertThat(desk.at("said")).containsText("nothing to take back");
        }
    }

    @Test
    void whoeverWasMovedAfterIsToldKindlyAndNothingIsLost(House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = desk(house, browsing, "en", Screen.DESK, ColorScheme.LIGHT)) {
            JsonObject lesson = beforeAFreeDay(classroom);
            Locator bar = open(desk, classroom, lesson);
            bar.press("m");
            press(desk, "ArrowRight");
            assertThat(desk.at("said")).containsText("Fits");
            press(desk, "Enter");
            assertThat(desk.at("said")).containsText("Ctrl Z");
            OffsetDateTime later = starts(classroom, lesson).withHour(9);
            house.administrator().put("lessons/" + lesson.getInt("id") + "/place", Map.of("starts", later.toInstant().toString(), "anyDay", true)).ok();

            press(desk, "Control+z");
            assertThat(desk.at("said")).containsText("no longer where you put it");
            assertEquals(later, starts(classroom, lesson));
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, LIGHT", "ru, DARK"})
    void onAPhoneTheDaysAreAListAndALessonGoesToAPlaceThatFits(String language, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor phone = desk(house, browsing, language, Screen.PHONE, colours)) {
            JsonObject lesson = beforeAFreeDay(classroom);
            phone.open("admin/timetable.xhtml?intake=" + classroom.intake()).findsInOrder("timetable-phone-" + language);
            phone.find("#list .lesson").first().click();
            phone.find(".fitting summary").click();
            phone.find("#fits button").last().click();
            assertThat(phone.find(".said .info")).isVisible();
            phone.findsInOrder("timetable-phone-moved-" + language);
            assertTrue(classroom.lessons().stream().anyMatch(each -> each.getBoolean("pinned")), lesson::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "kk, DARK"})
    void aGuestsTimetableIsReachedFromTheGuest(String language, ColorScheme colours, House house, Browsing browsing) {
        try (Classroom classroom = new Classroom(house).published();
                Visitor desk = desk(house, browsing, language, Screen.DESK, colours)) {
            int stay = house.administrator().get("stays?intake=" + classroom.intake()).ok().rows().get(0).getInt("id");
            desk.open("admin/stay.xhtml?id=" + stay).find(".head a[href*='by=member']").click();
            assertThat(desk.find("#timetable a[data-lesson]")).hasCount(5);
            desk.findsInOrder("timetable-member-" + language);
            desk.open("admin/timetable.xhtml?intake=" + classroom.intake() + "&by=trainer");
            assertThat(desk.find("#timetable a[data-lesson]").first()).isVisible();
            desk.findsInOrder("timetable-trainer-" + language);
        }
    }

    /** A lesson of the third day; on the fourth there is none. */
    private static JsonObject beforeAFreeDay(Classroom classroom) {
        return classroom.lessons().get(2);
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
        desk.page().mouse().move(from.x + 20 + x, from.y + 10 + y, new Mouse.MoveOptions().setSteps(6));
    }

    private static void press(Visitor desk, String key) {
        desk.page().keyboard().press(key);
    }

    private static JsonObject now(Classroom classroom, JsonObject lesson) {
        return classroom.lessons().stream().filter(each -> each.getInt("id") == lesson.getInt("id")).findFirst().orElseThrow();
    }

    private static OffsetDateTime starts(Classroom classroom, JsonObject lesson) {
        return OffsetDateTime.parse(now(classroom, lesson).getString("starts"));
    }
}
