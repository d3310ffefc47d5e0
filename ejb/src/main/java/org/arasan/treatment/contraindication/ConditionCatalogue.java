package org.arasan.treatment.contraindication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.resort.Resort;
import org.arasan.treatment.Treatment;

/** The conditions that a house knows, and what each forbids. Doctors alone edit it; another resort's are not found. */
@Stateless
@RolesAllowed(Role.DOCTOR)
public class ConditionCatalogue {

    private static final String WHOLE = "select distinct c from HealthCondition c join fetch c.resort left join fetch c.forbidden ";

    /** A condition by its name, and the ids of the kinds it forbids. */
    public record Draft(String name, Set<Long> kinds) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ExpectedVersion expected;

    /** All of them, those in use first, by name. */
    public List<HealthCondition> conditions(Long resort) {
        caller.mayManage(Rows.found(em, Resort.class, resort));
        return em.createQuery(WHOLE + "where c.resort.id = :resort order by c.inUse desc, c.name", HealthCondition.class)
                .setParameter("resort", resort).getResultList();
    }

    public HealthCondition condition(Long id) {
        HealthCondition condition = em.createQuery(WHOLE + "where c.id = :id", HealthCondition.class).setParameter("id", id).getResultStream()
                .findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(condition.resort());
        return condition;
    }

    /** Refuses a name that the house has already, and a condition that forbids nothing. */
    public HealthCondition add(Long resortId, Draft draft) {
        Resort resort = Rows.found(em, Resort.class, resortId);
        caller.mayManage(resort);
        requireFree(resort, draft.name(), null);
        HealthCondition condition = new HealthCondition(resort, draft.name(), kinds(resort, draft.kinds()));
        em.persist(condition);
        em.flush();
        return condition;
    }

    /** Changes what it is called and what it forbids from now on; prescriptions made already stay. */
    public HealthCondition change(Long id, Draft draft) {
        HealthCondition condition = expected.check(condition(id));
        requireFree(condition.resort(), draft.name(), condition);
        condition.describe(draft.name(), kinds(condition.resort(), draft.kinds()));
        em.flush();
        return condition;
    }

    /** It is noted for nobody any more. Safe to repeat. */
    public HealthCondition takeOutOfUse(Long id) {
        HealthCondition condition = expected.check(condition(id));
        condition.takeOutOfUse();
        em.flush();
        return condition;
    }

    /** It may be noted again. Safe to repeat. */
    public HealthCondition takeIntoUse(Long id) {
        HealthCondition condition = expected.check(condition(id));
        condition.takeIntoUse();
        em.flush();
        return condition;
    }

    private void requireFree(Resort resort, String name, HealthCondition but) {
        String folded = Spelling.folded(name);
        em.createQuery("select c from HealthCondition c where c.resort = :resort", HealthCondition.class).setParameter("resort", resort)
                .getResultStream().filter(each -> each != but && Spelling.folded(each.name()).equals(folded)).findFirst().ifPresent(other -> {
                    throw Refusal.conflict("contraindication.name-taken", other.name()).at("name");
                });
    }

    private Set<Treatment> kinds(Resort resort, Set<Long> ids) {
        Set<Treatment> kinds = new HashSet<>();
        for (Long id : ids == null ? Set.<Long>of() : ids) {
            Treatment kind = id == null ? null : em.find(Treatment.class, id);
            if (kind == null || !kind.resort().id().equals(resort.id())) {
                throw Refusal.invalid("treatment.kind-unknown").at("kinds");
            }
            kinds.add(kind);
        }
        return kinds;
    }
}
