package org.arasan.leisure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.member.Member;
import org.arasan.stay.Stay;
import org.arasan.stay.lodging.StayLocks;

/** A member signs up for events of the house where they stay, and withdraws. Another house's, another intake's and drafts are not found. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class MyLeisure {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Turnout turnout;
    @Inject
    private StayLocks locks;

    /** What is ahead at the houses where the member stays or will stay, during the stay; by its beginning. */
    public List<EventForMe> events() {
        Instant now = clock.now();
        return stays(caller.member(), now).stream().flatMap(stay -> em.createQuery("""
                select e from LeisureEvent e join fetch e.resort where e.resort = :resort and (e.intake is null or e.intake = :intake)
                and e.state <> DRAFT and e.ends > :now and e.starts < :leaves and e.ends > :arrives""", LeisureEvent.class)
                .setParameter("resort", stay.resort()).setParameter("intake", stay.intake()).setParameter("now", now)
                .setParameter("leaves", stay.period().leaves()).setParameter("arrives", stay.period().arrives()).getResultStream()
                .map(event -> forMe(event, stay, now)).filter(each -> each.signUp() != null || each.event().state() != LeisureEvent.State.CANCELLED))
                .sorted(Comparator.comparing((EventForMe each) -> each.event().starts()).thenComparing(each -> each.event().id())).toList();
    }

    /**
     * Signs the member up; where all places are taken they wait in turn. Safe to repeat. Refused before and after signing up is open, where
     * the stay does not cover the event, and to whoever has a lesson or another event at that time, which is told.
     */
    public EventForMe signUp(Long eventId) {
        Member me = locks.guest(caller.member().id());
        LeisureEvent event = turnout.locked(eventId);
        Stay stay = own(me, event);
        event.requireOpen(clock.now());
        SignUp mine = turnout.of(event, stay).orElseGet(() -> new SignUp(event, stay));
        if (mine.state() == SignUp.State.WITHDRAWN) {
            turnout.clashes(stay, event).ifPresent(why -> {
                throw why;
            });
            mine.enter(turnout.nextTurn(event), event.hasPlaceBeyond(turnout.going(event)), clock.now());
            em.persist(mine);
            em.flush();
        }
        return forMe(event, stay, clock.now());
    }

    /** Takes the member's name off the list; a place goes to the first who waits. Safe to repeat. Refused once the event has begun. */
    public EventForMe withdraw(Long eventId) {
        LeisureEvent event = turnout.locked(eventId);
        Stay stay = own(caller.member(), event);
        if (!clock.now().isBefore(event.starts())) {
            throw Refusal.conflict("leisure.begun");
        }
        turnout.of(event, stay).ifPresent(SignUp::withdraw);
        turnout.moveUp(event);
        return forMe(event, stay, clock.now());
    }

    private EventForMe forMe(LeisureEvent event, Stay stay, Instant now) {
        List<SignUp> all = turnout.of(event);
        Optional<SignUp> mine = all.stream().filter(each -> each.stay().id().equals(stay.id())).findFirst();
        long going = all.stream().filter(each -> each.state() == SignUp.State.GOING).count();
        long before = mine.map(SignUp::turn).map(turn -> all.stream()
                .filter(each -> each.state() == SignUp.State.WAITING && each.turn() < turn).count()).orElse(0L);
        return new EventForMe(event, mine.orElse(null), (int) going, all.size() - (int) going, (int) before + 1, event.takesSignUps(now));
    }

    /** The member's stay in the event's house: the one that covers it, else any that is not over. */
    private Stay own(Member me, LeisureEvent event) {
        if (event.state() == LeisureEvent.State.DRAFT) {
            throw Refusal.notFound();
        }
        return stays(me, clock.now()).stream().filter(each -> each.resort().id().equals(event.resort().id()))
                .filter(each -> event.intake() == null || each.intake() != null && each.intake().id().equals(event.intake().id()))
                .max(Comparator.comparing((Stay each) -> Clashes.covers(each, event))).orElseThrow(Refusal::notFound);
    }

    private List<Stay> stays(Member me, Instant now) {
        return em.createQuery("""
                select s from Stay s join fetch s.resort join fetch s.member where s.member = :member and s.state in (CONFIRMED, CHECKED_IN)
                and s.period.leaves > :now order by s.period.arrives, s.id""", Stay.class)
                .setParameter("member", me).setParameter("now", now).getResultList();
    }
}
