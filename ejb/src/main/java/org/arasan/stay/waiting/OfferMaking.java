package org.arasan.stay.waiting;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.resort.Bed;
import org.arasan.stay.Hand;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.Holds;
import org.arasan.stay.booking.Queue;
import org.arasan.stay.lodging.BedChoice;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.StayLocks;
import org.arasan.stay.waiting.OfferDraft.Draft;

/** Turns drafts into offers: beds held for those who wait. */
@Dependent
class OfferMaking {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Queue queue;
    @Inject
    private StayLocks locks;
    @Inject
    private BedChoice beds;
    @Inject
    private Holds holds;
    @Inject
    private Event<PlaceOffered> offered;

    /** Locks guests, rooms and requests, and offers what is still free. Answers how many offers it came to. */
    int make(List<Draft> drafts, Hand hand) {
        locks.guests(drafts.stream().map(Draft::member).distinct().toArray(Long[]::new));
        Map<Long, Bed> rooms = beds(drafts);
        locks.roomsOf(rooms.values().toArray(Bed[]::new));
        Map<Long, Stay> requests = requests(drafts);
        List<Stay> made = new ArrayList<>();
        for (Draft each : drafts) {
            Stay stay = requests.get(each.stay());
            if (stay.state() == Stay.State.REQUESTED && !queue.elsewhere(stay) && free(stay, rooms.get(each.bed()), hand)) {
                stay.hold(rooms.get(each.bed()), until(stay), hand);
                em.flush();
                made.add(stay);
                offered.fire(new PlaceOffered(stay));
            }
        }
        made.stream().collect(Collectors.groupingBy(Stay::heldUntil)).values().forEach(holds::keep);
        return made.size();
    }

    /** Ends a request whose days are over. */
    void outlive(Stay request, Hand hand) {
        locks.again(request).outlive(hand);
    }

    private boolean free(Stay stay, Bed bed, Hand hand) {
        return beds.breach(Guest.moving(stay, hand.now()), bed).isEmpty();
    }

    /** Nobody has longer to answer than the stay lasts. */
    private Instant until(Stay stay) {
        Instant usual = holds.until(Duration.ofHours(stay.resort().terms().offerHours()));
        return usual.isAfter(stay.period().leaves()) ? stay.period().leaves() : usual;
    }

    private Map<Long, Bed> beds(List<Draft> drafts) {
        return em.createQuery("select b from Bed b join fetch b.room r join fetch r.resort where b.id in :beds", Bed.class)
                .setParameter("beds", drafts.stream().map(Draft::bed).toList()).getResultStream()
                .collect(Collectors.toMap(Bed::id, Function.identity()));
    }

    private Map<Long, Stay> requests(List<Draft> drafts) {
        List<Long> ids = drafts.stream().map(Draft::stay).sorted().toList();
        Map<Long, Stay> requests = em.createQuery("select s from Stay s join fetch s.resort join fetch s.member where s.id in :ids", Stay.class)
                .setParameter("ids", ids).getResultStream().collect(Collectors.toMap(Stay::id, Function.identity()));
        ids.forEach(id -> locks.again(requests.get(id)));
        return requests;
    }
}
