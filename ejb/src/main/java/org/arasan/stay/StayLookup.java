package org.arasan.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.arasan.Part;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;

/** Finds stays for those who run the house; another resort's are not found. All come with guest, voucher, room and intake. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StayLookup {

    private static final String WHOLE = """
            select s from Stay s join fetch s.resort join fetch s.member m left join fetch m.union left join fetch s.intake i
            left join fetch i.programme left join fetch s.enrolment left join fetch s.voucher left join fetch s.bed b
            left join fetch b.room
            """;

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private IntakeRegister intakes;

    /** One stay, or a refusal as if there were none. */
    public Stay stay(Long id) {
        Stay stay = em.createQuery(WHOLE + "where s.id = :id", Stay.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
        caller.mayManage(stay.resort());
        return stay;
    }

    /** Everybody who has a place in an intake by name, also those who did not come; not who waits for one or gave it up. */
    public List<Stay> ofIntake(Long intakeId) {
        Intake intake = intakes.intake(intakeId);
        return em.createQuery(WHOLE + """
                where i = :intake and s.state not in (REQUESTED, HELD, CANCELLED)
                order by m.family, m.given, m.patronymic, s.id""", Stay.class)
                .setParameter("intake", intake).getResultList();
    }

    /**
     * A part of the stays of one resort in the order of their arrival, whatever became of them.
     *
     * @param from those that last until that day or longer; null for all
     * @param until those that begin on that day or earlier; null for all
     * @param state those that stand there; null for all
     */
    public Part.Rows<Stay> ofResort(Long resort, LocalDate from, LocalDate until, Stay.State state, Part part) {
        caller.mayManage(Rows.found(em, Resort.class, resort));
        LocalDate first = from == null ? EARLIEST : from;
        String next = part.fromTheBeginning() ? "" : "and (s.period.arrives, s.id) > (:arrives, :id) ";
        TypedQuery<Stay> query = em.createQuery(WHOLE + """
                where s.resort.id = :resort and (:state is null or s.state = :state) and s.period.lastDay >= :first
                and s.period.firstDay <= :last and s.period.arrives > :earliest\s""" + next + "order by s.period.arrives, s.id", Stay.class)
                .setParameter("resort", resort).setParameter("state", state).setParameter("first", first)
                .setParameter("last", until == null ? LATEST : until).setMaxResults(part.toFetch())
                .setParameter("earliest", first.minusDays(StayPeriod.LONGEST + 1L).atStartOfDay(ZoneOffset.UTC).toInstant());
        if (!part.fromTheBeginning()) {
            query.setParameter("arrives", part.moment(0)).setParameter("id", part.number(1));
        }
        return part.of(query.getResultList());
    }

    /** All that was done with a stay, the latest first, with who did it. */
    public List<StayEvent> history(Long id) {
        return em.createQuery("""
                select e from StayEvent e left join fetch e.account where e.stay = :stay order by e.at desc, e.id desc""", StayEvent.class)
                .setParameter("stay", stay(id)).getResultList();
    }
}
