package org.arasan.assessment.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.assessment.Option;
import org.arasan.assessment.QuestionType;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final List<Option> CHOICES = List.of(Option.of("right", Option.WHOLE), Option.of("wrong", BigDecimal.ZERO), Option.of("worse", BigDecimal.ZERO));
    private static final List<Option> PAIRS = List.of(Option.pair("a", "x"), Option.pair(null, "z"), Option.pair("b", "y"), Option.pair("c", "x"));

    @Test
    void choicesAreCalledByTheirPlaceInTheAttempt() {
        Sheet sheet = new Sheet(QuestionType.SINGLE, CHOICES, List.of(2, 0, 1));
        assertEquals(List.of("worse", "right", "wrong"), sheet.choices());
        assertEquals(List.of("0"), sheet.places(List.of("1")));
        assertEquals(List.of("1"), sheet.shown(List.of("0")));
    }

    @Test
    void ofAMatchingEachRightSideIsOfferedOnce() {
        Sheet sheet = new Sheet(QuestionType.MATCHING, PAIRS, List.of(3, 1, 0, 2));
        assertEquals(List.of("a", "b", "c"), sheet.lefts());
        assertEquals(List.of("x", "z", "y"), sheet.choices());
        List<String> places = sheet.places(List.of("0=0", "2=2"));
        assertEquals(List.of("0=3", "3=2"), places);
        assertEquals(List.of("0=0", "2=2"), sheet.shown(places));
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        Sheet single = new Sheet(QuestionType.SINGLE, CHOICES, List.of(0, 1, 2));
        for (List<String> values : List.of(List.of("3"), List.of("-1"), List.of("x"), List.of("0", "1"), List.of(""))) {
            assertEquals("assessment.unknown-choice", assertThrows(Refusal.class, () -> single.places(values)).code());
        }
        Sheet matching = new Sheet(QuestionType.MATCHING, PAIRS, List.of(0, 1, 2, 3));
        for (List<String> values : List.of(List.of("0"), List.of("0=9"), List.of("3=0"), List.of("0=0", "0=1"), List.of("0=0=0"))) {
            assertEquals("assessment.unknown-choice", assertThrows(Refusal.class, () -> matching.places(values)).code());
        }
    }

    @Test
    void anEmptyTextTakesTheAnswerBackAndALongOneIsRefused() {
        Sheet sheet = new Sheet(QuestionType.SHORT, List.of(Option.of("a", Option.WHOLE)), List.of(0));
        assertEquals(List.of(), sheet.places(List.of("  ")));
        assertEquals("refusal.long", assertThrows(Refusal.class, () -> sheet.places(List.of("x".repeat(501)))).code());
    }
}
