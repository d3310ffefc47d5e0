package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @AfterEach
    void end() {
        Trace.end();
    }

    @Test
    void itLastsFromItsBeginningToItsEnd() {
        assertNull(Trace.present());
        Trace.begin("r-1", "lesson.start 42");
        assertEquals("r-1", Trace.present());
        Trace.end();
        assertNull(Trace.present());
    }

    @Test
    void afterAWhileUnderAnotherItIsWhatItWas() {
        List<String> seen = new ArrayList<>();
        Trace.under("r-2", () -> seen.add(Trace.present()));
        assertNull(Trace.present());
        Trace.begin("r-1");
        assertThrows(IllegalStateException.class, () -> Trace.under("r-2", () -> {
            seen.add(Trace.present());
            throw new IllegalStateException();
        }));
        assertEquals(List.of("r-2", "r-2"), seen);
        assertEquals("r-1", Trace.present());
    }

    @Test
    void whoBringsNoneGetsANewOneOfTheSameForm() {
        Trace.begin(null);
        String first = Trace.present();
        Trace.begin(null);
        assertNotEquals(first, Trace.present());
        assertTrue(Trace.brought(first, null).isPresent());
    }

    @Test
    void ofTheTwoHeadersTheOneThatIsAnIdByItselfGoesFirst() {
        assertEquals(Optional.of("desk.7_A-1"), Trace.brought("desk.7_A-1", "00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertEquals(Optional.of(TRACE), Trace.brought(null, "00-" + TRACE + "-00f067aa0ba902b7-01"));
        assertEquals(Optional.empty(), Trace.brought(null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\r\nSet-Cookie: b=c", "a\nb", "Гүлнар", "\"x\"", "{x}", "a\u0000", "<b>"})
    void whatCouldDoHarmInALogIsNotTaken(String told) {
        assertEquals(Optional.empty(), Trace.brought(told, null));
    }

    @Test
    void norWhatIsLongerThanAnId() {
        assertTrue(Trace.brought("x".repeat(Trace.LONGEST), null).isPresent());
        assertEquals(Optional.empty(), Trace.brought("x".repeat(Trace.LONGEST + 1), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00-" + TRACE, "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-" + TRACE + "-00f067aa0ba902b7-01\n"})
    void aBrokenParentIsNone(String parent) {
        assertEquals(Optional.empty(), Trace.brought(null, parent));
    }
}
