package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;

/**
 * Looks for guests who have not come yet and whose health-resort card, fresh when the desk noted it, will be too old when they do: a stay was moved,
 * the guest is late, the house has become stricter. It looks at all of them, so that it may run twice, late, or for nothing.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CardWatch {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private Event<CardsEnded> ended;

    /** Tells of all of them. One that was taken for a reason though it is too old is left alone. */
    public void look() {
        Instant now = clock.now();
        List<StayPapers> outdated = em.createQuery("""
                select p from StayPapers p join fetch p.stay s join fetch s.member join fetch s.resort
                where s.state = CONFIRMED and p.cardIssuedOn is not null and p.cardWhy is null order by s.member.id, s.id""", StayPapers.class).getResultStream()
                .filter(each -> !each.promisesTreatment(now)).toList();
        if (!outdated.isEmpty()) {
            ended.fire(new CardsEnded(outdated));
        }
    }
}
