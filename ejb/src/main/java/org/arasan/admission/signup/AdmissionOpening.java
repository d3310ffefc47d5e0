package org.arasan.admission.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.admission.application.Seating;
import org.arasan.admission.terms.Admission;
import org.arasan.admission.terms.AdmissionQuota;
import org.arasan.admission.terms.AdmissionQuota.Limits;
import org.arasan.admission.terms.AdmissionTerms;
import org.arasan.admission.terms.AdmissionTerms.Share;
import org.arasan.admission.terms.Admissions;
import org.arasan.admission.terms.Seat;
import org.arasan.admission.terms.Seats;
import org.arasan.programme.AdmissionRule;
import org.arasan.programme.AdmissionRule.Way;
import org.arasan.programme.Intake;

/** Opens the admission of an intake, changes its terms, and gives out and revokes its links. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class AdmissionOpening {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Admissions admissions;
    @Inject
    private FormReading reading;
    @Inject
    private Seating seating;
    @Inject
    private Seats seats;

    /** That of the intake, with all that its terms name; empty while none was opened. */
    public Optional<Admission> find(Long intake) {
        Joining.read(managed(intake));
        return em.createQuery("""
                select a from Admission a join fetch a.intake i join fetch i.resort join fetch i.programme left join fetch a.quotas q
                left join fetch q.union left join fetch q.region where i.id = :intake""", Admission.class).setParameter("intake", intake)
                .getResultStream().findFirst();
    }

    /** What the kind of the intake's programme says of it; by list where its plug-in is gone. */
    public AdmissionRule rule(Long intake) {
        return reading.rule(managed(intake));
    }

    /**
     * Opens it, or gives it other terms; who is enrolled has a place, who waits and now fits moves up. Refuses what {@link AdmissionTerms} refuses, an intake that is
     * over, fewer places than are given already, and quotas that do not hold now.
     */
    public Admission set(Long intakeId, AdmissionTerms wanted) {
        Intake intake = held(intakeId);
        if (intake.state() == Intake.State.COMPLETED) {
            throw Refusal.conflict("programme.intake-completed", intake.number());
        }
        Admission admission = em.createQuery("select a from Admission a where a.intake = :intake", Admission.class)
                .setParameter("intake", intake).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseGet(() -> new Admission(intake));
        AdmissionTerms terms = usual(wanted, intake).sound();
        List<Seat> everybody = seats.everybody(admission);
        admission.count(everybody.size());
        admission.set(terms);
        admission.share(counted(everybody, terms.shares()));
        em.persist(admission);
        everybody.forEach(em::persist);
        seating.moveUp(admission, admission.selection() ? 0 : Integer.MAX_VALUE);
        em.flush();
        return admission;
    }

    /** A new token for one of the links: from now on the earlier one, on whatever poster, opens nothing. Refused for a way that is not open. */
    public Admission restart(Long intake, Way way) {
        Admission admission = locked(intake);
        if (way == Way.LIST || !admission.by(way)) {
            throw Refusal.conflict("admission.way-shut", way);
        }
        admission.link(way, FormKey.token());
        return admission;
    }

    /** The link opens nothing any more. */
    public Admission revoke(Long intake, Way way) {
        Admission admission = locked(intake);
        admission.link(way, null);
        return admission;
    }

    private AdmissionTerms usual(AdmissionTerms terms, Intake intake) {
        if (terms.ways() != null && terms.selection() != null) {
            return terms;
        }
        AdmissionRule rule = reading.rule(intake);
        return new AdmissionTerms(terms.ways() == null ? rule.ways() : terms.ways(),
                terms.selection() == null ? Boolean.valueOf(rule.selection()) : terms.selection(), terms.opens(), terms.closes(),
                terms.places(), terms.quotas());
    }

    /** The quotas with those counted who have a place now. */
    private List<AdmissionQuota> counted(List<Seat> seated, List<Share> shares) {
        return shares.stream().map(share -> {
            AdmissionQuota quota = quota(share);
            quota.count((int) seated.stream().filter(each -> quota.covers(each.traits())).count());
            return quota;
        }).toList();
    }

    private AdmissionQuota quota(Share share) {
        return new AdmissionQuota(
                blank(share.union()) ? null : reading.union(share.union()),
                blank(share.region()) ? null : reading.region(share.region()),
                share.sex(), share.oldest(), new Limits(share.most(), share.least() == null ? 0 : share.least()));
    }

    private static boolean blank(String name) {
        return name == null || name.isBlank();
    }

    private Admission locked(Long intake) {
        return admissions.locked(managed(intake));
    }

    /** By a query, which leaves the intake's key to whoever signs up meanwhile. */
    private Intake held(Long id) {
        admissions.holdOthers(managed(id).id());
        return em.createQuery("select i from Intake i where i.id = :id", Intake.class).setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getSingleResult();
    }

    private Intake managed(Long id) {
        return admissions.managed(id);
    }
}
