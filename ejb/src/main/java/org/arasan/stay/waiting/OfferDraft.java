package org.arasan.stay.waiting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.Queue;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.waiting.OfferPlan.Offer;
import org.arasan.stay.waiting.OfferPlan.Place;
import org.arasan.stay.waiting.OfferPlan.Waiting;

/** Drafts the offers of a resort from what the database says now; nothing is locked and nothing changed. */
@Dependent
class OfferDraft {

    /** Somebody who waits, and a bed that was free for them a moment ago. */
    record Draft(Long stay, Long member, Long bed) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;
    @Inject
    private Queue queue;
    @Inject
    private Promised promised;

    /** In the order of asking, for as many as possible. */
    List<Draft> of(Long resort, Instant now) {
        Map<Long, Stay> waiting = queue.waiting(resort, now).stream().collect(Collectors.toMap(Stay::id, Function.identity()));
        Map<Long, Offer> offers = Seasons.of(waiting.values()).stream()
                .flatMap(season -> offers(resort, season, now).stream()).collect(Collectors.toMap(each -> each.guest().id(), Function.identity()));
        return waiting.values().stream().filter(stay -> offers.containsKey(stay.id()))
                .sorted(Comparator.comparing(Stay::queuedAt).thenComparing(Stay::id))
                .map(stay -> new Draft(stay.id(), stay.member().id(), offers.get(stay.id()).bed().id())).toList();
    }

    private List<Offer> offers(Long resort, Seasons.Season season, Instant now) {
        Instant from = season.from().isAfter(now) ? season.from() : now;
        List<Quarters> rooms = occupancy.quarters(resort, from, season.until());
        List<Guest> unplaced = unplaced(resort, from, season.until(), now);
        if (!unplaced.isEmpty()) {
            promised.seat(rooms, unplaced);
        }
        Map<Long, String> categories = occupancy.rooms(resort).stream().collect(Collectors.toMap(Room::id, Room::category));
        return OfferPlan.of(rooms.stream().map(room -> new Place(room, categories.get(room.room().id()))).toList(),
                season.stays().stream().map(stay -> new Waiting(Guest.moving(stay, now), stay.wish().category())).toList());
    }

    /** Whose stay is confirmed, and who has no bed yet. */
    private List<Guest> unplaced(Long resort, Instant from, Instant until, Instant now) {
        List<Guest> guests = new ArrayList<>();
        em.createQuery("""
                select s from Stay s join fetch s.member where s.resort.id = :resort and s.state = CONFIRMED and s.bed is null
                and s.period.arrives < :until and s.period.leaves > :from order by s.id""", Stay.class)
                .setParameter("resort", resort).setParameter("from", from).setParameter("until", until).getResultStream()
                .forEach(stay -> guests.add(Guest.moving(stay, now)));
        return guests;
    }
}
