package org.arasan.leisure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.stay.Stay;

/** Who goes to an event and who waits. Whoever changes it has the event locked, so that a place is given once. */
@Dependent
class Turnout {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clashes clashes;

    /** The event as it is now, locked until the use case ends. Refused as not found where there is none. */
    LeisureEvent locked(Long id) {
        LeisureEvent event = em.createQuery("select e from LeisureEvent e where e.id = :id", LeisureEvent.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
        em.refresh(event, LockModeType.PESSIMISTIC_WRITE);
        return event;
    }

    /** Who has signed up and not withdrawn, in turn. */
    List<SignUp> of(LeisureEvent event) {
        return em.createQuery("""
                select s from SignUp s join fetch s.stay t join fetch t.member left join fetch t.bed b left join fetch b.room
                where s.event = :event and s.state <> WITHDRAWN order by s.turn""", SignUp.class).setParameter("event", event).getResultList();
    }

    long going(LeisureEvent event) {
        return em.createQuery("select count(s) from SignUp s where s.event = :event and s.state = GOING", Long.class)
                .setParameter("event", event).getSingleResult();
    }

    /** The guest's name on the list, also a withdrawn one. */
    Optional<SignUp> of(LeisureEvent event, Stay stay) {
        return em.createQuery("select s from SignUp s where s.event = :event and s.stay = :stay", SignUp.class).setParameter("event", event)
                .setParameter("stay", stay).getResultStream().findFirst();
    }

    /** The turn after all that were given. */
    int nextTurn(LeisureEvent event) {
        return Objects.requireNonNullElse(em.createQuery("select max(s.turn) from SignUp s where s.event = :event", Integer.class)
                .setParameter("event", event).getSingleResult(), 0) + 1;
    }

    /** Why the guest cannot be there; empty where nothing is in the way. */
    Optional<Refusal> clashes(Stay stay, LeisureEvent event) {
        return clashes.of(stay, event);
    }

    /** Gives free places to those who wait, in turn. Who has something else at that time by now, or has left, goes on waiting. */
    void moveUp(LeisureEvent event) {
        em.flush();
        long going = going(event);
        for (SignUp each : of(event)) {
            if (each.state() == SignUp.State.WAITING && event.hasPlaceBeyond(going) && clashes.of(each.stay(), event).isEmpty()) {
                each.moveUp();
                em.flush();
                going++;
            }
        }
    }
}
