package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.clock.Agenda;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Bed;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.StayLocks;

/**
 * How long beds are held, and what happens then. Holds end with a full minute, so that all of a minute share one entry of the agenda:
 * writing to it makes everybody else wait who does.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.MEMBER, Role.SYSTEM})
public class Holds {

    static final String LAPSE = "stay.lapse-holds";
    /** After an outage thousands may be overdue: one transaction for all of them would keep their rooms locked for minutes, and could come to nothing. */
    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Agenda agenda;
    @Inject
    private StayLocks locks;
    @Inject
    private Hands hands;
    @Inject
    private Event<BedFreed> freed;

    /** The end of a hold that lasts that long from now. */
    public Instant until(Duration time) {
        return clock.now().plus(time).plus(59, ChronoUnit.SECONDS).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Writes a held stay down, and that it lapses; to be called last. */
    public void keep(Stay held) {
        keep(List.of(held));
    }

    /** The same for several that are held until the same moment. */
    public void keep(List<Stay> held) {
        em.flush();
        Instant until = held.get(0).heldUntil();
        boolean alone = em.createQuery("select s.id from Stay s where s.state = HELD and s.heldUntil = :until and s not in :held", Long.class)
                .setParameter("until", until).setParameter("held", held).setMaxResults(1).getResultList().isEmpty();
        if (alone) {
            agenda.at(LAPSE, until, until);
        }
    }

    /** Lets holds lapse whose time is over, so many at a time and the others right after; the beds go back on sale. Safe to repeat. */
    @RolesAllowed(Role.SYSTEM)
    public void lapse() {
        Hand hand = hands.plain();
        List<Stay> overdue = em.createQuery("""
                select s from Stay s join fetch s.resort join fetch s.bed b join fetch b.room
                where s.state = HELD and s.heldUntil <= :now order by s.id""", Stay.class).setParameter("now", hand.now()).setMaxResults(AT_ONCE).getResultList();
        locks.roomsOf(overdue.stream().map(Stay::bed).toArray(Bed[]::new));
        overdue.stream().filter(stay -> locks.again(stay).lapse(hand)).map(stay -> stay.resort().id()).distinct().toList()
                .forEach(resort -> freed.fire(new BedFreed(resort)));
        if (overdue.size() == AT_ONCE) {
            agenda.noLaterThan(LAPSE, hand.now(), hand.now());
        }
    }
}
