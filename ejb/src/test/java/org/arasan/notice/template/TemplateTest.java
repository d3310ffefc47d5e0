package org.arasan.notice.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.notice.NoticeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

    private static final List<String> WORDS = List.of("Law {was}", "Friday $1", "Hall\\1", "Aigul", "Monday");

    @Test
    void placesAreFilledInOnceWhateverTheWordsHold() {
        assertEquals("Law {was} now Friday $1 in Hall\\1, was Monday",
                Template.filled("{lesson} now {when} in {place}, was {was}", NoticeKind.LESSON_MOVED, WORDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{lesson", "lesson}", "{Lesson}", "{ lesson }", "{}", "{iin}", "{number}", "{{lesson}}"})
    void aPlaceThatTheKindHasNoWordForIsRefusedAndSaysWhichThereAre(String wording) {
        Refusal refusal = assertThrows(Refusal.class, () -> template("Changed", wording));
        assertEquals("template.place", refusal.code());
        assertEquals("text", refusal.field());
        assertEquals("{lesson}, {when}, {place}, {trainer}, {was}", refusal.args().get(1));
    }

    @Test
    void anEmptyOrEndlessOneAndATitleOfTwoLinesAreRefused() {
        assertEquals("template.length", assertThrows(Refusal.class, () -> template(" ", "text")).code());
        assertEquals("template.length", assertThrows(Refusal.class, () -> template("title", "x".repeat(2001))).code());
        assertEquals("template.length", assertThrows(Refusal.class, () -> template("title", null)).code());
        assertEquals("template.one-line", assertThrows(Refusal.class, () -> template("one\r\nBcc: two", "text")).code());
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void whatArasanBringsCouldBeWordedByTheHouseToo(NoticeKind kind) {
        for (Language language : Language.values()) {
            Said brought = Wordings.brought(kind, language);
            Template template = new Template(kind, language, brought.title(), brought.text());
            assertEquals(brought.title(), template.title());
            assertEquals(kind.words().size(), kind.words().stream().filter(each -> (brought.title() + brought.text()).contains("{" + each + "}")).count(),
                    () -> kind + " in " + language + " says all it has words for: " + brought);
        }
    }

    private static Template template(String title, String text) {
        return new Template(NoticeKind.LESSON_MOVED, Language.EN, title, text);
    }
}
