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
import org.arasan.programme.IntakeRegister;

/** Finds stays for those who run the house; another resort's are not found. All come with guest, voucher, room and intake. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StayLookup {

    private static final String WHOLE = """
            select s from Stay s join fetch s.enrolment e join fetch e.member m left join fetch m.union join fetch e.intake i
            join fetch i.resort join fetch i.programme join fetch s.voucher left join fetch s.bed b left join fetch b.room
            """;

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
        caller.mayManage(stay.enrolment().intake().resort());
        return stay;
    }

    /** Everybody of an intake by name, also those who did not come. */
    public List<Stay> ofIntake(Long intakeId) {
        Intake intake = intakes.intake(intakeId);
        return em.createQuery(WHOLE + "where i = :intake order by m.family, m.given, m.patronymic, s.id", Stay.class)
                .setParameter("intake", intake).getResultList();
    }
}
