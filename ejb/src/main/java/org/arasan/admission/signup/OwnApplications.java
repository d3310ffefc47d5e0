package org.arasan.admission.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.admission.application.Application;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.signup.Following.Sight;
import org.arasan.member.Member;
import org.arasan.programme.Intake;

/** A member's applications, those under the member's number included that were filed without signing in; another's are not found. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class OwnApplications {

    private static final String OWN = "(a.member = :me or a.iin = :iin) and a.state <> :repeated";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Withdrawal withdrawal;

    /** The latest first. */
    public List<Sight> all() {
        Member me = caller.member();
        return em.createQuery("""
                select a from Application a join fetch a.union join fetch a.region join fetch a.admission d join fetch d.intake
                where """ + " " + OWN + " order by a.filedAt desc, a.id desc", Application.class).setParameter("me", me)
                .setParameter("iin", me.iin().digits()).setParameter("repeated", State.REPEATED).getResultStream()
                .map(withdrawal::sight).toList();
    }

    /** Withdraws one, as {@link Following#withdraw} does. */
    public Sight withdraw(Long id) {
        Member me = caller.member();
        Intake intake = em.createQuery("select i from Application a join a.admission d join d.intake i where a.id = :id and " + OWN,
                Intake.class).setParameter("id", id).setParameter("me", me).setParameter("iin", me.iin().digits())
                .setParameter("repeated", State.REPEATED).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        return withdrawal.withdraw(id, intake);
    }
}
