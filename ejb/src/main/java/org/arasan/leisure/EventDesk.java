package org.arasan.leisure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Consumer;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.programme.Intake;
import org.arasan.resort.Resort;

/** Plans the events of a house and shows who goes; another house's are not found. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class EventDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Turnout turnout;
    @Inject
    private ExpectedVersion expected;

    /**
     * An event with everybody who goes or waits, in turn.
     *
     * @param names who has signed up and not withdrawn
     * @param over  whether it has ended
     */
    public record Listed(LeisureEvent event, List<SignUp> names, boolean over) {

        public List<SignUp> going() {
            return names.stream().filter(each -> each.state() == SignUp.State.GOING).toList();
        }

        public List<SignUp> waiting() {
            return names.stream().filter(each -> each.state() == SignUp.State.WAITING).toList();
        }
    }

    /** All of a house, those ahead first by their beginning, then what was, the latest first. */
    public List<Listed> events(Long resortId) {
        house(resortId);
        return em.createQuery("""
                select e from LeisureEvent e join fetch e.resort left join fetch e.intake where e.resort.id = :resort
                order by case when e.ends > :now then 0 else 1 end, case when e.ends > :now then e.starts end, e.starts desc, e.id""",
                LeisureEvent.class).setParameter("resort", resortId).setParameter("now", clock.now()).getResultStream()
                .map(this::listed).toList();
    }

    /** One event with its list of names. */
    public Listed event(Long resortId, Long id) {
        LeisureEvent event = em.createQuery("""
                select e from LeisureEvent e join fetch e.resort left join fetch e.intake
                where e.id = :id and e.resort.id = :resort""", LeisureEvent.class).setParameter("id", id)
                .setParameter("resort", house(resortId).id()).getResultStream().findFirst().orElseThrow(Refusal::notFound);
        return listed(event);
    }

    private Listed listed(LeisureEvent event) {
        return new Listed(event, turnout.of(event), !clock.now().isBefore(event.ends()));
    }

    /** Drafts an event. Refuses what none can be, each at its field. */
    public LeisureEvent draft(Long resortId, EventPlan plan) {
        Resort resort = house(resortId);
        plan.requireSound(clock.now());
        LeisureEvent event = new LeisureEvent(resort, intake(resort, plan), plan);
        em.persist(event);
        em.flush();
        return event;
    }

    /**
     * Changes an event that has not begun; whoever waits takes places that are added. Refuses fewer places than people go, a time at which
     * somebody who goes is at another event, and what no event can be.
     */
    public LeisureEvent change(Long resortId, Long id, EventPlan plan) {
        return update(resortId, id, event -> {
            plan.requireSound(clock.now());
            long going = turnout.going(event);
            if (plan.places() != null && plan.places() < going) {
                throw Refusal.conflict("leisure.places-taken", going).at("places");
            }
            event.plan(intake(event.resort(), plan), plan);
        });
    }

    /** Lets guests sign up, for the first time or again. */
    public LeisureEvent open(Long resortId, Long id) {
        return update(resortId, id, LeisureEvent::open);
    }

    /** Lets nobody sign up any more; places that come free still go to those who wait. */
    public LeisureEvent close(Long resortId, Long id) {
        return update(resortId, id, LeisureEvent::close);
    }

    /** Calls it off: it goes from the days of those who wanted to come, and their list says so. */
    public LeisureEvent cancel(Long resortId, Long id) {
        return update(resortId, id, LeisureEvent::cancel);
    }

    private LeisureEvent update(Long resortId, Long id, Consumer<LeisureEvent> change) {
        event(resortId, id);
        LeisureEvent event = expected.check(turnout.locked(id));
        if (!clock.now().isBefore(event.starts())) {
            throw Refusal.conflict("leisure.begun");
        }
        change.accept(event);
        if (event.state() == LeisureEvent.State.OPEN || event.state() == LeisureEvent.State.CLOSED) {
            turnout.moveUp(event);
        }
        em.flush();
        return event;
    }

    private Intake intake(Resort resort, EventPlan plan) {
        if (plan.intake() == null) {
            return null;
        }
        Intake intake = Rows.found(em, Intake.class, plan.intake());
        if (!intake.resort().id().equals(resort.id())) {
            throw Refusal.notFound();
        }
        return intake;
    }

    private Resort house(Long resortId) {
        Resort resort = Rows.found(em, Resort.class, resortId);
        caller.mayManage(resort);
        return resort;
    }
}
