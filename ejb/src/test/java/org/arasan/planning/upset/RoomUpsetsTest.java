package org.arasan.planning.upset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.arasan.member.People;
import org.arasan.planning.search.Because;
import org.arasan.planning.upset.Upset.Kind;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayWish;
import org.arasan.stay.lodging.ClosedDays;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts;
import org.arasan.voucher.Voucher;
import org.junit.jupiter.api.Test;

class RoomUpsetsTest {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 5);
    private static final Instant BEFORE = at(-1);

    private final Resort resort = new Resort("Spring", ResortRules.usual(ALMATY));
    private final Room room = new Room(resort, "1204", new RoomFeatures("A", 2, "STANDARD", 2, false, false));
    private final Bed bed = Stored.as(7, room.beds().get(0));
    private final Stay stay = Stored.as(1, Stay.confirmed(new Booking(resort, null, People.stored(4711L, "Омаров", "Дәурен", "", "", ""),
            StayPeriod.of(resort, FIRST, FIRST.plusDays(9), FIRST), StayWish.NONE), new Voucher("ЛУ-1", People.stored(4711L, "Омаров", "Дәурен", "", "", "")),
            null, hand()));

    private static Hand hand() {
        return new Hand(null, BEFORE, null);
    }

    private static Instant at(int day) {
        return FIRST.plusDays(day).atTime(7, 0).atZone(ALMATY).toInstant();
    }

    private List<Quarters> house(ClosedDays... closed) {
        Quarters quarters = new Quarters(new RoomFacts(3L, "1204", 2, false, List.of(Occupancy.facts(bed)), resort.sharing(), List.of(closed)));
        quarters.put(Guest.of(stay), Occupancy.facts(bed));
        return List.of(quarters);
    }

    private static ClosedDays repair(int from, int until) {
        return new ClosedDays(FIRST.plusDays(from), FIRST.plusDays(until), at(from), at(until + 1), "pipe");
    }

    @Test
    void aGuestWithoutABedIsNamed() {
        List<Upset> upsets = RoomUpsets.of(List.of(stay), house(), BEFORE);
        assertEquals(List.of(new Upset(Kind.NO_BED, 1, 1, 0, List.of(new Upset.Case(Because.of("upset.guest", stay.member().fullName()), null, 1L, null)))),
                upsets);
    }

    @Test
    void aGuestInABedThatHoldsIsNot() {
        stay.settle(bed, false, hand());
        assertEquals(List.of(), RoomUpsets.of(List.of(stay), house(), BEFORE));
    }

    @Test
    void aClosedRoomIsToldWithItsReasonAndWhetherAPlanMayMoveTheGuest() {
        stay.settle(bed, true, hand());
        Upset unfit = RoomUpsets.of(List.of(stay), house(repair(3, 4)), BEFORE).get(0);
        assertEquals(Kind.BED_UNFIT, unfit.kind());
        assertEquals(1, unfit.fixed(), "pinned by hand");
        assertEquals("stay.room-closed", unfit.cases().get(0).why().text());
        assertEquals(1L, unfit.cases().get(0).stay());
    }

    @Test
    void whatWasClosedBeforeNowIsOver() {
        stay.settle(bed, false, hand());
        assertEquals(List.of(), RoomUpsets.of(List.of(stay), house(repair(0, 1)), at(5)));
    }

    @Test
    void aBedThatStandsThereNoMoreIsTold() {
        stay.settle(bed, false, hand());
        assertEquals("stay.bed-gone", RoomUpsets.of(List.of(stay), List.of(), BEFORE).get(0).cases().get(0).why().text());
    }

    @Test
    void whoeverIsGoneNeedsNoBed() {
        assertEquals(List.of(), RoomUpsets.of(List.of(stay), house(), at(20)));
    }
}
