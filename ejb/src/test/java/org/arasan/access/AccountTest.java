package org.arasan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.arasan.Language;
import org.arasan.Refusal;
import org.arasan.access.Account.State;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Account account = Account.ofStaff(" Aigerim@Arasan.example ", "Aigerim", Role.ADMINISTRATOR, null, Language.KK);

    @Test
    void aLoginIsKeptInSmallLetters() {
        assertEquals("aigerim@arasan.example", account.login());
    }

    @Test
    void anInvitedAccountBecomesActiveByItsFirstPassword() {
        assertEquals(State.INVITED, account.state());
        account.secure("hash", NOW);
        assertTrue(account.active());
    }

    @Test
    void anotherPasswordEndsTheSessionsOfTheFirst() {
        account.secure("hash", NOW);
        Instant first = account.passwordSet();
        account.secure("other", NOW.plusSeconds(1));
        assertNotEquals(first, account.passwordSet());
    }

    @Test
    void aDisabledAccountTakesNoPassword() {
        account.disable();
        assertEquals("access.account-disabled", assertThrows(Refusal.class, () -> account.secure("hash", NOW)).code());
    }

    @Test
    void enablingLeadsBackToWhereItWas() {
        account.disable();
        account.enable();
        assertEquals(State.INVITED, account.state());
        account.secure("hash", NOW);
        account.disable();
        assertFalse(account.active());
        account.enable();
        assertTrue(account.active());
    }

    @Test
    void aTokenNeedsANameAndALifeOfAtMostAYear() {
        assertEquals("access.token-name", refused(" ", 90).code());
        assertEquals("access.token-days", refused("export", 0).code());
        assertEquals("access.token-days", refused("export", 367).code());
        AccessToken token = new AccessToken(account, "export", "secret", NOW, 1);
        assertTrue(token.validAt(NOW.plusSeconds(86_399)));
        assertFalse(token.validAt(NOW.plusSeconds(86_400)));
    }

    private Refusal refused(String name, int days) {
        return assertThrows(Refusal.class, () -> new AccessToken(account, name, "secret", NOW, days));
    }
}
