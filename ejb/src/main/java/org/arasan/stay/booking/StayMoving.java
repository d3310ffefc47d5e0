package org.arasan.stay.booking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.arasan.Refusal;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.clock.DomainClock;
import org.arasan.resort.Bed;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;
import org.arasan.stay.lodging.BedOffer;
import org.arasan.stay.lodging.FittingBed;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomFacts.BedFacts;
import org.arasan.stay.lodging.RoomRules;

/** Gives one guest another bed by hand, as far as {@link RoomRules} allow, and says which beds those are. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class StayMoving {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private DomainClock clock;
    @Inject
    private Occupancy occupancy;
    @Inject
    private StayLookup lookup;

    /**
     * Moves the guest, and keeps the bed for the guest when everybody is placed later. One who is in house has the new bed from this
     * moment on. Refuses what a room rule forbids, a bed of another house, and a stay that is over; the room is locked first.
     */
    public Stay move(Long stayId, Long bedId) {
        Stay stay = lookup.stay(stayId);
        Bed bed = bedOf(stay, bedId);
        occupancy.lockRoom(bed.room().id());
        Guest guest = Guest.moving(stay, clock.now());
        Quarters room = quarters(stay, guest).stream().filter(each -> each.room().id() == bed.room().id()).findFirst().orElseThrow();
        RoomRules.breach(guest, room, Occupancy.facts(bed)).ifPresent(breach -> {
            throw breach.refusal().at("bed");
        });
        stay.settle(bed, true, clock.now());
        em.flush();
        return stay;
    }

    /** Takes the bed back from a guest who has not come yet. Refused while the guest is in house. */
    public Stay release(Long stayId) {
        Stay stay = lookup.stay(stayId);
        stay.settle(null, false, clock.now());
        em.flush();
        return stay;
    }

    /** Every bed that the guest may have instead of the present one, what harms nobody first; none once the stay is over. */
    public List<FittingBed> fitting(Long stayId) {
        Stay stay = lookup.stay(stayId);
        return stay.open() ? fitting(stay) : List.of();
    }

    private List<FittingBed> fitting(Stay stay) {
        Guest guest = Guest.moving(stay, clock.now());
        List<Quarters> rooms = quarters(stay, guest);
        BedOffer offer = new BedOffer(guest, rooms.stream().filter(room -> room.holds(guest)).findFirst().orElse(null));
        Map<Long, Bed> beds = occupancy.rooms(stay.enrolment().intake().resort().id()).stream().flatMap(room -> room.beds().stream())
                .collect(Collectors.toMap(Bed::id, Function.identity()));
        List<FittingBed> fitting = new ArrayList<>();
        for (Quarters room : rooms) {
            room.room().beds().stream().filter(bed -> fits(guest, room, bed))
                    .forEach(bed -> fitting.add(new FittingBed(beds.get(bed.id()), offer.notes(room, bed))));
        }
        fitting.sort(Comparator.comparingInt(FittingBed::weight));
        return fitting;
    }

    private static boolean fits(Guest guest, Quarters room, BedFacts bed) {
        boolean present = room.bedOf(guest).filter(bed::equals).isPresent();
        return !present && RoomRules.breach(guest, room, bed).isEmpty();
    }

    private List<Quarters> quarters(Stay stay, Guest guest) {
        Instant from = guest.period().arrives();
        return occupancy.quarters(stay.enrolment().intake().resort().id(), from, guest.period().leaves());
    }

    private Bed bedOf(Stay stay, Long bedId) {
        Bed bed = bedId == null ? null : em.find(Bed.class, bedId);
        if (bed == null) {
            throw Refusal.invalid("stay.bed-missing").at("bed");
        }
        if (!bed.room().resort().id().equals(stay.enrolment().intake().resort().id())) {
            throw Refusal.invalid("stay.bed-of-another-house").at("bed");
        }
        return bed;
    }
}
