package org.arasan.timeline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.arasan.meal.WhoEatsWhen;
import org.arasan.meal.ration.PackedRation;
import org.arasan.programme.Enrolment;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/** When a member eats, by which diet, and what is packed for them. */
@Dependent
class MemberMeals {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private WhoEatsWhen who;

    /** The sitting, counted from 1, of each meal that has more than one. */
    Map<ResortHours.Kind, Integer> sittings(Enrolment enrolment, Stay stay) {
        return who.of(enrolment, stay);
    }

    /** The days with what the member is given at their meals; {@code stay} is null where none is booked yet. Two queries. */
    List<DayPlan> served(Stay stay, List<DayPlan> days) {
        if (stay == null) {
            return days;
        }
        String diet = em.createQuery("select g.diet.code from GuestDiet g where g.stay = :stay", String.class).setParameter("stay", stay)
                .getResultStream().findFirst().orElse(null);
        return new ServedMeals(diet, em.createQuery("select r from PackedRation r where r.stay = :stay", PackedRation.class)
                .setParameter("stay", stay).getResultStream().map(each -> new ServedMeals.Packed(each.day(), each.meal())).toList())
                .on(days, stay.period());
    }
}
