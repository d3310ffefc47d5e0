package org.arasan.completion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.completion.standing.Standing;
import org.arasan.completion.standing.Standings;
import org.arasan.programme.Enrolment;
import org.arasan.programme.Intake;
import org.arasan.programme.Lack;

/** Issues certificates by hand, replaces them and takes them back. The intake's row is locked first, as {@link IntakeCompletion} does. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class CertificateIssuing {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Standings standings;
    @Inject
    private CertificatePress press;

    /**
     * Issues one after the intake has ended: a roll call was mended, a check-out caught up on, or a revoked one is to be given anew.
     * Refused while the intake lasts, while something is lacking (the refusal names it), and where a valid certificate is held.
     */
    public Certificate issue(Long enrolmentId) {
        Enrolment enrolment = Rows.found(em, Enrolment.class, enrolmentId);
        Intake intake = locked(enrolment.intake());
        enrolment.member().requireKept();
        if (intake.state() != Intake.State.COMPLETED) {
            throw Refusal.conflict("completion.not-over", intake.number(), intake.lastDay());
        }
        valid(enrolment).stream().findFirst().ifPresent(held -> {
            throw Refusal.conflict("completion.holds-valid", enrolment.member().fullName(), held.number());
        });
        return press.issue(completionOf(enrolment));
    }

    /** Prints a valid one anew, with today's name, language and issuer; the old number then points to the new one. */
    public Certificate replace(String number) {
        Certificate old = locked(number);
        old.completion().enrolment().member().requireKept();
        Certificate newer = press.issue(old.completion());
        old.replace(today(old), newer);
        return newer;
    }

    /** Takes a valid one back for a reason that everybody who checks it may read. */
    public Certificate revoke(String number, String reason) {
        Certificate certificate = locked(number);
        certificate.revoke(today(certificate), reason);
        return certificate;
    }

    private Completion completionOf(Enrolment enrolment) {
        return em.createQuery("select c from Completion c where c.enrolment = :enrolment", Completion.class)
                .setParameter("enrolment", enrolment).getResultStream().findFirst().orElseGet(() -> completed(enrolment));
    }

    private Completion completed(Enrolment enrolment) {
        Standing standing = standings.of(enrolment);
        List<Lack> lacking = standings.lacking(standing);
        if (!lacking.isEmpty()) {
            throw Refusal.conflict(lacking.get(0).text(), lacking.get(0).args().toArray());
        }
        Completion completion = new Completion(enrolment, standing.facts(), clock.now());
        em.persist(completion);
        return completion;
    }

    private List<Certificate> valid(Enrolment enrolment) {
        return em.createQuery("select c from Certificate c where c.completion.enrolment = :enrolment and c.state = :valid", Certificate.class)
                .setParameter("enrolment", enrolment).setParameter("valid", Certificate.State.VALID).getResultList();
    }

    private Certificate locked(String number) {
        Certificate certificate = em.createQuery("select c from Certificate c where c.number = :number", Certificate.class)
                .setParameter("number", number).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        locked(certificate.completion().enrolment().intake());
        em.refresh(certificate);
        return certificate;
    }

    private Intake locked(Intake intake) {
        caller.mayManage(intake.resort());
        em.lock(intake, LockModeType.PESSIMISTIC_WRITE);
        return intake;
    }

    private LocalDate today(Certificate certificate) {
        return clock.today(certificate.completion().enrolment().intake().resort().zone());
    }
}
