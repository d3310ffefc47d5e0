package org.arasan.meal.seating;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.arasan.meal.Sitting;
import org.arasan.meal.SittingSeat;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;

/** The dining hall of a house for some days, with all guests who have seats there then. */
@Dependent
class HallLoad {

    @PersistenceContext
    private EntityManager em;

    /** The hall from one day to another at a house; {@code seats} are those taken in these days. */
    record Days(Resort resort, LocalDate first, LocalDate last, List<SittingSeat> seats) {

        List<Sitting> sittings(ResortHours.Kind meal) {
            return Sitting.of(resort, meal);
        }

        Hall hall(ResortHours.Kind meal) {
            return new Hall(resort.diningSeats(), sittings(meal).size(), (int) ChronoUnit.DAYS.between(first, last) + 1);
        }

        /** Seats of that meal which still stand: the house has the sitting. */
        List<SittingSeat> seats(ResortHours.Kind meal) {
            int sittings = sittings(meal).size();
            return seats.stream().filter(each -> each.meal() == meal && each.sitting() <= sittings).toList();
        }

        /** The guest as a diner at that meal, who eats with their party and mates. */
        Diner diner(Stay stay, ResortHours.Kind meal, String party, String mates) {
            List<BitSet> days = new ArrayList<>();
            for (Sitting sitting : sittings(meal)) {
                days.add(days(sitting, stay.period()));
            }
            return new Diner(stay.id(), party, mates, days);
        }

        private BitSet days(Sitting sitting, StayPeriod stay) {
            BitSet days = new BitSet();
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                if (sitting.isDuring(stay, day, resort.zone())) {
                    days.set((int) ChronoUnit.DAYS.between(first, day));
                }
            }
            return days;
        }
    }

    /** From the first of these stays' days to the last, with everybody else who is there then. */
    Days of(Resort resort, List<Stay> stays) {
        LocalDate first = stays.stream().map(each -> each.period().firstDay()).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = stays.stream().map(each -> each.period().lastDay()).max(LocalDate::compareTo).orElseThrow();
        return new Days(resort, first, last, em.createQuery("""
                select s from SittingSeat s join fetch s.stay t where t.resort = :resort and t.state in (CONFIRMED, CHECKED_IN, CHECKED_OUT)
                and t.period.lastDay >= :first and t.period.firstDay <= :last order by s.id""", SittingSeat.class)
                .setParameter("resort", resort).setParameter("first", first).setParameter("last", last).getResultList());
    }
}
