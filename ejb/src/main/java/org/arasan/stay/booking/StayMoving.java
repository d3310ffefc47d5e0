package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.arasan.Refusal;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Bed;
import org.arasan.stay.Breach;
import org.arasan.stay.Hand;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.StayPeriod;
import org.arasan.stay.StayStep;
import org.arasan.stay.lodging.BedChoice;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;
import org.arasan.stay.lodging.StayLocks;

/** Gives one guest another bed by hand, or two guests each other's, as far as the rules of the rooms allow; says which beds fit. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StayMoving {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DomainClock clock;
    @Inject
    private StayLookup lookup;
    @Inject
    private StayLocks locks;
    @Inject
    private BedChoice beds;
    @Inject
    private Occupancy occupancy;
    @Inject
    private Hands hands;
    @Inject
    private BedTelling telling;

    /**
     * Moves the guest, and keeps the bed for the guest when everybody is placed later. One who is in house has the new bed from this
     * moment on. Refuses what a room rule forbids, a bed of another house, and a stay that is over; the rooms are locked first.
     */
    public Stay move(Long stayId, Long bedId, String why) {
        Bed bed = beds.bed(lookup.stay(stayId).resort(), bedId);
        Stay stay = locks.stay(stayId, bed);
        beds.require(Guest.moving(stay, clock.now()), bed);
        stay.settle(bed, true, hands.of(why));
        em.flush();
        telling.tell(List.of(stay));
        return stay;
    }

    /** Takes the bed back from a guest who has not come yet. Refused while the guest is in house. */
    public Stay release(Long stayId, String why) {
        Stay stay = locks.stay(stayId);
        stay.settle(null, false, hands.of(why));
        em.flush();
        telling.tell(List.of(stay));
        return stay;
    }

    /** Two guests change places. Refused, with the rule, where either may not sleep in the other's bed; both rooms are locked first. */
    public List<Stay> swap(Long stayId, Long otherId, String why) {
        if (otherId == null || stayId.equals(otherId)) {
            throw Refusal.invalid("stay.swaps-with-itself").at("with");
        }
        List<Stay> both = locks.stays(List.of(stayId, otherId));
        Stay one = both.get(0);
        Stay other = both.get(1);
        if (one.bed() == null || other.bed() == null || !one.resort().id().equals(other.resort().id())) {
            throw Refusal.conflict("stay.swap-needs-beds").at("with");
        }
        requireSwap(one, other);
        exchange(one, other, hands.of(why));
        telling.tell(both);
        return both;
    }

    private void requireSwap(Stay one, Stay other) {
        Guest guest = Guest.moving(one, clock.now());
        Guest mate = Guest.moving(other, clock.now());
        Quarters rooms = quarters(one.bed(), guest, mate);
        Quarters others = one.bed().room().id().equals(other.bed().room().id()) ? rooms : quarters(other.bed(), guest, mate);
        RoomRules.breach(mate, rooms, Occupancy.facts(one.bed())).ifPresent(StayMoving::refuse);
        rooms.put(mate, Occupancy.facts(one.bed()));
        RoomRules.breach(guest, others, Occupancy.facts(other.bed())).ifPresent(StayMoving::refuse);
    }

    /** The room of that bed without the two. */
    private Quarters quarters(Bed bed, Guest guest, Guest mate) {
        Quarters quarters = occupancy.quarters(bed.room(), guest.period().and(mate.period()));
        quarters.lift(guest);
        quarters.lift(mate);
        return quarters;
    }

    private static void refuse(Breach why) {
        throw why.refusal().at("with");
    }

    private void exchange(Stay one, Stay other, Hand hand) {
        Bed bed = one.bed();
        Bed otherBed = other.bed();
        one.standUp();
        other.standUp();
        em.flush();
        one.settle(otherBed, true, hand);
        other.settle(bed, true, hand);
        em.flush();
    }

    /** Every bed that the guest may have instead of the present one, what harms nobody first; none once the stay is over. */
    public List<FittingBed> fitting(Long stayId) {
        return fitting(stayId, null, null);
    }

    /** The same for other days of the stay; a day that is null stays as it is. */
    public List<FittingBed> fitting(Long stayId, LocalDate firstDay, LocalDate lastDay) {
        Stay stay = lookup.stay(stayId);
        if (!stay.may(StayStep.MOVE) && !stay.may(StayStep.HOLD)) {
            return List.of();
        }
        StayPeriod period = firstDay == null && lastDay == null ? stay.period() : StayPeriod.of(stay.resort(),
                Optional.ofNullable(firstDay).orElse(stay.period().firstDay()), Optional.ofNullable(lastDay).orElse(stay.period().lastDay()),
                clock.today(stay.resort().zone()));
        return beds.fitting(Guest.during(stay, period.from(clock.now())), stay.resort(), null);
    }
}
