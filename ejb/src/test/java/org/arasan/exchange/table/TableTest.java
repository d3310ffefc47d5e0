package org.arasan.exchange.table;

import static org.arasan.exchange.EmptyDatabase.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.arasan.Refusal;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void knowsColumnsInThreeLanguagesHoweverTheyAreSpelt() {
        assertEquals(SheetKind.VENUES, table("ПОМЕЩЕНИЕ;вид;  Мест ", "a;b;1").kind());
        assertEquals(SheetKind.VENUES, table("Үй-жай;Түрі;Орын", "a;b;1").kind());
        assertEquals(SheetKind.VENUES, table("Уй жай;Турі;Орын", "a;b;1").kind());
        assertEquals(SheetKind.VENUES, table("Venue;Kind;Places", "a;b;1").kind());
    }

    @Test
    void knowsEveryColumnByEachOfItsNamesAlone() {
        for (Column column : Column.values()) {
            assertTrue(column.isNamed(column.heading().toUpperCase(java.util.Locale.ROOT)));
            long sharers = column.kind().columns().stream().filter(other -> other.isNamed(column.heading())).count();
            assertEquals(1, sharers, () -> column + " shares a name");
        }
    }

    @Test
    void suggestsTheColumnThatWasMeant() {
        Refusal refusal = refused("Помещене;Вид;Мест", "a;b;1");
        assertEquals("exchange.column-misspelt", refusal.code());
        assertEquals("Помещение", refusal.args().get(2));
    }

    @Test
    void namesUnknownAndMissingColumns() {
        assertEquals("exchange.column-unknown", refused("Помещение;Вид;Мест;Цвет стен", "a;b;1;c").code());
        assertEquals("Мест", refused("Помещение;Вид", "a;b").args().get(2));
        assertEquals("exchange.kind-unknown", refused("Альфа;Бета", "a;b").code());
    }

    @Test
    void overlooksRowNumbersAndEmptyColumns() {
        assertEquals(SheetKind.VENUES, table("№ п/п;Помещение;Вид;;Мест", "1;a;b;;1").kind());
    }

    @Test
    void makesARaggedRowAFaultOfItsOwn() {
        Plan plan = new Plan();
        Table table = table("Помещение;Вид;Мест", "a;b;1;2", "a;b;1");
        assertEquals(1, table.entries(plan).size());
        assertEquals("ragged", plan.remarks().get(0).code());
    }

    private static Refusal refused(String... lines) {
        return assertThrows(Refusal.class, () -> table(lines));
    }
}
