package org.arasan.stay.waiting;

import static org.arasan.stay.lodging.Guests.man;
import static org.arasan.stay.lodging.Guests.needing;
import static org.arasan.stay.lodging.Guests.room;
import static org.arasan.stay.lodging.Guests.staying;
import static org.arasan.stay.lodging.Guests.wishing;
import static org.arasan.stay.lodging.Guests.with;
import static org.arasan.stay.lodging.Guests.woman;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.stay.Need;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;
import org.arasan.stay.waiting.OfferPlan.Offer;
import org.arasan.stay.waiting.OfferPlan.Place;
import org.arasan.stay.waiting.OfferPlan.Waiting;
import org.junit.jupiter.api.Test;

class OfferPlanTest {

    private static final String STANDARD = "standard";
    private static final String SUITE = "suite";

    @Test
    void theFirstWhomTheBedFitsGetsIt() {
        assertEquals(Map.of(1L, "1-A"), offers(List.of(standard(room(1, 1))), any(woman(1)), any(woman(2))));
    }

    @Test
    void whomTheFreeBedDoesNotFitHoldsNobodyUp() {
        Quarters ofWomen = with(room(1, 2), woman(90));
        assertEquals(Map.of(2L, "1-B"), offers(List.of(standard(ofWomen)), any(man(1)), any(woman(2)), any(woman(3))));
    }

    @Test
    void whoWaitsForACategoryGetsNoOther() {
        List<Place> places = List.of(standard(room(1, 1)), new Place(room(2, 1), SUITE));
        assertEquals(Map.of(1L, "2-A", 2L, "1-A"), offers(places, new Waiting(woman(1), SUITE), any(woman(2))));
    }

    @Test
    void theNeedDecidesToo() {
        List<Place> places = List.of(standard(room(1, 1)), standard(room(2, 1, 1, true)));
        assertEquals(Map.of(1L, "2-A", 2L, "1-A"), offers(places, any(needing(woman(1), Need.WHEELCHAIR)), any(woman(2))));
    }

    @Test
    void whoCanSleepAnywhereLeavesTheAccessibleBed() {
        List<Place> places = List.of(standard(room(1, 1, 1, true)), standard(room(2, 1)));
        assertEquals(Map.of(1L, "2-A", 2L, "1-A"), offers(places, any(woman(1)), any(needing(woman(2), Need.WHEELCHAIR))));
    }

    @Test
    void whoTakesAnyCategoryLeavesTheOneThatOthersWaitFor() {
        List<Place> places = List.of(new Place(room(1, 1), SUITE), standard(room(2, 2)));
        assertEquals(Map.of(1L, "2-A", 2L, "1-A"), offers(places, any(woman(1)), new Waiting(woman(2), SUITE)));
    }

    @Test
    void aRoomThatIsBegunComesBeforeAnEmptyOne() {
        List<Place> places = List.of(standard(room(1, 2)), standard(with(room(2, 2), man(90))));
        assertEquals(Map.of(1L, "2-B", 2L, "1-A"), offers(places, any(man(1)), any(woman(2))));
    }

    @Test
    void aCoupleIsAskedTogetherWhenTheFirstOfThemIsInTurn() {
        assertEquals(Map.of(1L, "1-A", 3L, "1-B"),
                offers(List.of(standard(room(1, 2))), any(wishing(man(1), 3)), any(man(2)), any(wishing(woman(3), 1))));
    }

    @Test
    void aCoupleForWhomThereIsNoRoomHoldsNobodyUpAndEachHasTheirTurn() {
        List<Place> places = List.of(standard(with(room(1, 2), man(90))), standard(with(room(2, 2), woman(91))));
        assertEquals(Map.of(1L, "1-B", 2L, "2-B"), offers(places, any(wishing(man(1), 3)), any(woman(2)), any(wishing(woman(3), 1))));
    }

    @Test
    void aWishOfOneSideMakesNobodyWait() {
        assertEquals(Map.of(1L, "1-A"), offers(List.of(standard(room(1, 2))), any(wishing(man(1), 2)), any(woman(2))));
    }

    @Test
    void aBedIsOfferedTwiceForDaysThatDoNotTouch() {
        assertEquals(Map.of(1L, "1-A", 2L, "1-A"),
                offers(List.of(standard(room(1, 1))), any(staying(woman(1), 1, 5)), any(staying(woman(2), 5, 9)), any(staying(woman(3), 4, 6))));
    }

    @Test
    void nobodyWaitsWhileABedFits() {
        Random random = new Random(22);
        IntStream.range(0, 500).forEach(round -> nobodyWaitsWhileABedFits(random));
    }

    private static void nobodyWaitsWhileABedFits(Random random) {
        List<Place> places = IntStream.rangeClosed(1, 8).mapToObj(number -> new Place(
                room(number, 1 + random.nextInt(3), 1 + random.nextInt(2), random.nextInt(4) == 0), random.nextBoolean() ? STANDARD : SUITE)).toList();
        IntStream.range(100, 108).mapToObj(id -> guest(random, id)).forEach(guest -> places.stream().map(Place::quarters)
                .filter(room -> RoomRules.breachOfRoom(guest, room).isEmpty() && room.freeBed(guest).isPresent())
                .findFirst().ifPresent(room -> with(room, guest)));
        List<Waiting> queue = new ArrayList<>(IntStream.range(1, 16)
                .mapToObj(id -> new Waiting(guest(random, id), random.nextInt(3) == 0 ? SUITE : null)).toList());
        List<Offer> offers = OfferPlan.of(places, queue);
        for (Offer offer : offers) {
            Quarters room = places.stream().map(Place::quarters).filter(each -> each.holds(offer.guest())).findFirst().orElseThrow();
            assertTrue(RoomRules.breach(offer.guest(), room, offer.bed()).isEmpty(), "what is offered fits");
        }
        queue.removeIf(waiting -> offers.stream().anyMatch(offer -> offer.guest().equals(waiting.guest())));
        assertEquals(List.of(), OfferPlan.of(places, queue), "whoever still waits finds no bed that fits");
    }

    private static Guest guest(Random random, int id) {
        Guest plain = random.nextBoolean() ? woman(id) : man(id);
        int first = 1 + random.nextInt(6);
        Guest guest = staying(needing(plain, Need.values()[random.nextInt(5) / 2]), first, first + 1 + random.nextInt(6));
        return random.nextInt(3) == 0 ? wishing(guest, 1 + random.nextInt(16)) : guest;
    }

    private static Place standard(Quarters room) {
        return new Place(room, STANDARD);
    }

    private static Waiting any(Guest guest) {
        return new Waiting(guest, null);
    }

    private static Map<Long, String> offers(List<Place> places, Waiting... queue) {
        return OfferPlan.of(places, Stream.of(queue).toList()).stream()
                .collect(Collectors.toMap(offer -> offer.guest().id(), offer -> offer.bed().label()));
    }
}
