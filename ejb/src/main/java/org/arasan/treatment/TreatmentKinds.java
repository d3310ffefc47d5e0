package org.arasan.treatment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.Spelling;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;

/** The kinds of treatment of a house, edited by its doctors and administrators: they are nobody's medical data. Another resort's are not found. */
@Stateless
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
public class TreatmentKinds {

    private static final String WHOLE = "select t from Treatment t join fetch t.resort join fetch t.venue ";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ExpectedVersion expected;

    /** All of them, those in use first, by name. */
    public List<Treatment> kinds(Long resort) {
        caller.mayManage(Rows.found(em, Resort.class, resort));
        return em.createQuery(WHOLE + "where t.resort.id = :resort order by t.inUse desc, t.name", Treatment.class)
                .setParameter("resort", resort).getResultList();
    }

    /** One of them, refused as not found where it belongs to another house. */
    public Treatment kind(Long id) {
        Treatment kind = em.createQuery(WHOLE + "where t.id = :id", Treatment.class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(Refusal::notFound);
        caller.mayManage(kind.resort());
        return kind;
    }

    /** Enters a kind, in use from now on. Refuses numbers that no day can hold, a name the house has already, and a venue that is no cabinet of it. */
    public Treatment add(Long resortId, KindDraft draft) {
        Resort resort = Rows.found(em, Resort.class, resortId);
        caller.mayManage(resort);
        TreatmentRules rules = draft.rules();
        requireFree(resort, draft.name(), null);
        Treatment kind = new Treatment(resort, draft.name(), cabinet(resort, draft.cabinet()), rules);
        kind.admit(draft.sexes(), draft.grid(rules));
        em.persist(kind);
        em.flush();
        return kind;
    }

    /** Gives a kind other rules; prescriptions and appointments made already keep theirs. Refuses what {@link #add} refuses. */
    public Treatment change(Long id, KindDraft draft) {
        Treatment kind = expected.check(kind(id));
        TreatmentRules rules = draft.rules();
        requireFree(kind.resort(), draft.name(), kind);
        kind.rename(draft.name());
        kind.give(cabinet(kind.resort(), draft.cabinet()), rules);
        kind.admit(draft.sexes(), draft.grid(rules));
        em.flush();
        return kind;
    }

    /** It is prescribed no more; what was prescribed goes on. Safe to repeat. */
    public Treatment takeOutOfUse(Long id) {
        Treatment kind = expected.check(kind(id));
        kind.takeOutOfUse();
        em.flush();
        return kind;
    }

    /** It is prescribed again. Safe to repeat. */
    public Treatment takeIntoUse(Long id) {
        Treatment kind = expected.check(kind(id));
        kind.takeIntoUse();
        em.flush();
        return kind;
    }

    private void requireFree(Resort resort, String name, Treatment but) {
        String folded = Spelling.folded(name);
        em.createQuery("select t from Treatment t where t.resort = :resort", Treatment.class).setParameter("resort", resort).getResultStream()
                .filter(each -> each != but && Spelling.folded(each.name()).equals(folded)).findFirst().ifPresent(other -> {
                    throw Refusal.conflict("treatment.name-taken", other.name()).at("name");
                });
    }

    private Venue cabinet(Resort resort, Long id) {
        return Optional.ofNullable(id).map(each -> em.find(Venue.class, each))
                .filter(venue -> venue.kind() == Venue.Kind.TREATMENT && venue.resort().id().equals(resort.id()))
                .orElseThrow(() -> Refusal.invalid("treatment.cabinet-missing").at("cabinet"));
    }
}
