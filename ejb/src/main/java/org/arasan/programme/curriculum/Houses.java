package org.arasan.programme.curriculum;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.programme.Programme;
import org.arasan.programme.topic.TopicPlan;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;

/** All houses together: a day of lessons that not one of them can hold will never be taught. */
@Dependent
class Houses {

    @PersistenceContext
    private EntityManager em;

    /** The days whose lessons fit into the hours of no house; none where no house has hours for lessons yet. */
    Set<Integer> tooShort(Programme programme, List<TopicPlan> plans) {
        Set<Integer> days = null;
        for (Resort resort : em.createQuery("select r from Resort r order by r.id", Resort.class).getResultList()) {
            if (resort.rules().hours().stream().anyMatch(hours -> hours.kind() == ResortHours.Kind.LESSON)) {
                Set<Integer> here = DayFit.ofWholeDays(programme, resort.rules()).tooShort(plans);
                if (days == null) {
                    days = new TreeSet<>(here);
                } else {
                    days.retainAll(here);
                }
            }
        }
        return days == null ? Set.of() : days;
    }
}
