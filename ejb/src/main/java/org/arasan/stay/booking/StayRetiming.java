package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.arasan.access.Role;
import org.arasan.resort.Bed;
import org.arasan.resort.Resort;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayChanged;
import org.arasan.stay.StayLookup;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.lodging.BedChoice;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.StayLocks;

/** Gives a stay other days, as far as its bed, or another one, is free for them. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StayRetiming {

    /** What a stay is to become; what is null stays as it is. */
    public record Change(LocalDate firstDay, LocalDate lastDay, Long bed, String why) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private BedChoice beds;
    @Inject
    private Hands hands;
    @Inject
    private BedTelling telling;
    @Inject
    private Event<StayChanged> changed;

    /**
     * Extends, shortens or shifts the stay, in its bed or in another one. Refused, with the rule, where the guest cannot have the bed then,
     * and where the guest has another stay; nights given up go back on sale at once. The guest, then the rooms are locked first.
     */
    public Stay retime(Long stayId, Change change) {
        Stay seen = lookup.stay(stayId);
        locks.guest(seen.member().id());
        Bed other = change.bed() == null ? null : beds.bed(seen.resort(), change.bed());
        Stay stay = locks.stay(stayId, other);
        Hand hand = hands.of(change.why());
        StayPeriod period = period(stay, change, hand);
        if (other != null) {
            beds.require(Guest.during(stay, period.from(hand.now())), other);
        } else if (stay.bed() != null) {
            beds.require(Guest.during(stay, stay.bedPeriod(period)), stay.bed());
        }
        apply(stay, period, other, hand);
        changed.fire(new StayChanged(stay));
        if (other == null) {
            telling.freed(stay);
        } else {
            telling.tell(List.of(stay));
        }
        return stay;
    }

    private void apply(Stay stay, StayPeriod period, Bed other, Hand hand) {
        if (other != null && stay.bed() != null) {
            stay.standUp();
            em.flush();
        }
        stay.retime(period, hand);
        if (other != null) {
            stay.settle(other, true, hand);
        }
        em.flush();
    }

    private static StayPeriod period(Stay stay, Change change, Hand hand) {
        Resort resort = stay.resort();
        LocalDate first = change.firstDay() == null ? stay.period().firstDay() : change.firstDay();
        LocalDate last = change.lastDay() == null ? stay.period().lastDay() : change.lastDay();
        return StayPeriod.of(resort, first, last, hand.today(resort.zone()));
    }

    /** Notes that the guest comes later than planned, or that they come in time after all ({@code at} null); no stay grows longer by it. */
    public Stay expect(Long stayId, Instant at, String why) {
        Stay stay = locks.stay(stayId);
        stay.expect(at, hands.of(why));
        em.flush();
        return stay;
    }
}
