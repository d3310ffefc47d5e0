package org.arasan.stay.lodging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
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
import org.arasan.stay.FormerBed;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;

/** What the grid of rooms by days shows: a house, its rooms, and who sleeps there in a range of days. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RoomGrid {

    /** The most days one look may span. */
    public static final int MOST_DAYS = 62;

    /** More than this nobody reads beside a grid; the waiting list has a page of its own. */
    private static final int MOST_WAITING = 200;

    private static final String IN_DAYS = """
             where s.resort = :resort and s.period.arrives < :until and s.period.arrives > :earliest and s.period.leaves > :from
            """;
    private static final String IN_BED = """
            select s from Stay s join fetch s.bed b join fetch b.room join fetch s.member m left join fetch m.union left join fetch s.intake
            """ + IN_DAYS + "and s.state in (HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT, NO_SHOW) order by s.period.arrives, s.id";
    private static final String FORMER = """
            select f from FormerBed f join fetch f.bed b join fetch b.room join fetch f.stay s join fetch s.member m left join fetch m.union
            """ + IN_DAYS + "and f.since < :until and f.until > :from order by f.since, f.id";
    private static final String WAITING = """
            select s from Stay s join fetch s.member m left join fetch m.union left join fetch s.intake
            """ + IN_DAYS + "and s.bed is null and s.state in (REQUESTED, HELD, CONFIRMED) order by s.queuedAt, s.period.arrives, s.id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private Occupancy occupancy;

    /**
     * Rooms in the order of the building; stays with guest, union and bed; nights in beds that were left in mid-stay; who waits for a bed;
     * intakes that touch the days; what is closed in them.
     */
    public record Sight(Resort resort, LocalDate firstDay, int days, List<Room> rooms, List<Stay> stays, List<FormerBed> former,
            List<Stay> waiting, List<Intake> intakes, List<Closure> closures) {

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
        return new Sight(resort, firstDay, span, occupancy.rooms(resortId),
                find(Stay.class, IN_BED, resort, from, until).getResultList(),
                find(FormerBed.class, FORMER, resort, from, until).getResultList(),
                find(Stay.class, WAITING, resort, from, until).setMaxResults(MOST_WAITING).getResultList(),
                intakes(resort, from, until), occupancy.closures(resortId, from, until));
    }

    /**
     * Nothing of it is changed, so that no copies are kept to compare with. No stay is long, so that an index finds them by their
     * beginning.
     */
    private <T> TypedQuery<T> find(Class<T> what, String query, Resort resort, Instant from, Instant until) {
        return em.createQuery(query, what).setParameter("resort", resort).setParameter("from", from).setParameter("until", until)
                .setParameter("earliest", from.minus(Duration.ofDays(StayPeriod.LONGEST + 1L))).setHint("org.hibernate.readOnly", true);
    }

    /** What stands around the grid: the house, its days, what kinds of rooms there are and where, and the intakes that touch the days. */
    public record Frame(Resort resort, LocalDate firstDay, int days, List<Wing> wings, List<Intake> intakes) {

        public LocalDate lastDay() {
            return firstDay.plusDays(days - 1L);
        }
    }

    /** A category of rooms on a floor of a building. */
    public record Wing(String building, int floor, String category) {
    }

    /** The frame of such a look, without rooms and stays. */
    public Frame frame(Long resortId, LocalDate firstDay, int days) {
        caller.mayManage(resortId);
        Resort resort = Rows.found(em, Resort.class, resortId);
        int span = Math.max(1, Math.min(days, MOST_DAYS));
        List<Wing> wings = em.createQuery("""
                select distinct new org.arasan.stay.lodging.RoomGrid$Wing(r.building, r.floor, r.category) from Room r
                where r.resort = :resort order by r.building, r.floor, r.category""", Wing.class)
                .setParameter("resort", resort).getResultList();
        return new Frame(resort, firstDay, span, wings, intakes(resort, firstDay.atStartOfDay(resort.zone()).toInstant(),
                firstDay.plusDays(span).atStartOfDay(resort.zone()).toInstant()));
    }

    private List<Intake> intakes(Resort resort, Instant from, Instant until) {
        return em.createQuery("""
                select distinct i from Intake i join fetch i.programme p left join fetch p.titles
                where i.resort = :resort and i.begins < :until and i.ends > :from
                order by i.begins""", Intake.class)
                .setParameter("resort", resort).setParameter("from", from).setParameter("until", until).getResultList();
    }
}
