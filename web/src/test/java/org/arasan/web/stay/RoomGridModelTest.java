package org.arasan.web.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.arasan.Language;
import org.arasan.member.Contacts;
import org.arasan.member.Iin;
import org.arasan.member.Member;
import org.arasan.member.Name;
import org.arasan.member.Region;
import org.arasan.member.Union;
import org.arasan.resort.Bed;
import org.arasan.resort.Closure;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Need;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.stay.lodging.RoomGrid.Sight;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.Test;

class RoomGridModelTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    /** Clocks go forward on the fourth day. */
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 25);
    private static final int DAYS = 7;
    private static final Instant NOW = FIRST.plusDays(1).atTime(16, 0).atZone(BERLIN).toInstant();

    private long ids = 1;
    private final Resort resort = identified(new Resort("Spring", ResortRules.usual(BERLIN)));
    private final Room first = room("1101", "standard");
    private final Room second = room("1201", "suite");
    private final Union miners = identified(new Union("Miners"));
    private final Union teachers = identified(new Union("Teachers"));
    private final List<Stay> stays = new ArrayList<>();

    @Test
    void aBedIsTakenForTheNightsNotOnTheDayOfLeaving() {
        book(bed(first, 0), woman(teachers), 1, 3);
        book(bed(first, 1), woman(teachers), -3, 2);
        assertEquals(List.of(1, 2, 1, 0, 0, 0, 0), sheet().taken());
    }

    @Test
    void aNoShowGivesTheNightsBackAndIsShownAllTheSame() {
        Stay stay = book(bed(first, 0), woman(teachers), 0, 5);
        stay.miss(new Hand(null, NOW, null));
        assertEquals(List.of(0, 0, 0, 0, 0, 0, 0), sheet().taken());
        assertEquals(StayLook.NO_SHOW, sheet().stays().get(0).look());
        assertNull(sheet().rooms().get(0).whose());
    }

    @Test
    void todayTellsWhoComesWhoGoesAndWhoIsLate() {
        book(bed(first, 0), woman(teachers), 1, 4);
        book(bed(first, 1), woman(teachers), 0, 4);
        Stay leaving = book(bed(second, 0), guest(miners, "920101300008"), -4, 1);
        leaving.checkIn(new Hand(null, NOW.minus(Duration.ofDays(5)), null));
        assertEquals(new GridSheet.Today(FIRST.plusDays(1), 1, 1, 1, 2), sheet().today());
    }

    @Test
    void everyDayBeginsAtMidnightThereAlsoWhenClocksAreChanged() {
        List<Instant> midnights = sheet().midnights();
        assertEquals(DAYS + 1, midnights.size());
        assertEquals(Duration.ofHours(23), Duration.between(midnights.get(3), midnights.get(4)));
    }

    @Test
    void aFilterLeavesRoomsOutButCountsTheWholeHouse() {
        book(bed(second, 0), woman(teachers), 0, 5);
        GridSheet some = model().sheet(room -> room.category().equals("standard"));
        assertEquals(List.of("1101"), some.rooms().stream().map(GridSheet.Room::number).toList());
        assertEquals(List.of(), some.stays());
        assertEquals(4, some.beds());
        assertEquals(1, some.taken().get(0));
    }

    @Test
    void theUnionThatSendsMostComesFirst() {
        book(bed(first, 0), woman(teachers), 0, 5);
        book(bed(second, 0), guest(miners, "920101300008"), 0, 3);
        book(bed(second, 1), guest(miners, "920102300002"), 3, 5);
        assertEquals(List.of("Miners", "Teachers"), sheet().payers().stream().map(GridSheet.Payer::name).toList());
        assertEquals(1, sheet().stays().get(0).payer());
    }

    @Test
    void whoNameEachOtherInOneRoomAreACouple() {
        String her = "920101400000";
        String his = "920101300008";
        book(bed(first, 0), guest(miners, sound(his)), 0, 5, sound(her));
        book(bed(first, 1), guest(miners, sound(her)), 0, 5, sound(his));
        assertTrue(sheet().stays().stream().allMatch(GridSheet.Stay::couple));
        assertEquals("COUPLE", sheet().rooms().get(0).whose());
    }

    @Test
    void aClosureNamesTheRoomsItCovers() {
        Closure closure = identified(new Closure(new Closure.Place(resort, null, "1", 2),
                new Closure.Days(FIRST, FIRST.plusDays(2)), "pipes", NOW));
        Sight sight = new Sight(resort, FIRST, DAYS, List.of(first, second), stays, List.of(), List.of(), List.of(), List.of(closure));
        GridSheet sheet = new RoomGridModel(sight, NOW).sheet(room -> true);
        assertEquals(List.of(second.id()), sheet.closed().get(0).rooms());
    }

    private RoomGridModel model() {
        return new RoomGridModel(new Sight(resort, FIRST, DAYS, List.of(first, second), stays, List.of(), List.of(), List.of(), List.of()), NOW);
    }

    private GridSheet sheet() {
        return model().sheet(room -> true);
    }

    private Room room(String number, String category) {
        int floor = number.charAt(1) - '0';
        Room room = identified(new Room(resort, number, new RoomFeatures("1", floor, category, 2, false, true)));
        room.beds().forEach(this::identified);
        return room;
    }

    private static Bed bed(Room room, int index) {
        return room.beds().get(index);
    }

    private Member woman(Union union) {
        return guest(union, sound("9201014" + String.format("%04d", ids) + "0"));
    }

    private Member guest(Union union, String iin) {
        return identified(new Member(new Iin(sound(iin)), new Name("Guest", "G.", ""), union, identified(new Region("Region")),
                new Contacts("", "", "", Language.EN)));
    }

    /** The number with the control digit, or the next serial number, that makes it sound. */
    private static String sound(String iin) {
        for (long serial = Long.parseLong(iin.substring(0, 11));; serial++) {
            for (int control = 0; control < 10; control++) {
                String candidate = String.format("%011d%d", serial, control);
                if (Iin.flaw(candidate) == Iin.Flaw.SOUND) {
                    return candidate;
                }
            }
        }
    }

    private Stay book(Bed bed, Member guest, int from, int until) {
        return book(bed, guest, from, until, null);
    }

    private Stay book(Bed bed, Member guest, int from, int until, String wish) {
        LocalDate day = FIRST.plusDays(from);
        StayPeriod period = new StayPeriod(day, FIRST.plusDays(until), resort.checkInOn(day), resort.checkOutOn(FIRST.plusDays(until)));
        Hand hand = new Hand(null, NOW.minus(Duration.ofDays(20)), null);
        Stay stay = Stay.confirmed(new Booking(resort, null, guest, period, new StayWish(Need.NONE, wish, null)),
                new Voucher("ЛУ-" + ids, guest), null, hand);
        stay.settle(bed, true, hand);
        stays.add(identified(stay));
        return stay;
    }

    private <T> T identified(T row) {
        for (Class<?> type = row.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field id = type.getDeclaredField("id");
                id.setAccessible(true);
                id.set(row, ids++);
                return row;
            } catch (NoSuchFieldException inherited) {
                // the next class up has it
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalArgumentException("no id: " + row);
    }
}
