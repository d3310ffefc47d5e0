package org.arasan.stay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;

/** Finds stays for those who run the house; another resort's are not found. All come with guest, voucher, room and intake. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.SYSTEM})
public class StayLookup {

    private static final String WHOLE = """
            select s from Stay s join fetch s.enrolment e join fetch e.member m left join fetch m.union join fetch e.intake i
            join fetch i.resort join fetch i.programme join fetch s.voucher left join fetch s.bed b left join fetch b.room
            """;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;

    /** One stay, or a refusal as if there were none. */
    public Stay stay(Long id) {
        Stay stay = em.createQuery(WHOLE + "where s.id = :id", Stay.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
        caller.mayManage(stay.enrolment().intake().resort());
        return stay;
    }

    /** Everybody of an intake by name, also those who did not come. */
    public List<Stay> ofIntake(Long intakeId) {
        Intake intake = intake(intakeId);
        return em.createQuery(WHOLE + "where i = :intake order by m.family, m.given, m.patronymic, s.id", Stay.class)
                .setParameter("intake", intake).getResultList();
    }

    /** An intake with its resort and programme, or a refusal as if there were none. */
    public Intake intake(Long id) {
        Intake intake = em.createQuery("""
                select i from Intake i join fetch i.resort join fetch i.programme p left join fetch p.titles
                where i.id = :id""", Intake.class)
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(intake.resort());
        return intake;
    }

    /** Every intake the caller may manage, the latest first. */
    public List<Intake> intakes() {
        return em.createQuery("""
                select distinct i from Intake i join fetch i.resort r join fetch i.programme p left join fetch p.titles
                where :all = true or r.id = :own order by i.begins desc""", Intake.class)
                .setParameter("all", caller.confinedTo().isEmpty())
                .setParameter("own", caller.confinedTo().map(Resort::id).orElse(0L)).getResultList();
    }
}
