package org.arasan.meal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.arasan.meal.EvenSittings.Party;
import org.junit.jupiter.api.Test;

class EvenSittingsTest {

    @Test
    void aGroupEatsTogetherAndTheHallIsUsedEvenly() {
        List<Party> groups = List.of(new Party("A1", 30), new Party("A2", 29), new Party("B1", 23), new Party("B2", 23));
        assertEquals(Map.of("A1", 1, "A2", 2, "B1", 2, "B2", 1), EvenSittings.seat(groups, 2));
    }

    @Test
    void theSampleIntakeFitsIntoSeventySeats() {
        List<Party> parties = new ArrayList<>(List.of(new Party("A1", 30), new Party("A2", 29), new Party("B1", 23), new Party("B2", 20)));
        for (int i = 0; i < 3; i++) {
            parties.add(new Party("single " + i, 1));
        }
        Map<String, Integer> seated = EvenSittings.seat(parties, 2);
        for (int sitting = 1; sitting <= 2; sitting++) {
            int which = sitting;
            assertTrue(parties.stream().filter(each -> seated.get(each.key()) == which).mapToInt(Party::guests).sum() <= 70);
        }
    }

    @Test
    void oneSittingIsEverybodys() {
        assertEquals(Map.of("A1", 1, "A2", 1), EvenSittings.seat(List.of(new Party("A1", 30), new Party("A2", 29)), 1));
    }
}
