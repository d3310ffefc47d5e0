package org.arasan.stay.reception;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;

/** Who comes to a house on a day, and who leaves it, by name: also on days to come, and on days that are over. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ComingAndGoing {

    private static final String WHOLE = """
            select s from Stay s join fetch s.resort join fetch s.member m left join fetch m.union left join fetch s.intake
            left join fetch s.enrolment left join fetch s.voucher left join fetch s.bed b left join fetch b.room
            where s.resort = :resort and s.period.arrives > :earliest and s.period.arrives < :until
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /** Whose first day it is, today where no day is named; not who only asked, or gave up. */
    public Part.Rows<Stay> arrivals(Long resortId, LocalDate day, Part part) {
        return list(resort(resortId), day, part, "and s.period.firstDay = :day and s.state in (HELD, CONFIRMED, CHECKED_IN, CHECKED_OUT, NO_SHOW)");
    }

    /** Whose last day it is, who are or were in house; who leaves early leaves on that day. */
    public Part.Rows<Stay> departures(Long resortId, LocalDate day, Part part) {
        return list(resort(resortId), day, part, "and s.period.lastDay = :day and s.state in (CONFIRMED, CHECKED_IN, CHECKED_OUT)");
    }

    private Resort resort(Long id) {
        if (id == null) {
            throw Refusal.invalid("stay.resort-missing").at("resort");
        }
        caller.mayManage(id);
        return Rows.found(em, Resort.class, id);
    }

    private Part.Rows<Stay> list(Resort resort, LocalDate asked, Part part, String which) {
        LocalDate day = asked == null ? clock.today(resort.zone()) : asked;
        Instant midnight = day.atStartOfDay(resort.zone()).toInstant();
        String after = part.fromTheBeginning() ? "" : " and (m.family, m.given, s.id) > (:family, :given, :id)";
        TypedQuery<Stay> query = em.createQuery(WHOLE + which + after + " order by m.family, m.given, s.id", Stay.class)
                .setParameter("resort", resort).setParameter("day", day)
                .setParameter("earliest", midnight.minus(Duration.ofDays(StayPeriod.LONGEST + 1L)))
                .setParameter("until", midnight.plus(Duration.ofDays(2))).setMaxResults(part.toFetch());
        if (!part.fromTheBeginning()) {
            query.setParameter("family", part.text(0)).setParameter("given", part.text(1)).setParameter("id", part.number(2));
        }
        return part.of(query.getResultList());
    }
}
