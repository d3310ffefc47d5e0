package org.arasan.treatment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Resort;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.reception.StayPapers;

/**
 * Whom the desk has sent to the doctor first, and what doctors write about guests. Doctors alone come here; every look at a guest's notes
 * is kept in the log of readings. Guests of another doctor's resort are not found.
 */
@Stateless
@RolesAllowed(Role.DOCTOR)
public class DoctorDesk {

    /** What {@link ReadingLog} calls the reading of a guest's medical notes. */
    public static final String MEDICAL = "medical";

    /** Whom a doctor has seen stays on the list for as long. */
    private static final Duration LATELY = Duration.ofDays(1);

    private static final String WHOLE = """
            select s from Stay s join fetch s.resort r join fetch s.member left join fetch s.intake left join fetch s.voucher
            left join fetch s.bed b left join fetch b.room\s""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Hands hands;
    @Inject
    private ReadingLog log;

    /** Guests, awaited or in house, whom a doctor is to see first; those in house first, in the order of coming. No note is read here. */
    public List<Stay> toSee() {
        return em.createQuery(WHOLE + """
                where s.state in (CONFIRMED, CHECKED_IN) and (:all = true or r.id = :own)
                and s in (select p.stay from StayPapers p where p.doctor = TO_SEE)
                order by s.checkedInAt nulls last, s.period.arrives, s.id""", Stay.class)
                .setParameter("all", caller.confinedTo().isEmpty()).setParameter("own", caller.confinedTo().map(Resort::id).orElse(0L))
                .getResultList();
    }

    /** Guests in house about whom a doctor has written something in the last day, so that a slip of the hand is found again. */
    public List<Stay> seenLately() {
        return em.createQuery(WHOLE + """
                where s.state in (CONFIRMED, CHECKED_IN) and (:all = true or r.id = :own)
                and s in (select e.stay from StayEvent e where e.what = DOCTOR_SEEN and e.at > :lately)
                and s not in (select p.stay from StayPapers p where p.doctor = TO_SEE) order by s.checkedInAt desc, s.id""", Stay.class)
                .setParameter("lately", clock.now().minus(LATELY))
                .setParameter("all", caller.confinedTo().isEmpty()).setParameter("own", caller.confinedTo().map(Resort::id).orElse(0L))
                .getResultList();
    }

    /** One guest, without what is written about them. */
    public Stay guest(Long stayId) {
        Stay stay = em.createQuery(WHOLE + "where s.id = :id", Stay.class).setParameter("id", stayId).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
        caller.mayManage(stay.resort());
        return stay;
    }

    /** Whether a doctor is to see the guest, has seen them, or was not asked. */
    public StayPapers.Doctor flag(Long stayId) {
        return papers(guest(stayId)).map(StayPapers::doctor).orElse(StayPapers.Doctor.NOT_ASKED);
    }

    /** All that doctors have written about the guest, the latest first; that the caller read it is kept. */
    public List<MedicalNote> notes(Long stayId) {
        Stay stay = guest(stayId);
        log.note(stay.member(), MEDICAL);
        return em.createQuery("select n from MedicalNote n join fetch n.doctor where n.stay = :stay order by n.at desc, n.id desc",
                MedicalNote.class).setParameter("stay", stay).getResultList();
    }

    /** Writes a note. Refused empty and too long. */
    public MedicalNote write(Long stayId, String note) {
        MedicalNote written = new MedicalNote(guest(stayId), caller.account(), clock.now(), note);
        em.persist(written);
        em.flush();
        return written;
    }

    /** The doctor has seen the guest, and writes a note or none; the desk learns that alone. Refused where nobody had asked for it. */
    public Stay examined(Long stayId, String note) {
        Stay stay = guest(stayId);
        em.refresh(stay, LockModeType.PESSIMISTIC_WRITE);
        papers(stay).orElseThrow(() -> Refusal.conflict("treatment.not-asked", stay.member().fullName())).seenByDoctor(hands.plain());
        if (note != null && !note.isBlank()) {
            write(stayId, note);
        }
        em.flush();
        return stay;
    }

    private Optional<StayPapers> papers(Stay stay) {
        return em.createQuery("select p from StayPapers p where p.stay = :stay", StayPapers.class).setParameter("stay", stay)
                .getResultStream().findFirst();
    }
}
