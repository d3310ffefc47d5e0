package org.arasan.stay.house;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Closure;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.BedFreed;

/**
 * Closes rooms, floors and buildings for some days, and opens them again. Nobody is put out: whoever has a bed there in those days is
 * named, with the beds that fit, and has to be moved first, or right afterwards where the place cannot be slept in any more.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RoomClosing {

    private static final int NAMED_GUESTS = 5;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ClosureCheck check;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private Event<BedFreed> freed;

    /** All that is or will be closed by its first day, then what was closed, the latest first. */
    public List<Closure> closures(Long resortId) {
        caller.mayManage(resortId);
        Rows.found(em, Resort.class, resortId);
        return em.createQuery("""
                select c from Closure c join fetch c.resort left join fetch c.room where c.resort.id = :resort
                order by case when c.ends > :now and c.liftedAt is null then 0 else 1 end,
                case when c.ends > :now and c.liftedAt is null then c.begins end, c.begins desc, c.id""",
                Closure.class).setParameter("resort", resortId).setParameter("now", clock.now()).getResultList();
    }

    /** One closure of that resort. */
    public Closure closure(Long resortId, Long id) {
        caller.mayManage(resortId);
        return em.createQuery("""
                select c from Closure c join fetch c.resort left join fetch c.room where c.id = :id and c.resort.id = :resort""",
                Closure.class).setParameter("id", id).setParameter("resort", resortId).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Who has a bed there in those days, and which beds each could have instead; nothing changes. Refuses a wish that makes no sense. */
    public List<Affected> affected(ClosureWish wish) {
        return check.withBeds(sound(wish, ""));
    }

    /**
     * Closes the place. Its rooms are locked first, so that nobody is booked into them meanwhile. Refuses while a guest would sleep
     * there, and what is closed in those days already.
     */
    public Closure close(ClosureWish wish) {
        Closure closure = locked(wish);
        List<Stay> guests = check.guests(closure);
        if (!guests.isEmpty()) {
            throw Refusal.conflict("resort.guests-there", guests.size(), guests.stream().limit(NAMED_GUESTS)
                    .map(stay -> stay.bed().label() + " " + stay.member().shortName()).collect(Collectors.joining(", ")));
        }
        return entered(closure);
    }

    /**
     * The same where it cannot wait, because a pipe has burst for instance: whoever has a bed there keeps it for now, and is moved afterwards, by a plan or
     * by hand. Nobody else gets one. Refuses what is closed in those days already.
     */
    public Closure closeAtOnce(ClosureWish wish) {
        return entered(locked(wish));
    }

    private Closure locked(ClosureWish wish) {
        Closure closure = sound(wish, wish.soundReason());
        check.lock(closure);
        return closure;
    }

    private Closure entered(Closure closure) {
        em.persist(closure);
        em.flush();
        return closure;
    }

    /** Opens the place again from this moment on. Refused once the closure is over. */
    public Closure lift(Long resortId, Long id) {
        Closure closure = expected.check(closure(resortId, id));
        closure.lift(clock.now());
        em.flush();
        freed.fire(new BedFreed(resortId));
        return closure;
    }

    private Closure sound(ClosureWish wish, String reason) {
        caller.mayManage(wish.resort());
        Resort resort = Rows.found(em, Resort.class, wish.resort());
        wish.requireSound(clock.today(resort.zone()));
        return new Closure(check.place(resort, wish), wish.days(), reason, clock.now());
    }
}
