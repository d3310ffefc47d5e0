package org.arasan.admission.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.Spelling;
import org.arasan.access.Role;
import org.arasan.admission.application.Application.State;
import org.arasan.admission.terms.Admissions;
import org.arasan.member.Sex;
import org.arasan.programme.Intake;

/** The applications for an intake, in the order of their coming. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ApplicationList {

    private static final String WHOLE = """
            select a from Application a join fetch a.union join fetch a.region join fetch a.admission d join fetch d.intake i
            join fetch i.resort left join fetch a.enrolment
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Admissions admissions;

    /**
     * Which of them; what is null does not matter.
     *
     * @param union its name
     * @param region its name
     * @param words part of the name, however spelt, or of the number
     */
    public record Filter(State state, String union, String region, Sex sex, String words) {

        public static Filter all() {
            return new Filter(null, null, null, null, null);
        }
    }

    /** A part of those that are meant. */
    public Part.Rows<Application> some(Long intake, Filter filter, Part part) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(admissions.managed(intake), filter, values);
        if (!part.fromTheBeginning()) {
            where += " and a.turn > :after";
            values.put("after", part.number(0).intValue());
        }
        TypedQuery<Application> query = em.createQuery(WHOLE + where + " order by a.turn", Application.class).setMaxResults(part.toFetch());
        values.forEach(query::setParameter);
        return part.of(query.getResultList());
    }

    /** How many are in each state. */
    public Map<State, Long> counts(Long intake) {
        Map<State, Long> counts = new EnumMap<>(State.class);
        em.createQuery("select a.state, count(a) from Application a where a.admission.intake = :intake group by a.state", Object[].class)
                .setParameter("intake", admissions.managed(intake)).getResultStream().forEach(row -> counts.put((State) row[0], (Long) row[1]));
        return counts;
    }

    /** One of them. */
    public Application application(Long intake, Long id) {
        return em.createQuery(WHOLE + "where i = :intake and a.id = :id", Application.class).setParameter("intake", admissions.managed(intake))
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    private static String where(Intake intake, Filter filter, Map<String, Object> values) {
        StringBuilder where = new StringBuilder("where i = :intake");
        values.put("intake", intake);
        if (filter.state() != null) {
            where.append(" and a.state = :state");
            values.put("state", filter.state());
        }
        named(where, values, "union", filter.union());
        named(where, values, "region", filter.region());
        if (filter.sex() != null) {
            // the seventh digit of a number is odd for men
            where.append(" and mod(cast(substring(a.iin, 7, 1) as integer), 2) = ").append(filter.sex() == Sex.MALE ? 1 : 0);
        }
        if (filter.words() != null && !filter.words().isBlank()) {
            where.append(" and (a.folded like :name or a.number like :number)");
            values.put("name", "%" + Spelling.folded(filter.words()).replace(' ', '%') + "%");
            values.put("number", "%" + filter.words().strip().replaceAll("[%_\\\\]", "") + "%");
        }
        return where.toString();
    }

    private static void named(StringBuilder where, Map<String, Object> values, String what, String name) {
        if (name != null && !name.isBlank()) {
            where.append(" and a.").append(what).append(".folded = :").append(what);
            values.put(what, Spelling.folded(name));
        }
    }
}
