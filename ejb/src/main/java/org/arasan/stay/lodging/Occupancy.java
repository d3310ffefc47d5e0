package org.arasan.stay.lodging;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.resort.Bed;
import org.arasan.resort.Closure;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.RoomFacts.BedFacts;

/** Reads who sleeps where, as the room rules see it, and keeps others from changing it meanwhile. */
@Dependent
public class Occupancy {

    @PersistenceContext
    private EntityManager em;

    /** Makes everybody else who wants to place guests in this resort wait; rooms are locked in the order of their ids. */
    public void lockRooms(Long resort) {
        em.createQuery("select r from Room r where r.resort.id = :resort order by r.id", Room.class).setParameter("resort", resort)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    /** Makes everybody else who wants to place guests in this room wait. */
    public void lockRoom(Long room) {
        em.find(Room.class, room, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The rooms of a resort in the order of the building, with their beds. */
    public List<Room> rooms(Long resort) {
        return em.createQuery("""
                select r from Room r join fetch r.resort left join fetch r.beds where r.resort.id = :resort
                order by r.building, r.floor, length(r.number), r.number""", Room.class).setParameter("resort", resort).getResultList();
    }

    /** Whoever has a bed in the resort at some time between, with guest and room. */
    public List<Stay> sleepers(Long resort, Instant from, Instant until) {
        return em.createQuery("""
                select s from Stay s join fetch s.bed b join fetch b.room r join fetch s.member
                where s.resort.id = :resort and s.state in (HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and s.period.arrives < :until and s.period.arrives > :earliest and s.period.leaves > :from order by s.id""", Stay.class)
                .setParameter("resort", resort).setParameter("from", from).setParameter("until", until)
                .setParameter("earliest", earliest(from)).getResultList();
    }

    /** One room with whoever sleeps there during the period; the caller has locked it. */
    public Quarters quarters(Room room, StayPeriod period) {
        Quarters quarters = new Quarters(facts(room, closures(room.resort().id(), period.arrives(), period.leaves())));
        em.createQuery("""
                select s from Stay s join fetch s.bed b join fetch s.member where b.room = :room and b.takenAwayAt is null
                and s.state in (HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and s.period.arrives < :until and s.period.arrives > :earliest and s.period.leaves > :from order by s.id""", Stay.class)
                .setParameter("room", room).setParameter("from", period.arrives()).setParameter("until", period.leaves())
                .setParameter("earliest", earliest(period.arrives())).getResultList()
                .forEach(stay -> quarters.put(Guest.of(stay), facts(stay.bed())));
        return quarters;
    }

    /** No stay that began before lasts until then. */
    private static Instant earliest(Instant from) {
        return from.minus(Duration.ofDays(StayPeriod.LONGEST + 1L));
    }

    /** What of the resort is closed at some time between, with its room. */
    public List<Closure> closures(Long resort, Instant from, Instant until) {
        return em.createQuery("""
                select c from Closure c left join fetch c.room where c.resort.id = :resort
                and c.begins < c.ends and c.begins < :until and c.ends > :from order by c.begins, c.id""", Closure.class)
                .setParameter("resort", resort).setParameter("from", from).setParameter("until", until).getResultList();
    }

    /** All rooms of a resort with whoever sleeps there at some time between. */
    public List<Quarters> quarters(Long resort, Instant from, Instant until) {
        List<Quarters> all = new ArrayList<>();
        Map<Long, Quarters> byBed = new HashMap<>();
        List<Closure> closures = closures(resort, from, until);
        for (Room room : rooms(resort)) {
            Quarters quarters = new Quarters(facts(room, closures));
            all.add(quarters);
            room.beds().forEach(bed -> byBed.put(bed.id(), quarters));
        }
        // whoever slept in a bed that has been taken away since is in nobody's way
        sleepers(resort, from, until).stream().filter(stay -> byBed.containsKey(stay.bed().id()))
                .forEach(stay -> byBed.get(stay.bed().id()).put(Guest.of(stay), facts(stay.bed())));
        return all;
    }

    public static BedFacts facts(Bed bed) {
        return new BedFacts(bed.id(), bed.label(), bed.extra());
    }

    private static RoomFacts facts(Room room, List<Closure> closures) {
        List<BedFacts> beds = room.beds().stream().sorted(Comparator.comparing(Bed::extra)).map(Occupancy::facts).toList();
        List<ClosedDays> closed = closures.stream().filter(closure -> closure.covers(room)).map(ClosedDays::of).toList();
        return new RoomFacts(room.id(), room.number(), room.floor(), room.accessible(), beds, room.resort().sharing(), closed);
    }
}
