package org.arasan.treatment.prescription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Stay;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.contraindication.ConditionCatalogue;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.contraindication.Contraindications;
import org.arasan.treatment.contraindication.HealthCondition;

/** Notes conditions that doctors find in guests; what they forbid stops at once. Doctors alone come here, and every reading is kept. */
@Stateless
@RolesAllowed(Role.DOCTOR)
public class ConditionNoting {

    /** What was noted, and the prescriptions that it stopped. */
    public record Noted(Contraindication contraindication, List<Prescription> stopped) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DoctorDesk desk;
    @Inject
    private ConditionCatalogue catalogue;
    @Inject
    private Contraindications contraindications;
    @Inject
    private PrescriptionBook book;
    @Inject
    private Caller caller;
    @Inject
    private ReadingLog log;
    @Inject
    private DomainClock clock;

    /** What doctors have found about the guest, the first first; that the caller read it is kept. */
    public List<Contraindication> of(Long stayId) {
        Stay stay = desk.guest(stayId);
        log.note(stay.member(), DoctorDesk.MEDICAL);
        return contraindications.of(stay);
    }

    /** Notes a condition, and stops what it forbids. Refused for one of another house, one out of use, and one that is noted already. */
    public Noted note(Long stayId, Long conditionId) {
        Stay stay = desk.guest(stayId);
        HealthCondition condition = conditionId == null ? null : catalogue.condition(conditionId);
        if (condition == null || !condition.resort().id().equals(stay.resort().id()) || !condition.inUse()) {
            throw Refusal.invalid("contraindication.unknown").at("condition");
        }
        if (contraindications.of(stay).stream().anyMatch(each -> each.condition().id().equals(condition.id()))) {
            throw Refusal.conflict("contraindication.noted-already", condition.name()).at("condition");
        }
        Contraindication noted = new Contraindication(stay, condition, caller.account(), clock.now());
        em.persist(noted);
        List<Prescription> forbidden = book.active(stay).stream().filter(each -> condition.forbids(each.treatment())).toList();
        forbidden.forEach(each -> book.stop(each, Prescription.Cause.CONTRAINDICATION, condition.name()));
        em.flush();
        return new Noted(noted, forbidden);
    }

    /** Takes back a condition noted by mistake; what it stopped is to be prescribed anew. */
    public void withdraw(Long stayId, Long id) {
        Stay stay = desk.guest(stayId);
        Contraindication noted = Rows.found(em, Contraindication.class, id);
        if (!noted.stay().id().equals(stay.id())) {
            throw Refusal.notFound();
        }
        em.remove(noted);
        em.flush();
    }
}
