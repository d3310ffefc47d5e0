package org.arasan.leisure;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.clock.DomainClock;
import org.arasan.stay.booking.BedFreed;

/** Sees that a guest will not be in the house at an event, in the transaction that changes the stay: the place goes to the first who waits. */
@Dependent
class EventWatch {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Turnout turnout;
    @Inject
    private DomainClock clock;

    void see(@Observes BedFreed freed) {
        em.createQuery("""
                select distinct s.event.id from SignUp s where s.event.resort.id = :resort and s.state <> WITHDRAWN and s.event.starts > :now
                and s.event.state <> CANCELLED and (s.stay.state not in (CONFIRMED, CHECKED_IN)
                or s.event.starts < s.stay.period.arrives or s.event.ends > s.stay.period.leaves) order by s.event.id""", Long.class)
                .setParameter("resort", freed.resort()).setParameter("now", clock.now()).getResultList().forEach(this::free);
    }

    private void free(Long id) {
        LeisureEvent event = turnout.locked(id);
        turnout.of(event).stream().filter(each -> !Clashes.covers(each.stay(), event)).forEach(SignUp::withdraw);
        turnout.moveUp(event);
    }
}
