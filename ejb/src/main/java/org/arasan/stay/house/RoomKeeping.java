package org.arasan.stay.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.resort.Room;
import org.arasan.resort.RoomFeatures;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.lodging.Occupancy;

/** Keeps the rooms of a house and their beds; another resort's are not found. A room is locked before anything is asked of it. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RoomKeeping {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private Occupancy occupancy;
    @Inject
    private RoomTenants tenants;
    @Inject
    private Event<BedFreed> freed;

    /** All rooms of a house in the order of the building, with their beds. */
    public List<Room> rooms(Long resortId) {
        caller.mayManage(resortId);
        Rows.found(em, Resort.class, resortId);
        return occupancy.rooms(resortId);
    }

    public Room room(Long id) {
        Room room = em.createQuery("select r from Room r join fetch r.resort left join fetch r.beds where r.id = :id", Room.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(room.resort());
        return room;
    }

    /** Enters a room with its beds. Refuses a number that the house has already. */
    public Room enter(Long resortId, String number, RoomFeatures features) {
        caller.mayManage(resortId);
        Resort resort = Rows.found(em, Resort.class, resortId, LockModeType.PESSIMISTIC_WRITE);
        String name = RoomWish.text(number, "number");
        if (occupancy.rooms(resortId).stream().anyMatch(room -> room.number().equals(name))) {
            throw Refusal.conflict("resort.room-number-taken", name).at("number");
        }
        Room room = new Room(resort, name, features);
        em.persist(room);
        em.flush();
        freed.fire(new BedFreed(resortId));
        return room;
    }

    /**
     * Changes where the room lies and what it offers; more beds are put up. Refuses to take from a guest what was promised: whoever is
     * booked into the room must still be allowed to sleep there.
     */
    public Room furnish(Long id, RoomFeatures features) {
        Room room = locked(id);
        tenants.requireContent(room, features);
        room.furnish(features);
        return changed(room);
    }

    /** Puts up one more bed; an extra one is labelled so, and given out last. */
    public Room putUp(Long id, boolean extra) {
        Room room = locked(id);
        room.putUp(extra);
        return changed(room);
    }

    /** Takes a bed away. Refused while somebody has it or will have it. */
    public Room takeAway(Long id, Long bedId) {
        Room room = locked(id);
        Bed bed = room.beds().stream().filter(each -> each.id().equals(bedId)).findFirst().orElseThrow(Refusal::notFound);
        tenants.requireFree(bed);
        room.takeAway(bed, clock.now());
        return changed(room);
    }

    private Room locked(Long id) {
        Room room = Rows.found(em, Room.class, id, LockModeType.PESSIMISTIC_WRITE);
        caller.mayManage(room.resort());
        return expected.check(room);
    }

    /** Its beds are not the room's own columns, so that the version is moved by hand: who has read the room before has read other beds. */
    private Room changed(Room room) {
        em.lock(room, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        em.flush();
        freed.fire(new BedFreed(room.resort().id()));
        return room;
    }
}
