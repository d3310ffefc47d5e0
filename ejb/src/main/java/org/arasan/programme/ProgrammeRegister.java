package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.resort.Resort;

/** The programmes of the federation, the same at every resort. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ProgrammeRegister {

    private static final String FETCHED = "select distinct p from Programme p left join fetch p.titles left join fetch p.requirements ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private RequirementRules rules;
    @Inject
    private ProgrammeKinds kinds;

    /** All of them with their titles and requirements, in the order in which they were founded. */
    public List<Programme> programmes() {
        return em.createQuery(FETCHED + "order by p.id", Programme.class).getResultList();
    }

    /** Those of which intakes are still opened. */
    public List<Programme> offered() {
        return em.createQuery(FETCHED + "where p.offered order by p.id", Programme.class).getResultList();
    }

    /** One of them; refused as not found where there is none. */
    public Programme programme(Long id) {
        return em.createQuery(FETCHED + "where p.id = :id", Programme.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** How many of the intakes that the caller may see are in which state, by the id of the programme. */
    public Map<Long, Map<Intake.State, Long>> intakes() {
        Map<Long, Map<Intake.State, Long>> counted = new HashMap<>();
        em.createQuery("""
                select i.programme.id, i.state, count(i) from Intake i where (:resort is null or i.resort.id = :resort)
                group by i.programme.id, i.state""", Object[].class).setParameter("resort", caller.confinedTo().map(Resort::id).orElse(null))
                .getResultStream().forEach(row -> counted.computeIfAbsent((Long) row[0], none -> new HashMap<>())
                        .put((Intake.State) row[1], (Long) row[2]));
        return counted;
    }

    /** The intake that keeps days, hours and minutes of the programme from being changed, if one does: it runs. */
    public Optional<Intake> holding(Programme programme) {
        return em.createQuery("select i from Intake i where i.programme = :programme and i.state = RUNNING order by i.lastDay desc", Intake.class)
                .setParameter("programme", programme).setMaxResults(1).getResultStream().findFirst();
    }

    /** The facts that rules of completion of a programme of that kind may ask for; empty where its plug-in cannot say. */
    public Set<String> facts(String kind) {
        try {
            return kinds.of(kind).map(rules::facts).orElse(new TreeSet<>());
        } catch (Refusal broken) {
            return new TreeSet<>();
        }
    }
}
