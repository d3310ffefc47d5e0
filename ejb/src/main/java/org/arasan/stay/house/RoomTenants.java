package org.arasan.stay.house;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Bed;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.ClosedDays;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.RoomFacts;
import org.arasan.stay.lodging.RoomRules;

/** Whoever has or will have a bed in a room, as far as changes of the room touch them. The caller holds the room's lock. */
@Dependent
class RoomTenants {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;
    @Inject
    private DomainClock clock;

    /** Refuses to take away a bed that somebody has or will have: who, and until when. */
    void requireFree(Bed bed) {
        List<Stay> stays = tenants(bed.room()).stream().filter(stay -> stay.bed().id().equals(bed.id())).toList();
        if (!stays.isEmpty()) {
            Stay first = stays.get(0);
            throw Refusal.conflict("resort.bed-in-use", bed.label(), name(first), first.period().firstDay(), first.period().lastDay(),
                    stays.size());
        }
    }

    /** Refuses features with which a guest who may sleep in the room could not any more: the need, or a place that is closed. */
    void requireContent(Room room, RoomFeatures features) {
        List<Stay> stays = tenants(room);
        if (stays.isEmpty()) {
            return;
        }
        Predicate<Stay> before = mayStay(room, room.features(), stays);
        Predicate<Stay> after = mayStay(room, features, stays);
        stays.stream().filter(stay -> before.test(stay) && !after.test(stay)).findFirst().ifPresent(stay -> {
            throw Refusal.conflict("resort.room-suits-no-more", stay.bed().label(), name(stay), stay.period().lastDay());
        });
    }

    private Predicate<Stay> mayStay(Room room, RoomFeatures features, List<Stay> stays) {
        Instant now = clock.now();
        Instant until = stays.stream().map(stay -> stay.period().leaves()).max(Instant::compareTo).orElseThrow();
        List<ClosedDays> closed = occupancy.closures(room.resort().id(), now, until).stream()
                .filter(closure -> closure.covers(room.id(), features.building(), features.floor())).map(ClosedDays::of).toList();
        RoomFacts facts = new RoomFacts(room.id(), room.number(), features.floor(), features.accessible(), List.of(),
                room.resort().sharing(), closed);
        return stay -> {
            Guest guest = Guest.moving(stay, now);
            return RoomRules.suits(guest, facts) && RoomRules.open(guest, facts);
        };
    }

    private List<Stay> tenants(Room room) {
        return em.createQuery("""
                select s from Stay s join fetch s.bed b join fetch s.member
                where b.room = :room and s.state not in (CHECKED_OUT, NO_SHOW, CANCELLED) and s.period.leaves > :now
                order by s.period.arrives, s.id""", Stay.class)
                .setParameter("room", room).setParameter("now", clock.now()).getResultList();
    }

    private static String name(Stay stay) {
        return stay.member().shortName();
    }
}
