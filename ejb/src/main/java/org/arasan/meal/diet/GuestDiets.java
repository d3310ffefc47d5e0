package org.arasan.meal.diet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.ReadingLog;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.stay.Stay;

/**
 * Who eats by which diet: a matter of health, that administrators and doctors of the house set and read. Reading it of one guest is kept
 * in the log of readings. Besides them the kitchen's list has it, and the member.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.DOCTOR})
public class GuestDiets {

    /** What {@link ReadingLog} calls the reading of a guest's diet. */
    public static final String DIET = "diet";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private ReadingLog log;

    /** The guest's diet, if there is one; that the caller read it is kept. */
    public Optional<Diet> of(Long stayId) {
        Stay stay = stay(stayId);
        Optional<Diet> diet = own(stay).map(GuestDiet::diet);
        diet.ifPresent(each -> log.note(stay.member(), DIET));
        return diet;
    }

    /** Those that can be given to the guest: the house's, in use. */
    public List<Diet> choice(Long stayId) {
        return em.createQuery("select d from Diet d where d.resort = :resort and d.inUse = true order by length(d.code), d.code", Diet.class)
                .setParameter("resort", stay(stayId).resort()).getResultList();
    }

    /** Gives the guest a diet of the house, or takes it away where none is named. Refuses one that is no longer in use. */
    public Optional<Diet> set(Long stayId, Long dietId) {
        Stay stay = stay(stayId);
        Optional<GuestDiet> before = own(stay);
        if (dietId == null) {
            before.ifPresent(em::remove);
            em.flush();
            return Optional.empty();
        }
        Diet diet = Rows.found(em, Diet.class, dietId);
        if (!diet.resort().id().equals(stay.resort().id())) {
            throw Refusal.notFound();
        }
        if (!diet.inUse() && before.filter(each -> each.diet().id().equals(dietId)).isEmpty()) {
            throw Refusal.conflict("meal.diet-not-in-use", diet.code()).at("diet");
        }
        before.ifPresentOrElse(each -> each.change(diet, clock.now()), () -> em.persist(new GuestDiet(stay, diet, clock.now())));
        em.flush();
        return Optional.of(diet);
    }

    private Stay stay(Long id) {
        Stay stay = Rows.found(em, Stay.class, id);
        caller.mayManage(stay.resort());
        return stay;
    }

    private Optional<GuestDiet> own(Stay stay) {
        return em.createQuery("select g from GuestDiet g join fetch g.diet where g.stay = :stay", GuestDiet.class).setParameter("stay", stay)
                .getResultStream().findFirst();
    }
}
