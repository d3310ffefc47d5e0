package org.arasan.meal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Who eats when, where a meal has several sittings and nobody has said otherwise: a study group eats together, guests without a group one
 * by one, and each of these parties takes the sitting that has the fewest guests so far, the earlier one of two alike. So the dining
 * hall's seats are used evenly, and the same parties in the same order always sit alike.
 */
final class EvenSittings {

    private EvenSittings() {
    }

    /** People who eat together. */
    record Party(String key, int guests) {
    }

    /** The sitting of every party, 1 to {@code sittings}. */
    static Map<String, Integer> seat(Collection<Party> parties, int sittings) {
        int[] guests = new int[sittings];
        Map<String, Integer> seated = new HashMap<>();
        for (Party party : parties) {
            int emptiest = 0;
            for (int i = 1; i < sittings; i++) {
                if (guests[i] < guests[emptiest]) {
                    emptiest = i;
                }
            }
            guests[emptiest] += party.guests();
            seated.put(party.key(), emptiest + 1);
        }
        return seated;
    }
}
