package org.arasan.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    private static final List<Field> FIELDS = List.of(Field.text("note", false, 10), Field.number("mats", false, 40),
            Field.of("price", Field.Type.MONEY, false), Field.of("since", Field.Type.DATE, false),
            Field.choice("level", false, "beginner", "master"), Field.of("indoors", Field.Type.YES_NO, false));

    @ParameterizedTest
    @CsvSource({"note, ' спина ', спина", "mats, 007, 7", "price, '125 000,5', 125000.50", "since, 2026-11-28, 2026-11-28",
            "level, master, master", "indoors, on, true", "indoors, false, false"})
    void whatIsTypedIsKeptInOneForm(String field, String typed, String kept) {
        assertEquals(Map.of(field, kept), Details.typed(FIELDS, Map.of(field, typed)).values());
    }

    @ParameterizedTest
    @CsvSource({"note, 12345678901, field-long", "mats, 41, field-large", "mats, -1, field-number", "mats, ١٢, field-number",
            "mats, 99999999999999999999, field-number", "price, 1e9, field-money", "price, 1.234, field-money", "since, 28.11.2026, field-day",
            "since, 2026-02-30, field-day", "since, +999999-01, field-day", "level, guru, field-choice", "indoors, maybe, field-choice"})
    void whatCannotStandThereIsRefusedAtItsField(String field, String typed, String code) {
        Refusal refusal = assertThrows(Refusal.class, () -> Details.typed(FIELDS, Map.of(field, typed)));
        assertEquals("programme." + code, refusal.code());
        assertEquals("details." + field, refusal.field());
    }

    @Test
    void whatNobodyAsksIsRefusedAndWhatIsAskedMayNotBeMissing() {
        assertEquals("programme.field-unknown", assertThrows(Refusal.class, () -> Details.typed(FIELDS, Map.of("shoes", "42"))).code());
        Map<String, String> blank = new HashMap<>(Map.of("hall", " "));
        List<Field> hall = List.of(Field.text("hall", true, 0));
        assertEquals("programme.field-missing", assertThrows(Refusal.class, () -> Details.typed(hall, blank)).code());
        blank.put("hall", null);
        assertEquals("details.hall", assertThrows(Refusal.class, () -> Details.typed(hall, blank)).field());
        assertEquals("programme.field-missing", assertThrows(Refusal.class, () -> Details.typed(hall, null)).code());
    }

    @Test
    void anAnswerReplacesWhatWasAnsweredAndLeavesWhatAnActionHasSet() {
        Details before = Details.NONE.with("note", "back").with("greetings", "3");
        assertEquals(Map.of("mats", "2", "greetings", "3"), before.answered(FIELDS, Map.of("mats", "2")).values());
        assertEquals(Details.NONE, Details.NONE.with("note", "back").with("note", " "));
        assertEquals(before, Details.read(before.json()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mats", "mats.left", "mats left", "-mats", "<b>", "м"})
    void aNameIsFitForABundleAndAPage(String name) {
        assertThrows(IllegalArgumentException.class, () -> Field.text(name, false, 0));
        assertThrows(IllegalArgumentException.class, () -> new Action(name));
    }
}
