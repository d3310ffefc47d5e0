package org.arasan.meal.kitchen;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.meal.WhoEatsWhen;
import org.arasan.meal.diet.Diet;
import org.arasan.meal.ration.PackedRation;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;

/** Tells the kitchen of a house for how many it cooks, by which diets, and what it packs. Another house's is not found. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Kitchen {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private WhoEatsWhen who;

    /** One day, today where none is named. Whoever has a packed ration for a meal is not counted at its sitting. */
    public KitchenDay day(Long resortId, LocalDate wanted) {
        Resort resort = Rows.found(em, Resort.class, resortId);
        caller.mayManage(resort);
        LocalDate day = wanted == null ? clock.today(resort.zone()) : wanted;
        List<Stay> guests = guests(resort, day);
        List<PackedRation> rations = rations(resort, day);
        return new KitchenCount(resort, day, guests).of(who.of(guests), diets(guests), rations);
    }

    private List<Stay> guests(Resort resort, LocalDate day) {
        return em.createQuery("""
                select s from Stay s join fetch s.resort join fetch s.member m left join fetch s.intake left join fetch s.enrolment
                left join fetch s.bed b left join fetch b.room where s.resort = :resort and s.state in (CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and s.period.firstDay <= :day and s.period.lastDay >= :day order by m.family, m.given, m.patronymic, s.id""", Stay.class)
                .setParameter("resort", resort).setParameter("day", day).getResultList();
    }

    private List<PackedRation> rations(Resort resort, LocalDate day) {
        return em.createQuery("""
                select r from PackedRation r join fetch r.stay s join fetch s.member m left join fetch s.bed b left join fetch b.room
                where s.resort = :resort and r.day = :day and s.state in (CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and s.period.firstDay <= :day and s.period.lastDay >= :day order by m.family, m.given, m.patronymic, r.id""",
                PackedRation.class).setParameter("resort", resort).setParameter("day", day).getResultList();
    }

    private Map<Long, Diet> diets(List<Stay> guests) {
        Map<Long, Diet> diets = new HashMap<>();
        if (!guests.isEmpty()) {
            em.createQuery("select g.stay.id, d from GuestDiet g join g.diet d where g.stay in :guests", Object[].class)
                    .setParameter("guests", guests).getResultStream().forEach(row -> diets.put((Long) row[0], (Diet) row[1]));
        }
        return diets;
    }
}
