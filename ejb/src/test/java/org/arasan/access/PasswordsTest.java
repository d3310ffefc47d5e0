package org.arasan.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.arasan.Language;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Account account = Account.ofStaff("aigerim@arasan.example", "Aigerim", Role.TRAINER, null, Language.KK);

    @ParameterizedTest
    @CsvSource({"'',access.password-short", "ninechars,access.password-short", "aaaaaaaaaaaa,access.password-plain",
            "my aigerim 2026,access.password-plain", "MY AIGERIM 2026,access.password-plain"})
    void aWeakPasswordIsRefusedAtItsField(String password, String code) {
        Refusal refusal = assertThrows(Refusal.class, () -> Passwords.check(password, account));
        assertEquals(code, refusal.code());
        assertEquals("password", refusal.field());
    }

    @Test
    void aMissingOrEndlessPasswordIsRefused() {
        assertEquals("access.password-short", assertThrows(Refusal.class, () -> Passwords.check(null, account)).code());
        assertEquals("access.password-long", assertThrows(Refusal.class, () -> Passwords.check("abcd".repeat(51), account)).code());
    }

    @Test
    void afewWordsInARowAreTaken() {
        assertDoesNotThrow(() -> Passwords.check("тыныш бұлақ суы", account));
    }
}
