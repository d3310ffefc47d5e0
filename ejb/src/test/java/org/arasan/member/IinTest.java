package org.arasan.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IinTest {

    @Test
    void tellsBirthDateAndSex() {
        Iin iin = new Iin("940721301003");
        assertEquals(LocalDate.of(1994, 7, 21), iin.born());
        assertEquals(Sex.MALE, iin.sex());
        assertEquals(Sex.FEMALE, new Iin("801018401381").sex());
    }

    @Test
    void countsTheCenturyFromTheSeventhDigit() {
        assertEquals(LocalDate.of(2001, 8, 21), new Iin("010821523225").born());
    }

    @ParameterizedTest
    @CsvSource({"940721301003, SOUND", "940721301004, CONTROL_DIGIT", "94072130100, NOT_TWELVE_DIGITS", "94072130100x, NOT_TWELVE_DIGITS",
        "940231301003, NO_SUCH_DATE", "940721001003, NO_SUCH_DATE", "940721701003, NO_SUCH_DATE"})
    void namesTheFlaw(String digits, Iin.Flaw flaw) {
        assertEquals(flaw, Iin.flaw(digits));
    }

    @Test
    void usesTheSecondWeightsWhereTheFirstGiveTen() {

        String digits = firstWhoseFirstWeightingLeavesTen();
        assertEquals(Iin.Flaw.SOUND, Iin.flaw(digits + Iin.control(digits)));
    }

    private static String firstWhoseFirstWeightingLeavesTen() {
        for (int serial = 0; serial < 10_000; serial++) {
            String digits = "9407213" + String.format("%04d", serial);
            int sum = 0;
            for (int i = 0; i < 11; i++) {
                sum += (digits.charAt(i) - '0') * (i + 1);
            }
            if (sum % 11 == 10 && Iin.control(digits) < 10) {
                return digits;
            }
        }
        throw new AssertionError("there is such a number");
    }

    @Test
    void isMaskedInLists() {
        assertEquals("94••••••••03", new Iin("940721301003").masked());
    }

    @Test
    void isNeverUnsound() {
        assertThrows(IllegalArgumentException.class, () -> new Iin("940721301004"));
    }
}
