package org.arasan.stay.waiting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.stay.lodging.BedOffer;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts.BedFacts;
import org.arasan.stay.lodging.RoomRules;

/**
 * Who of those who wait is offered which bed. Everybody in turn is given the bed that harms the others least, of those that fit; whom
 * none fits waits on and holds up nobody. A couple of whom both wait is asked when the turn of the first of them comes, for two beds of
 * one room; where no room takes both, each has their own turn. Afterwards nobody waits whom a free bed would fit.
 */
public final class OfferPlan {

    /** A room as it is, and its category. */
    public record Place(Quarters quarters, String category) {
    }

    /** Somebody who waits, for a category of rooms or, where it is {@code null}, for any. */
    public record Waiting(Guest guest, String category) {

        boolean takes(Place place) {
            return category == null || category.equals(place.category());
        }
    }

    /** A bed for a guest. */
    public record Offer(Guest guest, BedFacts bed) {
    }

    /** A room for the guest, its first free bed, and how much others lose by it. */
    private record Choice(Place place, BedFacts bed, int weight, long wanted, boolean empty, long free) {

        /**
         * Beds that nobody else waits for by their category come first; rooms that are begun come before empty ones, which a couple or
         * somebody of the other sex may need.
         */
        static final Comparator<Choice> BEST = Comparator.comparingInt(Choice::weight).thenComparingLong(Choice::wanted)
                .thenComparing(Choice::empty).thenComparingLong(Choice::free);
    }

    private final List<Place> places;
    private final List<Waiting> queue;
    private final Map<Guest, Offer> offers = new HashMap<>();

    private OfferPlan(List<Place> places, List<Waiting> queue) {
        this.places = places;
        this.queue = queue;
    }

    /**
     * Finds the offers, and puts the guests there.
     *
     * @param places all rooms, with everybody who sleeps in them at any time of the days waited for; in the order of the building
     * @param queue in the order of asking
     */
    public static List<Offer> of(List<Place> places, List<Waiting> queue) {
        OfferPlan plan = new OfferPlan(places, queue);
        queue.forEach(plan::serve);
        return queue.stream().map(one -> plan.offers.get(one.guest())).filter(offer -> offer != null).toList();
    }

    private void serve(Waiting one) {
        if (!offers.containsKey(one.guest())) {
            Optional<Waiting> partner = queue.stream()
                    .filter(other -> other.guest().coupleWith(one.guest()) && other.guest().meets(one.guest()))
                    .filter(other -> !offers.containsKey(other.guest())).findFirst();
            if (partner.isEmpty() || !together(one, partner.get())) {
                best(one).ifPresent(choice -> give(one, choice));
            }
        }
    }

    private boolean together(Waiting one, Waiting partner) {
        for (Choice choice : choices(one)) {
            choice.place().quarters().put(one.guest(), choice.bed());
            Optional<Choice> beside = choice(partner, choice.place());
            if (beside.isPresent()) {
                give(one, choice);
                give(partner, beside.get());
                return true;
            }
            choice.place().quarters().lift(one.guest());
        }
        return false;
    }

    private void give(Waiting one, Choice choice) {
        choice.place().quarters().put(one.guest(), choice.bed());
        offers.put(one.guest(), new Offer(one.guest(), choice.bed()));
    }

    private Optional<Choice> best(Waiting one) {
        return places.stream().flatMap(place -> choice(one, place).stream()).min(Choice.BEST);
    }

    private List<Choice> choices(Waiting one) {
        List<Choice> all = new ArrayList<>();
        places.forEach(place -> choice(one, place).ifPresent(all::add));
        all.sort(Choice.BEST);
        return all;
    }

    /** The first bed of that room that fits, if one does. */
    private Optional<Choice> choice(Waiting one, Place place) {
        Quarters room = place.quarters();
        Guest guest = one.guest();
        Optional<BedFacts> free = one.takes(place) ? room.freeBed(guest) : Optional.empty(); // full rooms are many, and soon told
        return free.filter(bed -> RoomRules.breachOfRoom(guest, room).isEmpty()).map(bed -> new Choice(place, bed,
                new FittingBed(null, new BedOffer(guest, null).notes(room, bed)).weight(), wanted(one, place),
                room.roommates(guest).findAny().isEmpty(), room.freeBeds(guest)));
    }

    /** How many others still wait for that category and no other. */
    private long wanted(Waiting one, Place place) {
        return queue.stream().filter(other -> place.category().equals(other.category()) && !other.guest().equals(one.guest())
                && other.guest().meets(one.guest()) && !offers.containsKey(other.guest())).count();
    }
}
