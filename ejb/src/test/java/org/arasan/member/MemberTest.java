package org.arasan.member;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.arasan.Language;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class MemberTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Member member = People.stored(4711, "Сейітов", "Болат", "Ерланұлы", "+7 701 123 45 67", "bolat@example.org");

    @Test
    void anErasedMemberIsANumberThatStillCounts() {
        member.erase(NOW);
        assertTrue(member.erased());
        assertEquals("№ 4711", member.fullName());
        assertEquals("№ 4711", member.shortName());
        assertNull(member.iin());
        assertEquals("—", member.maskedIin());
        assertEquals(LocalDate.of(1985, 1, 1), member.born());
        assertEquals(new Contacts("", "", "", Language.KK), member.contacts());
        assertEquals("", member.folded());
        assertEquals(Sex.MALE, member.sex());
        assertEquals("Культура, спорт", member.union().name());
    }

    @Test
    void anErasureIsForGood() {
        member.erase(NOW);
        member.erase(NOW.plusSeconds(60));
        assertEquals(NOW, member.erasedAt());
    }

    @Test
    void nobodyBooksOrCertifiesAnErasedMember() {
        assertDoesNotThrow(member::requireKept);
        member.erase(NOW);
        assertEquals("member.erased", assertThrows(Refusal.class, member::requireKept).code());
    }

    @Test
    void tracesAreFoundInWhatOthersWrote() {
        Traces traces = Traces.of(member);
        assertTrue(traces.in("звонил Болат Сейітов"));
        assertEquals("№ 4711 просил, тел. № 4711", traces.without("Сейітов Болат Ерланұлы просил, тел. +7 701 123 45 67"));
        assertEquals("1103-B", traces.without("1103-B"));
        assertNull(traces.without(null));
        assertFalse(traces.in("Сагитов"));
    }
}
