package org.arasan.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortRules;

/** The resorts that the caller may see, and the entry of a new one. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ResortRegister {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** For doctors too. All resorts, or the caller's own: those where people sleep before training houses, each by name. */
    @RolesAllowed({Role.ADMINISTRATOR, Role.DOCTOR})
    public List<Resort> resorts() {
        return caller.confinedTo().map(List::of).orElseGet(() ->
                em.createQuery("""
                select r from Resort r order by case when exists (select 1 from Room m where m.resort = r) then 0 else 1 end, r.name""",
                Resort.class).getResultList());
    }

    /** Whether it has rooms; a training house has none. */
    public boolean lodges(Resort resort) {
        return em.createQuery("select count(m) from Room m where m.resort = :resort", Long.class).setParameter("resort", resort)
                .getSingleResult() > 0;
    }

    /**
     * Enters a resort with the usual rules; its own follow by import. Refuses an administrator of one resort, an empty name and a name
     * that is taken.
     */
    public Resort enter(String name, ZoneId zone) {
        if (caller.confinedTo().isPresent()) {
            throw Refusal.forbidden("refusal.forbidden");
        }
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("resort.name-missing").at("name");
        }
        Length.within(Length.NAME, name, "name");
        Resort resort = new Resort(name, ResortRules.usual(zone));
        if (taken(resort.name())) {
            throw Refusal.conflict("resort.name-taken", resort.name()).at("name");
        }
        em.persist(resort);
        return resort;
    }

    private boolean taken(String name) {
        return !em.createQuery("select r.id from Resort r where r.name = :name", Long.class).setParameter("name", name)
                .getResultList().isEmpty();
    }
}
