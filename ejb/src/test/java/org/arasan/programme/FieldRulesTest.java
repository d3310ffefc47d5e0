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

class FieldRulesTest {

    private static final List<Field> FIELDS = List.of(Field.text("payer", true, 30), Field.number("places", false, 300),
            Field.of("price", Field.Type.MONEY, false), Field.of("signed", Field.Type.DATE, false),
            Field.choice("state", false, "draft", "paid"), Field.of("urgent", Field.Type.YES_NO, false));

    @ParameterizedTest
    @CsvSource({"places, 007, 7", "price, '125 000,5', 125000.50", "price, 12, 12.00", "signed, 2026-11-28, 2026-11-28", "state, paid, paid",
        "urgent, on, true", "urgent, false, false"})
    void keepsWhatFitsInOneForm(String field, String typed, String kept) {
        assertEquals(kept, judged(field, typed).of(field).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"places, -1, programme.field-number", "places, 301, programme.field-large", "places, 9999999999, programme.field-number",
        "price, 1.234, programme.field-money", "price, -5, programme.field-money", "signed, 28.11.2026, programme.field-day",
        "signed, 2026-02-30, programme.field-day", "signed, +999999999-01-01, programme.field-day", "state, lost, programme.field-choice",
        "urgent, maybe, programme.field-choice", "payer, 'A name that is far too long for it', programme.field-long",
        "payer, ' ', programme.field-missing", "secret, x, programme.field-unknown"})
    void refusesWhatDoesNotAndSaysWhere(String field, String typed, String code) {
        Refusal refusal = assertThrows(Refusal.class, () -> judged(field, typed));
        assertEquals(code, refusal.code());
        assertEquals(field, refusal.field());
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        Details details = judged("payer", "«Қазақстан» \"Ltd\" \\ 😀");
        assertEquals(details, Details.read(details.json()));
        assertEquals(Details.NONE, Details.read(null));
        assertEquals(0, details.number("places"));
    }

    private static Details judged(String field, String typed) {
        Map<String, String> answers = new HashMap<>(Map.of("payer", "Union"));
        answers.put(field, typed);
        return Details.typed(FIELDS, answers);
    }
}
