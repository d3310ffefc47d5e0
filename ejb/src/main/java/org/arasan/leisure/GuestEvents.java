package org.arasan.leisure;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.programme.Enrolment;

/** The events to which a guest goes, for their days. One query. */
@Dependent
public class GuestEvents {

    private static final String GOING = "select e from SignUp s join s.event e where s.stay.enrolment = :enrolment and s.state = GOING and e.state ";

    @PersistenceContext
    private EntityManager em;

    /** Those that will be, by their beginning. */
    public List<LeisureEvent> of(Enrolment enrolment) {
        return em.createQuery(GOING + "<> CANCELLED order by e.starts, e.id", LeisureEvent.class).setParameter("enrolment", enrolment).getResultList();
    }

    /** Those to which the guest would have gone, had they not been cancelled. */
    public List<LeisureEvent> calledOff(Enrolment enrolment) {
        return em.createQuery(GOING + "= CANCELLED order by e.starts, e.id", LeisureEvent.class).setParameter("enrolment", enrolment).getResultList();
    }
}
