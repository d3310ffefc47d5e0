package org.arasan.admission.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.arasan.access.Role;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.terms.Admission;

/** Whoever applied and never came is no business of the house's once the intake is long over. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ApplicationTidying {

    @PersistenceContext
    private EntityManager em;

    /** Deletes the applications without a place of intakes that ended before that day. May run as often as one likes. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void lapse(LocalDate before) {
        em.createQuery("""
                delete from Application a where a.state <> :accepted and a.admission.id in (
                    select d.id from Admission d where d.intake.lastDay < :before)""")
                .setParameter("accepted", State.ACCEPTED).setParameter("before", before).executeUpdate();
    }
}
