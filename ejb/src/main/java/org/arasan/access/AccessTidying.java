package org.arasan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.arasan.clock.DomainClock;

/**
 * Throws away what opens no door any more: expired codes, links and tokens, tries nobody is slowed down for, and
 * answers nobody asks for again.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class AccessTidying {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;

    /** May run as often as one likes. */
    public void tidy() {
        Instant now = clock.now();
        em.createQuery("delete from OneTimeSecret where expires < :now").setParameter("now", now).executeUpdate();
        em.createQuery("delete from AccessToken where expires < :now").setParameter("now", now).executeUpdate();
        em.createQuery("delete from Attempts where latest < :old").setParameter("old", now.minus(Attempts.LONGEST_PAUSE)).executeUpdate();
        em.createQuery("delete from KeptAnswer where at < :old").setParameter("old", now.minus(KeptAnswer.KEPT)).executeUpdate();
    }
}
