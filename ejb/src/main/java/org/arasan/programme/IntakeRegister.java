package org.arasan.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;

/** The intakes that the caller may see, with their programme and resort fetched. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class IntakeRegister {

    private static final String FETCHED = """
            select distinct i from Intake i join fetch i.resort join fetch i.programme p left join fetch p.titles
            left join fetch i.curriculum
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** All of them, the latest first day first. */
    public List<Intake> intakes() {
        Long resort = caller.confinedTo().map(Resort::id).orElse(null);
        return em.createQuery(FETCHED + "where (:resort is null or i.resort.id = :resort) order by i.firstDay desc, i.id desc", Intake.class)
                .setParameter("resort", resort).getResultList();
    }

    /** Those of one resort that are not over yet. Refuses another resort's administrator. */
    public List<Intake> open(Resort resort) {
        caller.mayManage(resort);
        return em.createQuery(FETCHED + "where i.resort = :resort and i.state <> COMPLETED order by i.firstDay desc, i.id desc", Intake.class)
                .setParameter("resort", resort).getResultList();
    }

    /** A part of them, in the same order: by first day and id. */
    public Part.Rows<Intake> intakes(Part part) {
        Long resort = caller.confinedTo().map(Resort::id).orElse(null);
        TypedQuery<Long> ids = em.createQuery("select i.id from Intake i where (:resort is null or i.resort.id = :resort)"
                + (part.fromTheBeginning() ? "" : " and (i.firstDay, i.id) < (:day, :id)") + " order by i.firstDay desc, i.id desc", Long.class)
                .setParameter("resort", resort).setMaxResults(part.toFetch());
        if (!part.fromTheBeginning()) {
            ids.setParameter("day", part.day(0)).setParameter("id", part.number(1));
        }
        return part.of(em.createQuery(FETCHED + "where i.id in :ids order by i.firstDay desc, i.id desc", Intake.class)
                .setParameter("ids", ids.getResultList()).getResultList());
    }

    /** One of them; refused as not found where there is none, or it belongs to another resort. */
    public Intake intake(Long id) {
        Intake intake = em.createQuery(FETCHED + "where i.id = :id", Intake.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(intake.resort());
        return intake;
    }

    /** How many members are enrolled in each, by the id of the intake; an intake without any is left out. */
    public Map<Long, Long> members(List<Intake> intakes) {
        return em.createQuery("""
                select e.intake.id, count(e) from Enrolment e where e.intake in :intakes and e.state = ENROLLED group by e.intake.id""",
                Object[].class).setParameter("intakes", intakes).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The intake asked for; where none was, the one whose days it is, else the next to begin, else the last. Empty in a new house. */
    public Optional<Intake> chosen(Long id) {
        if (id != null) {
            return Optional.of(intake(id));
        }
        List<Intake> all = intakes();
        Optional<Intake> next = all.stream().filter(each -> each.ends().isAfter(clock.now()))
                .min(Comparator.comparing(Intake::begins));
        return next.or(() -> all.stream().findFirst());
    }
}
