package org.arasan.planning.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.arasan.member.Sex;
import org.arasan.stay.Need;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Guests;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;
import org.junit.jupiter.api.Test;

/** Thousands of houses and intakes nobody thought of, each checked by {@link NightByNight}. */
class RoomPlanRandomTest {

    @Test
    void noPlanBreaksARuleAndEverybodyIsEitherPlacedOrTold() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Quarters> rooms = house(random, 3 + random.nextInt(12));
            List<Guest> guests = crowd(random, 2 + random.nextInt(30));
            RoomPlan plan = RoomPlan.of(rooms, guests, none -> false);
            NightByNight.check(rooms);
            assertEquals(guests.size(), plan.placed().size() + plan.unplaced().size(), "seed " + seed);
        }
    }

    @Test
    void whoeverIsLeftOutFitsNowhere() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Quarters> rooms = house(random, 4);
            RoomPlan plan = RoomPlan.of(rooms, crowd(random, 9), none -> false);
            String where = "seed " + seed;
            plan.unplaced().forEach(each -> rooms.forEach(room -> assertTrue(
                    RoomRules.breachOfRoom(each.guest(), room).isPresent() || room.freeBed(each.guest()).isEmpty(), where)));
        }
    }

    @Test
    void whoeverFittedBeforeFitsAgainWithOneRoomToSpare() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Guest> guests = new ArrayList<>();
            List<Quarters> rooms = new ArrayList<>(filled(random, 8 + random.nextInt(30), guests));
            rooms.add(Guests.room(99, 2));
            Collections.shuffle(guests, random);
            assertEquals(List.of(), RoomPlan.of(rooms, guests, none -> false).unplaced(), "seed " + seed);
            NightByNight.check(rooms);
        }
    }

    @Test
    void aHouseWithoutOneBedToSpareIsFilledButForOneInAThousand() {
        int left = 0;
        int all = 0;
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Guest> guests = new ArrayList<>();
            List<Quarters> rooms = filled(random, 8 + random.nextInt(30), guests);
            Collections.shuffle(guests, random);
            left += RoomPlan.of(rooms, guests, none -> false).unplaced().size();
            all += guests.size();
        }
        assertTrue(left * 1_000 <= all, left + " of " + all);
    }

    private static List<Quarters> house(Random random, int count) {
        return IntStream.range(0, count).mapToObj(
                i -> Guests.room(100 + i, 1 + random.nextInt(4), 1 + random.nextInt(3), random.nextInt(4) == 0)).toList();
    }

    private static List<Guest> crowd(Random random, int count) {
        List<Guest> guests = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            Guest guest = Guests.guest(id, Sex.values()[random.nextInt(2)]);
            guest = Guests.needing(guest, need(random));
            guest = random.nextInt(3) > 0 ? guest : Guests.wishing(guest, id % 2 == 0 ? id - 1 : id + 1);
            int from = 1 + random.nextInt(8) / 7;
            guests.add(random.nextInt(5) > 0 ? guest : Guests.staying(guest, from, from + 1 + random.nextInt(9)));
        }
        return guests;
    }

    private static Need need(Random random) {
        int any = random.nextInt(10);
        return any == 0 ? Need.WHEELCHAIR : any == 1 ? Need.LOWER_FLOOR : Need.NONE;
    }

    /** Rooms whose every bed had a guest, couples only in rooms of two, and these guests. */
    private static List<Quarters> filled(Random random, int count, List<Guest> guests) {
        List<Quarters> rooms = house(random, count);
        for (Quarters room : rooms) {
            Sex sex = Sex.values()[random.nextInt(2)];
            boolean couple = room.room().beds().size() == 2 && random.nextInt(4) == 0;
            for (int i = 0; i < room.room().beds().size(); i++) {
                long id = guests.size() + 1L;
                Guest guest = Guests.guest(id, couple && i == 1 ? Sex.values()[1 - sex.ordinal()] : sex);
                guest = couple ? Guests.wishing(guest, i == 0 ? id + 1 : id - 1) : guest;
                guests.add(Guests.needing(guest, fitting(random, room)));
            }
        }
        return rooms;
    }

    private static Need fitting(Random random, Quarters room) {
        Need need = need(random);
        boolean suits = need == Need.NONE || (need == Need.WHEELCHAIR ? room.room().accessible() : room.room().floor() == 1);
        return suits ? need : Need.NONE;
    }
}
