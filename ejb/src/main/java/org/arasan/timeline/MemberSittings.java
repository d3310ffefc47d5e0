package org.arasan.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.programme.Enrolment;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.timeline.MealSittings.Party;

/** At which sittings a member eats. Two queries. */
@Dependent
class MemberSittings {

    @PersistenceContext
    private EntityManager em;

    /** The sitting, counted from 1, of each meal that has more than one. */
    Map<ResortHours.Kind, Integer> of(Enrolment enrolment) {
        Resort resort = enrolment.intake().resort();
        List<Party> parties = parties(enrolment);
        String own = ownParty(enrolment);
        Map<ResortHours.Kind, Integer> sittings = new EnumMap<>(ResortHours.Kind.class);
        for (ResortHours.Kind meal : List.of(ResortHours.Kind.BREAKFAST, ResortHours.Kind.LUNCH, ResortHours.Kind.DINNER)) {
            int count = resort.hours(meal).size();
            if (count > 1) {
                sittings.put(meal, MealSittings.seat(parties, count).get(own));
            }
        }
        return sittings;
    }

    /** Study groups by name, then everybody without one in the order of enrolment. */
    private List<Party> parties(Enrolment enrolment) {
        List<Party> parties = new ArrayList<>();
        em.createQuery("""
                select g.id, count(m) from StudyGroup g join g.members m where g.intake = :intake
                group by g.id, g.name order by g.name, g.id""", Object[].class)
                .setParameter("intake", enrolment.intake()).getResultStream()
                .forEach(row -> parties.add(new Party(group((Long) row[0]), ((Long) row[1]).intValue())));
        em.createQuery("""
                select e.id from Enrolment e where e.intake = :intake and e.state = ENROLLED
                and not exists (select m from StudyGroupMember m where m.enrolment = e) order by e.id""", Long.class)
                .setParameter("intake", enrolment.intake()).getResultStream().forEach(id -> parties.add(new Party(single(id), 1)));
        return parties;
    }

    private String ownParty(Enrolment enrolment) {
        return em.createQuery("select m.group.id from StudyGroupMember m where m.enrolment = :enrolment", Long.class)
                .setParameter("enrolment", enrolment).getResultStream().findFirst().map(MemberSittings::group)
                .orElse(single(enrolment.id()));
    }

    private static String group(Long id) {
        return "group " + id;
    }

    private static String single(Long id) {
        return "enrolment " + id;
    }
}
