package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"Қызылорда, Кызылорда", "қаз, каз", "'Солтүстік Қазақстан', Солтустік Казакстан", "Өтегенов, ОТЕГЕНОВ", "Пётр, Петр",
        "'Культура,  спорт', Культура спорт"})
    void bothSpellingsAreOneWord(String one, String other) {
        assertEquals(Spelling.folded(other), Spelling.folded(one));
    }
}
