package org.arasan.stay.reception;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannedVoucherTest {

    @ParameterizedTest
    @CsvSource({
        "ЛУ-2026-00001, ЛУ-2026-00001", "'  ЛУ-2026-00001 ', ЛУ-2026-00001",
        "https://arasan.example/v/ЛУ-2026-00001, ЛУ-2026-00001", "HTTP://arasan.example/v/AB-1/, AB-1",
        "https://arasan.example/v/%D0%9B%D0%A3-2026-00001?lang=kk#x, ЛУ-2026-00001",
        "https://arasan.example/v/A+1, A+1", "https://arasan.example/v/100%zz, 100%zz"})
    void aTypedNumberAndAnAddressThatEndsInItAreOne(String text, String number) {
        assertEquals(number, ScannedVoucher.of(text).number());
    }
}
