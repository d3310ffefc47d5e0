package org.arasan.meal.ration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.meal.ration.PackedRation.Asking;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;

/** Packed rations at the desk, which may enter one late; and how early the house wants to know of them. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RationDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private StayLookup lookup;
    @Inject
    private ExpectedVersion expected;

    /** Those of a guest, by day and meal. */
    public List<PackedRation> of(Long stayId) {
        return rations(em, lookup.stay(stayId));
    }

    /** Enters one for a guest, also late. Refused for guests who are neither expected nor in house, and twice for one meal. */
    public PackedRation ask(Long stayId, LocalDate day, ResortHours.Kind meal) {
        Stay stay = lookup.stay(stayId);
        return asked(em, stay, day, meal, new Asking(RationRules.of(stay.resort(), em), clock.now(), true));
    }

    /** Takes one back. Refused once its day is over. */
    public void takeBack(Long stayId, Long id) {
        PackedRation ration = rations(em, lookup.stay(stayId)).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(Refusal::notFound);
        if (ration.day().isBefore(clock.today(ration.stay().resort().zone()))) {
            throw Refusal.conflict("meal.ration-past", ration.day());
        }
        em.remove(ration);
        em.flush();
    }

    /** How early a house wants to know. */
    public RationRules rules(Long resortId) {
        caller.mayManage(resortId);
        return RationRules.of(Rows.found(em, Resort.class, resortId), em);
    }

    /** Changes it from now on; what was asked for stays. Refuses days below none and above {@link RationRules#MOST}. */
    public RationRules set(Long resortId, Integer daysBefore) {
        caller.mayManage(resortId);
        RationRules rules = expected.check(RationRules.of(Rows.found(em, Resort.class, resortId, LockModeType.PESSIMISTIC_WRITE), em));
        rules.set(daysBefore);
        RationRules kept = em.merge(rules);
        em.flush();
        return kept;
    }

    /** By day and meal. */
    static List<PackedRation> rations(EntityManager em, Stay stay) {
        return em.createQuery("select r from PackedRation r where r.stay = :stay", PackedRation.class).setParameter("stay", stay)
                .getResultStream().sorted(Comparator.comparing(PackedRation::day).thenComparing(PackedRation::meal)).toList();
    }

    static PackedRation asked(EntityManager em, Stay stay, LocalDate day, ResortHours.Kind meal, Asking asking) {
        if (stay.state() != Stay.State.CONFIRMED && stay.state() != Stay.State.CHECKED_IN) {
            throw Refusal.conflict("meal.not-staying", stay.member().fullName(), stay.state());
        }
        PackedRation ration = PackedRation.asked(stay, day, meal, asking);
        em.persist(ration);
        em.flush();
        return ration;
    }
}
