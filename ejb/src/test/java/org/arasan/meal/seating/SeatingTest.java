package org.arasan.meal.seating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatingTest {

    private static final int DAYS = 10;
    private long lastStay;

    @Test
    void groupsSitTogetherAndTheHallIsUsedEvenly() {
        List<Diner> diners = all(group("A1", 30), group("A2", 29), group("B1", 23), group("B2", 23));
        Map<Long, Integer> seated = seating(70, 2).seat(diners);
        assertEquals(105, seated.size());
        assertEquals(Set.of("A1", "A2", "B1", "B2"), whole(diners, seated));
        assertEquals(53, seated.values().stream().filter(each -> each == 0).count(), "52 and 53");
    }

    @Test
    void groupsStayWholeWhereOnlyOneWayFits() {
        // the emptiest sitting first would end at 50 + 30 + 20 + … against 40 + 35 + 25: it takes looking back
        List<Diner> diners = all(group("A", 50), group("B", 40), group("C", 35), group("D", 30), group("E", 25), group("F", 20));
        Map<Long, Integer> seated = seating(100, 2).seat(diners);
        assertEquals(200, seated.size());
        assertEquals(6, whole(diners, seated).size());
    }

    @Test
    void ofAGroupThatMustPartRoomMatesSitTogether() {
        List<Diner> diners = all(pairs("A", 8), pairs("B", 8), pairs("C", 8));
        Map<Long, Integer> seated = seating(12, 2).seat(diners);
        assertEquals(24, seated.size());
        assertTrue(byMates(diners, seated).values().stream().allMatch(each -> each.size() == 1));
        assertTrue(whole(diners, seated).size() >= 2, "two groups of three need not part");
    }

    @Test
    void roomMatesOfTwoGroupsEatTogether() {
        List<Diner> diners = all(group("A", 10), group("B", 10));
        diners.set(0, new Diner(diners.get(0).stay(), "A", "couple", diners.get(0).days()));
        diners.set(19, new Diner(diners.get(19).stay(), "B", "couple", diners.get(19).days()));
        Map<Long, Integer> seated = seating(15, 2).seat(diners);
        assertEquals(1, byMates(diners, seated).get("couple").size());
    }

    @Test
    void whoFindsNoSeatIsLeftOutAndNobodySitsOnAnother() {
        List<Diner> diners = all(group("A", 9), group("B", 9));
        assertEquals(16, seating(8, 2).seat(diners).size());
    }

    @Test
    void seatsAreKeptAndLaterGuestsJoinTheirMatesAndGroup() {
        Seating seating = seating(10, 2);
        Diner first = diner("A", "room 1");
        seating.keep(first, 1);
        Diner mate = diner("B", "room 1");
        Diner fellow = diner("A", "room 2");
        Map<Long, Integer> seated = seating.seat(List.of(mate, fellow));
        assertEquals(Map.of(mate.stay(), 1, fellow.stay(), 1), seated);
    }

    @Test
    void twoStaysThatFollowOneAnotherShareASeat() {
        Seating seating = seating(1, 1);
        Diner early = new Diner(1L, "A", "1", List.of(days(0, 5)));
        Diner late = new Diner(2L, "B", "2", List.of(days(5, 10)));
        Diner both = new Diner(3L, "C", "3", List.of(days(4, 6)));
        assertEquals(Set.of(1L, 2L), seating.seat(List.of(early, late, both)).keySet());
    }

    @Test
    void theSameGuestsAlwaysSitAlike() {
        List<Diner> diners = all(pairs("A", 30), pairs("B", 28), group("C", 17));
        assertEquals(seating(40, 2).seat(diners), seating(40, 2).seat(diners));
    }

    @Test
    void noSittingEverHasMoreGuestsThanSeats() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int seats = 3 + random.nextInt(10);
            int sittings = 1 + random.nextInt(3);
            List<Diner> diners = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int from = random.nextInt(DAYS - 1);
                BitSet days = days(from, from + 1 + random.nextInt(DAYS - from));
                diners.add(new Diner((long) i, "G" + random.nextInt(4), "R" + random.nextInt(20), IntStream.range(0, sittings).mapToObj(s -> days).toList()));
            }
            Map<Long, Integer> seated = seating(seats, sittings).seat(diners);
            for (int sitting = 0; sitting < sittings; sitting++) {
                for (int day = 0; day < DAYS; day++) {
                    int which = sitting;
                    int when = day;
                    long there = diners.stream().filter(each -> seated.getOrDefault(each.stay(), -1) == which && each.days().get(which).get(when)).count();
                    assertTrue(there <= seats, "round " + round);
                }
            }
        }
    }

    private Seating seating(int seats, int sittings) {
        return new Seating(new Hall(seats, sittings, DAYS));
    }

    @SafeVarargs
    private static List<Diner> all(List<Diner>... groups) {
        return new ArrayList<>(List.of(groups).stream().flatMap(List::stream).toList());
    }

    private List<Diner> group(String name, int people) {
        return IntStream.range(0, people).mapToObj(i -> diner(name, name + " " + i)).toList();
    }

    private List<Diner> pairs(String name, int people) {
        return IntStream.range(0, people).mapToObj(i -> diner(name, name + " " + i / 2)).toList();
    }

    private Diner diner(String party, String mates) {
        return new Diner(++lastStay, party, mates, List.of(days(0, DAYS), days(0, DAYS)));
    }

    private static BitSet days(int from, int until) {
        BitSet days = new BitSet();
        days.set(from, until);
        return days;
    }

    /** Groups all of whom sit at one sitting. */
    private static Set<String> whole(List<Diner> diners, Map<Long, Integer> seated) {
        return diners.stream().collect(Collectors.groupingBy(Diner::party, Collectors.mapping(each -> seated.get(each.stay()), Collectors.toCollection(HashSet::new))))
                .entrySet().stream().filter(each -> each.getValue().size() == 1).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Map<String, Set<Integer>> byMates(List<Diner> diners, Map<Long, Integer> seated) {
        return diners.stream().collect(Collectors.groupingBy(Diner::mates, Collectors.mapping(each -> seated.get(each.stay()), Collectors.toSet())));
    }
}
