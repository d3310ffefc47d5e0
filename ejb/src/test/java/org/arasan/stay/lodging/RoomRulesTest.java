package org.arasan.stay.lodging;

import static org.arasan.stay.lodging.Guests.man;
import static org.arasan.stay.lodging.Guests.needing;
import static org.arasan.stay.lodging.Guests.room;
import static org.arasan.stay.lodging.Guests.staying;
import static org.arasan.stay.lodging.Guests.wishing;
import static org.arasan.stay.lodging.Guests.with;
import static org.arasan.stay.lodging.Guests.woman;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.arasan.resort.RoomSharing;
import org.arasan.stay.Breach;
import org.arasan.stay.Need;
import org.junit.jupiter.api.Test;

class RoomRulesTest {

    private final Guest wife = wishing(woman(1), 2);
    private final Guest husband = wishing(man(2), 1);

    @Test
    void womenShareARoom() {
        assertEquals("", breach(woman(3), with(room(1103, 2), woman(4))));
    }

    @Test
    void aManIsRefusedInARoomOfWomenUntilTheLastOfThemLeaves() {
        Quarters room = with(room(1103, 3), staying(woman(4), 1, 8), woman(5));
        Breach breach = RoomRules.breachOfRoom(man(3), room).orElseThrow();
        assertEquals("stay.room-of-women", breach.code());
        assertEquals(List.of("1103", Guests.FIRST_DAY.plusDays(9)), breach.args());
    }

    @Test
    void aWomanIsRefusedInARoomOfMen() {
        assertEquals("stay.room-of-men", breach(woman(3), with(room(1103, 2), man(4))));
    }

    @Test
    void aManTakesTheRoomThatAWomanLeavesThatMorning() {
        assertEquals("", breach(staying(man(3), 10, 19), with(room(1103, 1), woman(4))));
    }

    @Test
    void aCoupleWhoNameEachOtherShareARoom() {
        assertEquals("", breach(husband, with(room(1103, 2), wife)));
    }

    @Test
    void aManWhomAWomanNamesWithoutBeingNamedBackIsRefused() {
        assertEquals("stay.room-of-women", breach(man(2), with(room(1103, 2), wife)));
    }

    @Test
    void nobodyJoinsACouple() {
        assertEquals("stay.room-of-couple", breach(woman(3), with(room(1103, 3), wife, husband)));
        assertEquals("stay.room-of-couple", breach(man(3), with(room(1103, 3), wife, husband)));
    }

    @Test
    void aCoupleDoesNotFormWhereAThirdSleeps() {
        assertEquals("stay.room-of-women", breach(husband, with(room(1103, 3), wife, woman(3))));
        assertEquals("", breach(staying(husband, 6, 10), with(room(1103, 3), wife, staying(woman(3), 1, 6))));
    }

    @Test
    void aWheelchairNeedsAnAccessibleRoom() {
        Guest guest = needing(man(3), Need.WHEELCHAIR);
        assertEquals("stay.room-not-accessible", breach(guest, room(1103, 2, 1, false)));
        assertEquals("", breach(guest, room(1102, 2, 1, true)));
    }

    @Test
    void theLowerFloorIsFloorOne() {
        Guest guest = needing(man(3), Need.LOWER_FLOOR);
        assertEquals("stay.room-not-on-lower-floor", breach(guest, room(1203, 2, 2, true)));
        assertEquals("", breach(guest, room(1103, 2, 1, false)));
    }

    @Test
    void nobodySleepsInARoomWhileItIsClosed() {
        Quarters room = Guests.closed(room(1103, 2), 10, 12);
        Breach breach = RoomRules.breachOfRoom(man(3), room).orElseThrow();
        assertEquals("stay.room-closed", breach.code());
        assertEquals(List.of("1103", Guests.FIRST_DAY.plusDays(9), Guests.FIRST_DAY.plusDays(11), "pipes"), breach.args());
    }

    @Test
    void aRoomServesUntilTheDayBeforeItCloses() {
        assertEquals("", breach(man(3), Guests.closed(room(1103, 2), 11, 12)));
        assertEquals("", breach(staying(man(3), 13, 20), Guests.closed(room(1103, 2), 11, 12)));
    }

    @Test
    void aHouseMayMixItsRooms() {
        Quarters room = with(Guests.sharing(room(1103, 3), new RoomSharing(false, true)), wife);
        assertEquals("", breach(man(3), room));
    }

    @Test
    void aHouseMayExceptNoCouples() {
        Quarters room = with(Guests.sharing(room(1103, 3), new RoomSharing(true, false)), wife);
        assertEquals("stay.room-of-women-only", breach(husband, room));
    }

    @Test
    void aBedServesOneGuestAtATime() {
        Quarters room = with(room(1103, 2), woman(4));
        assertEquals("stay.bed-taken", RoomRules.breach(woman(3), room, room.room().beds().get(0)).orElseThrow().code());
        assertEquals(true, RoomRules.breach(woman(3), room, room.room().beds().get(1)).isEmpty());
    }

    @Test
    void aGuestIsNotInTheOwnWay() {
        Quarters room = with(room(1103, 1), woman(4));
        assertEquals(true, RoomRules.breach(woman(4), room, room.room().beds().get(0)).isEmpty());
    }

    private static String breach(Guest guest, Quarters room) {
        return RoomRules.breachOfRoom(guest, room).map(Breach::code).orElse("");
    }
}
