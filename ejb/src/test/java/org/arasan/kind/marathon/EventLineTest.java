package org.arasan.kind.marathon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLineTest {

    @Test
    void readsALineAnEvent() {
        List<EventLine> lines = EventLine.read("2026-12-05; Тау-кен; Қарағанды; Кеншілер сарайы\n\n7.12.2026\tҚұрылыс\tАстана\r\n");
        assertEquals(List.of(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 7)), lines.stream().map(EventLine::day).toList());
        assertEquals("Кеншілер сарайы", lines.get(0).details().get("place"));
        assertEquals("Астана", lines.get(1).details().get("region"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.2.2026;a;b", "tomorrow;a;b", ";a;b"})
    void namesTheLineWhoseDayIsNone(String second) {
        assertRefused("marathon.plan-day", "2026-12-05;a;b\n" + second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-05;a", "2026-12-05;;b", "2026-12-05;a;b;c;d", "just words"})
    void namesTheLineThatLacksSomething(String second) {
        assertRefused("marathon.plan-cells", "2026-12-05;a;b\n" + second);
    }

    @Test
    void takesNeitherNothingNorEverything() {
        assertThrows(Refusal.class, () -> EventLine.read(" \n "));
        assertThrows(Refusal.class, () -> EventLine.read(null));
        assertThrows(Refusal.class, () -> EventLine.read("2026-12-05;a;b\n".repeat(201)));
    }

    private static void assertRefused(String code, String plan) {
        Refusal refusal = assertThrows(Refusal.class, () -> EventLine.read(plan));
        assertEquals(code, refusal.code());
        assertEquals(2, refusal.args().get(0), "the line");
    }
}
