package org.arasan.planning.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.access.Role;
import org.arasan.planning.room.Placing.UnmetWish;
import org.arasan.planning.room.Placing.Unplaced;
import org.arasan.planning.room.RoomPlan.Placed;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Bed;
import org.arasan.stay.Breach;
import org.arasan.stay.Hands;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Occupancy;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;

/** Places a whole intake into rooms, and says how it is placed. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RoomPlanning {

    private static final long SEED = 1;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Occupancy occupancy;
    @Inject
    private IntakeRegister intakes;
    @Inject
    private RoomModelSource source;
    @Inject
    private Hands hands;
    @Inject
    private Event<BedFreed> freed;

    /**
     * Gives a bed to everybody of the intake who can have one. Whoever was placed by hand or has checked in keeps the bed; others placed
     * before are moved only where that helps somebody. All rooms of the house are locked meanwhile. Safe to repeat.
     */
    public Placing placeEverybody(Long intakeId) {
        Intake intake = intakes.intake(intakeId);
        occupancy.lockRooms(intake.resort().id());
        Map<Long, Stay> stays = source.open(intake);
        RoomPlan plan = source.plan(intake, stays);
        plan.search(plan.shortly(), SEED);
        settle(plan.placed(), stays);
        freed.fire(new BedFreed(intake.resort().id()));
        return new Placing(withBed(stays),
                plan.unplaced().stream().map(each -> new Unplaced(stays.get(each.guest().id()), each.why())).toList(),
                plan.apart().stream().flatMap(each -> unmet(each, stays).stream()).toList());
    }

    /** How the intake is placed now; nothing changes. */
    public Placing placing(Long intakeId) {
        Intake intake = intakes.intake(intakeId);
        Map<Long, Stay> stays = source.open(intake);
        List<Quarters> rooms = source.quarters(intake);
        List<Unplaced> unplaced = stays.values().stream().filter(stay -> stay.bed() == null)
                .map(stay -> new Unplaced(stay, whyNot(source.seeker(stay), rooms))).toList();
        return new Placing(withBed(stays), unplaced, RoomPlan.apart(rooms, stays.values().stream().map(Guest::of).toList()).stream()
                .flatMap(each -> unmet(each, stays).stream()).toList());
    }

    /** First whoever moves leaves the old bed, then takes the new one: two who change places would be in each other's way. */
    private void settle(List<Placed> placed, Map<Long, Stay> stays) {
        List<Placed> changed = placed.stream().filter(each -> !hasBed(stays.get(each.guest().id()), each.bed().id())).toList();
        changed.forEach(each -> stays.get(each.guest().id()).standUp());
        em.flush();
        changed.forEach(each -> stays.get(each.guest().id()).settle(em.getReference(Bed.class, each.bed().id()), false, hands.plain()));
        em.flush();
    }

    private static boolean hasBed(Stay stay, long bed) {
        return stay.bed() != null && stay.bed().id() == bed;
    }

    private static List<Stay> withBed(Map<Long, Stay> stays) {
        return stays.values().stream().filter(stay -> stay.bed() != null).toList();
    }

    private static Breach whyNot(Guest guest, List<Quarters> rooms) {
        boolean fits = rooms.stream().anyMatch(room -> room.freeBed(guest).isPresent() && RoomRules.breachOfRoom(guest, room).isEmpty());
        return fits ? new Breach("planning.not-placed-yet", List.of()) : WhyNot.of(guest, rooms);
    }

    private static Optional<UnmetWish> unmet(RoomPlan.Apart apart, Map<Long, Stay> stays) {
        Stay named = stays.get(apart.named().id());
        return named == null ? Optional.empty() : Optional.of(new UnmetWish(stays.get(apart.guest().id()), named, apart.mutual()));
    }
}
