package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.access.Role;

/** The programmes that are offered, the same at every resort. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ProgrammeRegister {

    @PersistenceContext
    private EntityManager em;

    /** All of them with their titles and requirements, in the order in which they were founded. */
    public List<Programme> programmes() {
        return em.createQuery("select distinct p from Programme p left join fetch p.titles left join fetch p.requirements order by p.id", Programme.class).getResultList();
    }
}
