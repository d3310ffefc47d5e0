package org.arasan.admission.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final String KEY = FormKey.drawn();

    @Test
    void aSoundFormIsTakenAsItIs() {
        Form form = form("850312 300012", "Қожахметов", "+7 (701) 123-45-67", "g@example.kz", true, "");
        form.requireSincere();
        assertEquals("Қожахметов Ғалым", form.soundName().full());
        assertEquals("g@example.kz", form.soundContacts().email());
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        assertEquals("admission.consent-missing at consent", refused(form("", "", "", "", null, "")::requireSincere));
        assertEquals("admission.trap at website", refused(form("", "", "", "", true, "http://spam.example")::requireSincere));
        assertEquals("admission.iin-digits at iin", refused(form("85031", "А", "", "", true, "")::soundIin));
        assertEquals("admission.iin-wrong at iin", refused(form("850312300015", "А", "", "", true, "")::soundIin));
        assertEquals("admission.iin-wrong at iin", refused(form("851332300010", "А", "", "", true, "")::soundIin));
        assertEquals("admission.name at family", refused(form("", "Ә".repeat(10_000), "", "", true, "")::soundName));
        assertEquals("admission.name at family", refused(form("", "<script>alert(1)</script>", "", "", true, "")::soundName));
        assertEquals("admission.phone at phone", refused(form("", "А", "none", "", true, "")::soundContacts));
        assertEquals("admission.phone at phone", refused(form("", "А", null, "", true, "")::soundContacts));
        assertEquals("admission.email at email", refused(form("", "А", "87011234567", "<img src=x>@x.kz", true, "")::soundContacts));
    }

    @Test
    void aKeyThatCouldBeGuessedIsNone() {
        Form guessed = new Form("1", "", "", "", "", "", "", "", "", null, Map.of(), true, "");
        assertEquals("admission.key at key", refused(guessed::requireSincere));
    }

    private static Form form(String iin, String family, String phone, String email, Boolean consent, String website) {
        return new Form(KEY, iin, family, "Ғалым", "", phone, email, "Мәдениет", "Алматы", null, Map.of(), consent, website);
    }

    private static String refused(Runnable reading) {
        Refusal refusal = assertThrows(Refusal.class, reading::run);
        return refusal.code() + " at " + refusal.field();
    }
}
