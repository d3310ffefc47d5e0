package org.arasan.admission.signup;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.arasan.Refusal;
import org.arasan.admission.application.Application;
import org.arasan.programme.Intake;

/** Whoever has the key of a form looks at its application and withdraws it. Any other key is not found. */
@Stateless
@PermitAll
public class Following {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Withdrawal withdrawal;

    /**
     * An application as its applicant sees it.
     *
     * @param before how many wait before it; null where it does not wait
     */
    public record Sight(Application application, Invitation.Event event, Long before) {

        /** Whether it can still be withdrawn. */
        public boolean open() {
            return Application.State.OPEN.contains(application.told());
        }
    }

    public Sight look(String key) {
        Application application = em.createQuery("""
                select a from Application a join fetch a.union join fetch a.region join fetch a.admission d join fetch d.intake
                where a.secretHash = :hash""", Application.class).setParameter("hash", FormKey.hash(key)).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
        return withdrawal.sight(application);
    }

    /** Its applicant does not come; the next who fits moves up. Refused once the intake has begun, and where it is over already. */
    public Sight withdraw(String key) {
        Object[] found = em.createQuery("select a.id, i from Application a join a.admission d join d.intake i where a.secretHash = :hash",
                Object[].class).setParameter("hash", FormKey.hash(key)).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        return withdrawal.withdraw((Long) found[0], (Intake) found[1]);
    }
}
