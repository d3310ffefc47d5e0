package org.arasan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import org.arasan.resort.Resort;

/** By whose clock the whole house tells the caller the time: the resort's that the caller is confined to, or the first one's where people sleep. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.TRAINER, Role.DOCTOR, Role.OFFICE, Role.MEMBER})
public class HouseZone {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** The server's while there is no resort. */
    public ZoneId zone() {
        return caller.confinedTo().map(Resort::zone).orElseGet(() -> em.createQuery("""
                select r.zone from Resort r order by case when exists (select 1 from Room m where m.resort = r) then 0 else 1 end, r.name""", String.class)
                .setMaxResults(1).getResultStream().findFirst().map(ZoneId::of).orElseGet(ZoneId::systemDefault));
    }
}
