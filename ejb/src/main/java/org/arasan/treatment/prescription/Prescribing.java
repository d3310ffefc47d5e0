package org.arasan.treatment.prescription;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Stay;
import org.arasan.treatment.DoctorDesk;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentKinds;
import org.arasan.treatment.contraindication.Contraindications;
import org.arasan.treatment.rule.CureRuleBook;

/** What doctors prescribe to a guest, one kind at a time. Doctors alone come here, and every reading is kept; another resort's guest is not found. */
@Stateless
@RolesAllowed(Role.DOCTOR)
public class Prescribing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DoctorDesk desk;
    @Inject
    private TreatmentKinds kinds;
    @Inject
    private PrescriptionBook book;
    @Inject
    private Contraindications contraindications;
    @Inject
    private CureRuleBook rules;
    @Inject
    private Caller caller;
    @Inject
    private ReadingLog log;
    @Inject
    private DomainClock clock;
    @Inject
    private ExpectedVersion expected;

    /** What the guest is to have, then what was stopped; that the caller read it is kept. */
    public List<Prescription> prescriptions(Long stayId) {
        Stay stay = desk.guest(stayId);
        log.note(stay.member(), DoctorDesk.MEDICAL);
        return book.of(stay);
    }

    /**
     * Prescribes a kind. Refused for a guest who has gone or will not come, for a kind out of use or not given to the guest's sex, one that a
     * condition of the guest forbids (which is named), one the guest has already, and numbers that do not fit the days of the stay.
     */
    public Prescription prescribe(Long stayId, Long kindId, Dosage dosage) {
        Stay stay = desk.guest(stayId);
        Treatment kind = kindId == null ? null : kinds.kind(kindId);
        if (kind == null || !kind.resort().id().equals(stay.resort().id())) {
            throw Refusal.invalid("treatment.kind-unknown").at("kind");
        }
        requireAllowed(stay, kind);
        dosage.requireFits(new CureDays(stay.period(), rules.of(stay.resort()).terms()), kind);
        Prescription prescription = new Prescription(stay, kind, dosage, caller.account(), clock.now());
        em.persist(prescription);
        em.flush();
        return prescription;
    }

    private void requireAllowed(Stay stay, Treatment kind) {
        if (!stay.open()) {
            throw Refusal.conflict("prescription.no-guest", stay.member().fullName(), stay.state());
        }
        if (!kind.inUse()) {
            throw Refusal.conflict("prescription.out-of-use", kind.name()).at("kind");
        }
        if (!kind.sexRule().admits(stay.member().sex())) {
            throw Refusal.conflict("prescription.not-for-sex", kind.name(), kind.sexRule()).at("kind");
        }
        Contraindications.forbidding(contraindications.of(stay), kind).ifPresent(condition -> {
            throw Refusal.conflict("prescription.contraindicated", kind.name(), condition.name()).at("kind");
        });
        if (book.active(stay).stream().anyMatch(each -> each.treatment().id().equals(kind.id()))) {
            throw Refusal.conflict("prescription.has-it", kind.name()).at("kind");
        }
    }

    /** Gives a prescription other numbers. Refused as above, and once it is stopped. */
    public Prescription change(Long id, Dosage dosage) {
        Prescription prescription = expected.check(prescription(id));
        dosage.requireFits(new CureDays(prescription.stay().period(), rules.of(prescription.stay().resort()).terms()), prescription.treatment());
        prescription.change(dosage);
        em.flush();
        return prescription;
    }

    /** Stops it, with the doctor's reason or none; appointments still ahead are cancelled. */
    public Prescription stop(Long id, String why) {
        Prescription prescription = expected.check(prescription(id));
        book.stop(prescription, Prescription.Cause.DOCTOR, why);
        return prescription;
    }

    private Prescription prescription(Long id) {
        Prescription found = em.createQuery("""
                select p from Prescription p join fetch p.treatment t join fetch t.venue join fetch p.doctor join fetch p.stay s
                join fetch s.resort join fetch s.member where p.id = :id""", Prescription.class).setParameter("id", id).getResultStream()
                .findFirst().orElseThrow(Refusal::notFound);
        caller.mayManage(found.stay().resort());
        return found;
    }
}
