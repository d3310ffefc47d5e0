package org.arasan.stay.lodging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.resort.Closure;
import org.arasan.resort.Resort;
import org.arasan.resort.Room;
import org.arasan.stay.Stay;

/** What the grid of rooms by days shows: a house, its rooms, and who sleeps there in a range of days. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RoomGrid {

    /** The most days one look may span. */
    public static final int MOST_DAYS = 62;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Occupancy occupancy;

    /** Rooms in the order of the building; stays with guest and bed; intakes that touch the days; what is closed in them. */
    public record Sight(Resort resort, LocalDate firstDay, int days, List<Room> rooms, List<Stay> stays, List<Intake> intakes,
                        List<Closure> closures) {

        public LocalDate lastDay() {
            return firstDay.plusDays(days - 1L);
        }
    }

    /** Looks at {@code days} days (1 to {@value #MOST_DAYS}) of a resort. Refuses another caller's resort as if there were none. */
    public Sight look(Long resortId, LocalDate firstDay, int days) {
        caller.mayManage(resortId);
        Resort resort = Rows.found(em, Resort.class, resortId);
        int span = Math.max(1, Math.min(days, MOST_DAYS));
        Instant from = firstDay.atStartOfDay(resort.zone()).toInstant();
        Instant until = firstDay.plusDays(span).atStartOfDay(resort.zone()).toInstant();
        return new Sight(resort, firstDay, span, occupancy.rooms(resortId), occupancy.sleepers(resortId, from, until),
                intakes(resort, from, until), occupancy.closures(resortId, from, until));
    }

    private List<Intake> intakes(Resort resort, Instant from, Instant until) {
        return em.createQuery("""
                select distinct i from Intake i join fetch i.programme p left join fetch p.titles
                where i.resort = :resort and i.begins < :until and i.ends > :from
                order by i.begins""", Intake.class)
                .setParameter("resort", resort).setParameter("from", from).setParameter("until", until).getResultList();
    }
}
