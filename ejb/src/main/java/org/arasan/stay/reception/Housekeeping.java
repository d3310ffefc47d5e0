package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;

/** Rooms between two guests: which are to be made ready, until when, and who said that they are. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Housekeeping {

    /** What was left longer ago was made ready by somebody who did not say so. */
    private static final Duration LATELY = Duration.ofDays(3);

    /** For as long a room that was said to be ready stays in sight, so that a slip of the hand is taken back. */
    private static final Duration IN_SIGHT = Duration.ofHours(12);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** Rooms of that resort that guests have left lately, what is most urgent first. */
    public List<RoomToMake> rooms(Long resortId) {
        caller.mayManage(resortId);
        Resort resort = Rows.found(em, Resort.class, resortId);
        Instant now = clock.now();
        Map<Room, Instant> left = left(resort, now);
        Map<Long, RoomTurn> turns = turns(resort, now.minus(LATELY));
        turns.values().forEach(turn -> left.putIfAbsent(turn.room(), null));
        Map<Long, Stay> next = next(left.keySet().stream().map(Room::id).toList(), now);
        return left.entrySet().stream().map(each -> toMake(each.getKey(), each.getValue(), turns.get(each.getKey().id()),
                next.get(each.getKey().id()))).filter(each -> !each.ready() || each.turn().at().isAfter(now.minus(IN_SIGHT)))
                .sorted(RoomToMake.URGENT_FIRST).toList();
    }

    private static RoomToMake toMake(Room room, Instant left, RoomTurn turn, Stay next) {
        return new RoomToMake(room, left, turn == null || left != null && turn.at().isBefore(left) ? null : turn, next);
    }

    /** Somebody has made the room ready, or says that it is not. Another resort's room is not found. */
    public RoomTurn turn(Long roomId, boolean ready) {
        Room room = Rows.found(em, Room.class, roomId);
        caller.mayManage(room.resort());
        RoomTurn turn = new RoomTurn(room, ready, caller.account(), clock.now());
        em.persist(turn);
        return turn;
    }

    /** When the last guest left each room: out of the house, or into another room. */
    private Map<Room, Instant> left(Resort resort, Instant now) {
        Map<Room, Instant> left = new TreeMap<>(Comparator.comparing(Room::id));
        em.createQuery("""
                select s from Stay s join fetch s.bed b join fetch b.room where s.resort = :resort and s.state = CHECKED_OUT
                and s.period.arrives > :earliest and s.period.arrives < :now and s.checkedOutAt > :lately""", Stay.class)
                .setParameter("resort", resort).setParameter("earliest", now.minus(Duration.ofDays(2L * StayPeriod.LONGEST)))
                .setParameter("now", now).setParameter("lately", now.minus(LATELY)).getResultStream()
                .forEach(stay -> left.merge(stay.bed().room(), stay.checkedOutAt(), Housekeeping::later));
        em.createQuery("""
                select b.room, max(f.until) from FormerBed f join f.bed b where b.room.resort = :resort
                and f.until > :lately group by b.room""", Object[].class).setParameter("resort", resort)
                .setParameter("lately", now.minus(LATELY)).getResultStream()
                .forEach(row -> left.merge((Room) row[0], (Instant) row[1], Housekeeping::later));
        return left;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The last word on each room since then. */
    private Map<Long, RoomTurn> turns(Resort resort, Instant since) {
        Map<Long, RoomTurn> turns = new HashMap<>();
        em.createQuery("""
                select t from RoomTurn t join fetch t.room r left join fetch t.account where r.resort = :resort and t.at > :since
                order by t.at, t.id""", RoomTurn.class).setParameter("resort", resort).setParameter("since", since).getResultStream()
                .forEach(turn -> turns.put(turn.room().id(), turn));
        return turns;
    }

    private Map<Long, Stay> next(List<Long> rooms, Instant now) {
        if (rooms.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                select s from Stay s join fetch s.member join fetch s.bed b join fetch b.room r where r.id in :rooms
                and s.state in (HELD, CONFIRMED) and s.period.leaves > :now and s.period.arrives < :soon
                order by s.period.arrives desc, s.id""", Stay.class)
                .setParameter("rooms", rooms).setParameter("now", now).setParameter("soon", now.plus(Duration.ofDays(14))).getResultStream()
                .collect(Collectors.toMap(stay -> stay.bed().room().id(), Function.identity(), (later, sooner) -> sooner));
    }
}
