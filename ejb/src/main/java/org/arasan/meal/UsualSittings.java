package org.arasan.meal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.meal.EvenSittings.Party;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.resort.ResortHours;

/** At which sittings the people of an intake eat as long as nobody has given them seats. */
@Dependent
class UsualSittings {

    @PersistenceContext
    private EntityManager em;

    /** By meal, the sitting of every party, counted from 1; of the meals that have more than one. Two queries. */
    Map<ResortHours.Kind, Map<String, Integer>> of(Intake intake) {
        List<Party> parties = parties(intake);
        Map<ResortHours.Kind, Map<String, Integer>> sittings = new EnumMap<>(ResortHours.Kind.class);
        for (ResortHours.Kind meal : Sitting.MEALS) {
            int count = intake.resort().hours(meal).size();
            if (count > 1) {
                sittings.put(meal, EvenSittings.seat(parties, count));
            }
        }
        return sittings;
    }

    /** By the ids of these enrolments, the names of their parties: their study group, or themselves. */
    Map<Long, String> partiesOf(Collection<Enrolment> enrolments) {
        Map<Long, String> parties = new HashMap<>();
        enrolments.forEach(each -> parties.put(each.id(), single(each.id())));
        em.createQuery("select m.enrolment.id, m.group.id from StudyGroupMember m where m.enrolment in :enrolments", Object[].class)
                .setParameter("enrolments", enrolments).getResultStream()
                .forEach(row -> parties.put((Long) row[0], group((Long) row[1])));
        return parties;
    }

    /** Study groups by name, then everybody without one in the order of enrolment. */
    private List<Party> parties(Intake intake) {
        List<Party> parties = new ArrayList<>();
        em.createQuery("""
                select g.id, count(m) from StudyGroup g join g.members m where g.intake = :intake
                group by g.id, g.name order by g.name, g.id""", Object[].class)
                .setParameter("intake", intake).getResultStream()
                .forEach(row -> parties.add(new Party(group((Long) row[0]), ((Long) row[1]).intValue())));
        em.createQuery("""
                select e.id from Enrolment e where e.intake = :intake and e.state = ENROLLED
                and not exists (select m from StudyGroupMember m where m.enrolment = e) order by e.id""", Long.class)
                .setParameter("intake", intake).getResultStream().forEach(id -> parties.add(new Party(single(id), 1)));
        return parties;
    }

    private static String group(Long id) {
        return "group " + id;
    }

    private static String single(Long id) {
        return "enrolment " + id;
    }
}
