package org.arasan.stay.house;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Bed;
import org.arasan.resort.Closure;
import org.arasan.resort.Closure.Place;
import org.arasan.resort.Resort;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.BedOffer;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;

/** Whom a closure would put out, and where they could go. */
@Dependent
class ClosureCheck {

    /** How many beds are offered to each. */
    private static final int OFFERED = 8;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;
    @Inject
    private DomainClock clock;

    /** The place meant. Refuses a room, building or floor that the house does not have. */
    Place place(Resort resort, ClosureWish wish) {
        Room room = wish.room() == null ? null : em.find(Room.class, wish.room());
        if (wish.room() != null && (room == null || !room.resort().id().equals(resort.id()))) {
            throw Refusal.invalid("resort.room-unknown", wish.room()).at("room");
        }
        Place place = new Place(resort, room, room == null ? wish.building().strip() : null, room == null ? wish.floor() : null);
        if (room == null && rooms(place, LockModeType.NONE).isEmpty()) {
            throw Refusal.invalid("resort.place-unknown", wish.building()).at("building");
        }
        return place;
    }

    /** Makes everybody who wants to place guests there wait; rooms are locked in the order of their ids, as bookings do. */
    void lock(Closure closure) {
        rooms(new Place(closure.resort(), closure.room(), closure.building(), closure.floor()), LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Room> rooms(Place place, LockModeType lock) {
        return em.createQuery("""
                select r from Room r where r.resort = :resort and (:room is null or r.id = :room)
                and (:building is null or r.building = :building) and (:floor is null or r.floor = :floor) order by r.id""", Room.class)
                .setParameter("resort", place.resort()).setParameter("room", place.room() == null ? null : place.room().id())
                .setParameter("building", place.building()).setParameter("floor", place.floor()).setLockMode(lock).getResultList();
    }

    /** Who would sleep there while it is closed, by the label of their bed. */
    List<Stay> guests(Closure closure) {
        return occupancy.sleepers(closure.resort().id(), closure.begins(), closure.ends()).stream()
                .filter(stay -> stay.state() != Stay.State.CHECKED_OUT && closure.covers(stay.bed().room()))
                .filter(stay -> closure.overlaps(stay.bedPeriod().arrives(), stay.bedPeriod().leaves()))
                .sorted(Comparator.comparing(stay -> stay.bed().label())).toList();
    }

    List<Affected> withBeds(Closure closure) {
        List<Stay> guests = guests(closure);
        if (guests.isEmpty()) {
            return List.of();
        }
        Long resort = closure.resort().id();
        Map<Long, Bed> beds = occupancy.rooms(resort).stream().filter(room -> !closure.covers(room))
                .flatMap(room -> room.beds().stream()).collect(Collectors.toMap(Bed::id, Function.identity()));
        List<Quarters> rooms = occupancy.quarters(resort, first(guests), last(guests));
        return guests.stream().map(stay -> new Affected(stay, stay.intake() == null ? null : stay.intake().id(), fitting(stay, rooms, beds))).toList();
    }

    private List<FittingBed> fitting(Stay stay, List<Quarters> rooms, Map<Long, Bed> beds) {
        Guest guest = Guest.moving(stay, clock.now());
        BedOffer offer = new BedOffer(guest, rooms.stream().filter(room -> room.holds(guest)).findFirst().orElse(null));
        List<FittingBed> fitting = new ArrayList<>();
        for (Quarters room : rooms) {
            room.room().beds().stream().filter(bed -> beds.containsKey(bed.id()) && RoomRules.breach(guest, room, bed).isEmpty())
                    .forEach(bed -> fitting.add(new FittingBed(beds.get(bed.id()), offer.notes(room, bed))));
        }
        return fitting.stream().sorted(Comparator.comparingInt(FittingBed::weight)).limit(OFFERED).toList();
    }

    private static Instant first(List<Stay> guests) {
        return guests.stream().map(Stay::period).map(StayPeriod::arrives).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Instant last(List<Stay> guests) {
        return guests.stream().map(Stay::period).map(StayPeriod::leaves).max(Comparator.naturalOrder()).orElseThrow();
    }
}
