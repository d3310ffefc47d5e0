package org.arasan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void aCodeHasThreeGroupsWithoutLettersThatReadLikeDigits() {
        for (int i = 0; i < 200; i++) {
            assertTrue(Secret.code().matches("([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}"));
        }
    }

    @Test
    void howeverACodeIsTypedItIsTheSame() {
        String hash = Secret.hash("KZ-17", "10K2-M9TX-4HVB");
        assertEquals(hash, Secret.hash(" kz-17 ", "lok2 m9tx4hvb"));
        assertNotEquals(hash, Secret.hash("KZ-17", "10K2-M9TX-4HVC"));
    }

    @Test
    void aCodeOpensOneLoginOnly() {
        assertNotEquals(Secret.hash("KZ-17", "10K2-M9TX-4HVB"), Secret.hash("KZ-18", "10K2-M9TX-4HVB"));
    }

    @Test
    void aTokenIsLongAndNeverTheSame() {
        assertEquals(43, Secret.token().length());
        assertNotEquals(Secret.token(), Secret.token());
    }
}
