package org.arasan.meal.seating;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;

/** In which study group the guests of an intake learn. One query. */
@Dependent
class GroupNames {

    @PersistenceContext
    private EntityManager em;

    /** The groups' names, by the ids of enrolments. */
    record Names(Map<Long, String> byEnrolment) {

        /** The name, or null. */
        String of(Stay stay) {
            return stay.enrolment() == null ? null : byEnrolment.get(stay.enrolment().id());
        }
    }

    Names of(Intake intake) {
        Map<Long, String> names = new HashMap<>();
        em.createQuery("select m.enrolment.id, m.group.name from StudyGroupMember m where m.group.intake = :intake", Object[].class)
                .setParameter("intake", intake).getResultStream().forEach(row -> names.put((Long) row[0], (String) row[1]));
        return new Names(names);
    }
}
