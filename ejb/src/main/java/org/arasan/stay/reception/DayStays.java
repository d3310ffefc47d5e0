package org.arasan.stay.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.resort.Closure;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.Occupancy;

/** Reads the stays that matter to a desk on one day. All queries look back no further than a stay can last. */
@Dependent
class DayStays {

    private static final String WHOLE = """
            select s from Stay s join fetch s.resort join fetch s.member m left join fetch m.union left join fetch s.intake
            left join fetch s.enrolment left join fetch s.voucher left join fetch s.bed b left join fetch b.room
            """;
    private static final Duration LOOK_BACK = Duration.ofDays(2L * StayPeriod.LONGEST);
    private static final Duration SOON = Duration.ofMinutes(60);
    private static final Duration CLOSURES_AHEAD = Duration.ofDays(60);
    /** More requests nobody decides on in a day. */
    private static final int MOST_REQUESTS = 100;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;

    /** Awaited by tomorrow, in house, gone today, or marked as not come while the stay is not over. */
    List<Stay> of(Resort resort, LocalDate day, Instant now) {
        return em.createQuery(WHOLE + """
                where s.resort = :resort and s.period.arrives > :earliest and s.period.arrives < :until
                and (s.state in (CONFIRMED, CHECKED_IN) or s.state = CHECKED_OUT and s.checkedOutAt >= :midnight
                or s.state = NO_SHOW and s.period.leaves > :now)
                order by m.family, m.given, m.patronymic, s.id""", Stay.class)
                .setParameter("resort", resort).setParameter("earliest", now.minus(LOOK_BACK))
                .setParameter("until", midnight(resort, day.plusDays(2))).setParameter("midnight", midnight(resort, day))
                .setParameter("now", now).getResultList();
    }

    /** What was seen of the papers of those stays. */
    Map<Long, StayPapers> papers(List<Stay> stays) {
        if (stays.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select p from StayPapers p join fetch p.stay where p.stay in :stays", StayPapers.class)
                .setParameter("stays", stays).getResultStream().collect(Collectors.toMap(each -> each.stay().id(), Function.identity()));
    }

    /** Held beds that go back on sale within the hour. */
    List<Stay> lapsing(Resort resort, Instant now) {
        return em.createQuery(WHOLE + "where s.resort = :resort and s.state = HELD and s.heldUntil < :soon order by s.heldUntil, s.id", Stay.class)
                .setParameter("resort", resort).setParameter("soon", now.plus(SOON)).getResultList();
    }

    /** Who waits for a bed, in the order of asking. */
    List<Stay> waiting(Resort resort, Instant now) {
        return em.createQuery(WHOLE + """
                where s.resort = :resort and s.state = REQUESTED and s.period.arrives > :earliest and s.period.leaves > :now
                order by s.queuedAt, s.id""", Stay.class).setParameter("resort", resort).setParameter("earliest", now.minus(LOOK_BACK))
                .setParameter("now", now).setMaxResults(MOST_REQUESTS).getResultList();
    }

    /** Who has a bed in a place that is closed while they would sleep there. */
    List<Stay> inClosedRooms(Resort resort, Instant now) {
        List<Closure> closures = occupancy.closures(resort.id(), now, now.plus(CLOSURES_AHEAD));
        return closures.stream().flatMap(closure -> occupancy.sleepers(resort.id(), closure.begins(), closure.ends()).stream()
                .filter(stay -> stay.state() != Stay.State.CHECKED_OUT && closure.covers(stay.bed().room()))
                .filter(stay -> closure.overlaps(stay.bedPeriod().arrives(), stay.bedPeriod().leaves()))).distinct().toList();
    }

    private static Instant midnight(Resort resort, LocalDate day) {
        return day.atStartOfDay(resort.zone()).toInstant();
    }
}
