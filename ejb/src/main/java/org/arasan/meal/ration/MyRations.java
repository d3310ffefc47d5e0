package org.arasan.meal.ration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.meal.Sitting;
import org.arasan.meal.ration.PackedRation.Asking;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/** A member asks for packed rations in the stay that is running or comes next; another's are not found. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyRations {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;

    /**
     * What the member has asked for, and can.
     *
     * @param meals that the house serves
     */
    public record Choice(Stay stay, RationRules rules, List<PackedRation> asked, List<ResortHours.Kind> meals) {

        /** The last day on which a ration for the way home can be asked for. */
        public LocalDate lastDayToAsk() {
            return rules.lastDayToAskFor(stay.period().lastDay());
        }
    }

    /** Empty for a member who has no stay ahead. */
    public Optional<Choice> choice() {
        return stay().map(stay -> new Choice(stay, RationRules.of(stay.resort(), em), RationDesk.rations(em, stay),
                Sitting.MEALS.stream().filter(meal -> !Sitting.of(stay.resort(), meal).isEmpty()).toList()));
    }

    /** Asks for one. Refused later than the house wants to know, with the last day on which it could be asked for. */
    public PackedRation ask(LocalDate day, ResortHours.Kind meal) {
        Stay stay = stay().orElseThrow(() -> Refusal.conflict("meal.no-stay"));
        return RationDesk.asked(em, stay, day, meal, new Asking(RationRules.of(stay.resort(), em), clock.now(), false));
    }

    /** Does without one after all. Refused later than one can be asked for: it is being made. */
    public void withdraw(Long id) {
        PackedRation ration = stay().stream().flatMap(stay -> RationDesk.rations(em, stay).stream()).filter(each -> each.id().equals(id))
                .findFirst().orElseThrow(Refusal::notFound);
        RationRules rules = RationRules.of(ration.stay().resort(), em);
        if (clock.today(ration.stay().resort().zone()).isAfter(rules.lastDayToAskFor(ration.day()))) {
            throw Refusal.conflict("meal.ration-being-made", rules.lastDayToAskFor(ration.day()));
        }
        em.remove(ration);
        em.flush();
    }

    private Optional<Stay> stay() {
        return em.createQuery("""
                select s from Stay s join fetch s.resort join fetch s.member where s.member = :member and s.state in (CONFIRMED, CHECKED_IN)
                and s.period.leaves > :now order by s.period.arrives, s.id""", Stay.class)
                .setParameter("member", caller.member()).setParameter("now", clock.now()).getResultStream().findFirst();
    }
}
