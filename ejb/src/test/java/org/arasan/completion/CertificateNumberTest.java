package org.arasan.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"AR-2026-000317", " ar-2026-000317 ", "AR2026000317", "AR 2026 000317", "АR-2026-317", "ar–2026–000317"})
    void isFoundHoweverItWasTyped(String typed) {
        assertEquals(Optional.of(new CertificateNumber(2026, 317)), CertificateNumber.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "317", "AR-26-317", "AR-2026-0000317", "XY-2026-000317", "AR-2026-OOO317"})
    void whatCannotBeANumberIsNone(String typed) {
        assertTrue(CertificateNumber.typed(typed).isEmpty());
    }

    @Test
    void isWrittenWithSixDigits() {
        assertEquals("AR-2026-000317", new CertificateNumber(2026, 317).toString());
    }
}
