package org.arasan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpectedVersionTest {

    private record Row(Long id, int version) implements Versioned {
    }

    private final ExpectedVersion expected = new ExpectedVersion();

    @Test
    void whoeverNamesNoStateMeansAny() {
        expected.check(new Row(7L, 3));
    }

    @Test
    void oneOfTheNamedStatesIsEnough() {
        expected.among(Set.of("7-2", "7-3"));
        expected.check(new Row(7L, 3));
    }

    @Test
    void aRowChangedSinceIsRefusedAndSoIsAnotherRow() {
        expected.among(Set.of("7-3"));
        assertEquals(Refusal.Sort.OUTDATED, refusal(new Row(7L, 4)).sort());
        assertEquals("refusal.changed", refusal(new Row(8L, 3)).code());
    }

    @Test
    void theRefusalSaysWhoHasChangedItWhereThatIsKnown() {
        expected.among(Set.of("7-3"));
        Row row = new Row(7L, 4);
        Refusal refusal = assertThrows(Refusal.class, () -> expected.check(row, () -> Optional.of("Айгүл С.")));
        assertEquals("Айгүл С. has changed this since you read it. Read it again and repeat your change.",
                Texts.in(Language.EN).get(refusal.code(), refusal.args().toArray()));
    }

    private Refusal refusal(Row row) {
        return assertThrows(Refusal.class, () -> expected.check(row));
    }
}
