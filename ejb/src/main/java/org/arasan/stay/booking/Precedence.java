package org.arasan.stay.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.resort.Bed;
import org.arasan.stay.Booking;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;

/**
 * Lets nobody pass over those who wait without saying why: who gives a place by hand, while others wait for the like of it, gives a
 * reason, and it stands in the history of the stay. Where nobody waits it costs one look into an index.
 */
@Dependent
class Precedence {

    private static final int NAMED = 3;

    @Inject
    private Queue queue;
    @Inject
    private Occupancy occupancy;

    /** For a guest who has not waited. {@code bed} is locked, or null for a stay that will be given a bed later. */
    void require(Booking booking, Bed bed, Hand hand) {
        require(booking, bed, hand, waiting -> !waiting.member().id().equals(booking.member().id()));
    }

    /** For one who waits: only who has waited longer is passed over. */
    void require(Stay request, Bed bed, Hand hand) {
        Booking booking = new Booking(request.resort(), request.intake(), request.member(), request.period(), request.wish());
        require(booking, bed, hand, waiting -> waiting.queuedAt().isBefore(request.queuedAt())
                || waiting.queuedAt().equals(request.queuedAt()) && waiting.id() < request.id());
    }

    private void require(Booking booking, Bed bed, Hand hand, Predicate<Stay> before) {
        if (hand.why() != null) {
            return;
        }
        List<Stay> waiting = queue.waiting(booking.resort().id(), hand.now(), booking.period()).stream().filter(before).toList();
        List<Stay> passed = bed == null ? ofCategory(waiting, booking.wish().category()) : whomItFits(waiting, bed, hand);
        if (!passed.isEmpty()) {
            throw Refusal.conflict("stay.passes-over", passed.size(), passed.stream().limit(NAMED).map(stay -> stay.member().shortName())
                    .collect(Collectors.joining(", "))).at("why");
        }
    }

    private static List<Stay> ofCategory(List<Stay> waiting, String category) {
        return waiting.stream().filter(stay -> category == null || stay.wish().category() == null
                || category.equals(stay.wish().category())).toList();
    }

    private List<Stay> whomItFits(List<Stay> waiting, Bed bed, Hand hand) {
        List<Stay> ofCategory = ofCategory(waiting, bed.room().category());
        if (ofCategory.isEmpty()) {
            return List.of();
        }
        StayPeriod all = ofCategory.stream().map(Stay::period).reduce(StayPeriod::and).orElseThrow();
        Quarters room = occupancy.quarters(bed.room(), all);
        return ofCategory.stream()
                .filter(stay -> RoomRules.breach(Guest.moving(stay, hand.now()), room, Occupancy.facts(bed)).isEmpty()).toList();
    }
}
