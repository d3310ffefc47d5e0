package org.arasan.planning.room;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.arasan.access.Role;
import org.arasan.planning.room.Placing.UnmetWish;
import org.arasan.planning.room.Placing.Unplaced;
import org.arasan.planning.room.model.RoomWeights;
import org.arasan.planning.weight.Weights;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.stay.Breach;
import org.arasan.stay.Stay;
import org.arasan.stay.booking.BedFreed;
import org.arasan.stay.lodging.Guest;
import org.arasan.stay.lodging.Quarters;
import org.arasan.stay.lodging.RoomRules;

/** Places a whole intake into rooms, and says how it is placed. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RoomPlanning {

    private static final long SEED = 1;

    @Inject
    private IntakeRegister intakes;
    @Inject
    private RoomModelSource source;
    @Inject
    private BedGiving beds;
    @Inject
    private Weights weights;
    @Inject
    private Event<BedFreed> freed;

    /**
     * Gives a bed to everybody of the intake who can have one. Whoever was placed by hand or has checked in keeps the bed; others placed
     * before are moved only where that helps somebody; where they cannot stay and nothing else fits, they have no bed any more. All rooms of the house are locked meanwhile. Safe to repeat.
     */
    public Placing placeEverybody(Long intakeId) {
        Intake intake = intakes.intake(intakeId);
        beds.lock(intake.resort());
        Map<Long, Stay> stays = source.open(intake);
        RoomPlan plan = source.plan(intake, stays, RoomWeights.usual().weighing(weights.of(intake.resort(), RoomWeights.usual().wishes().keySet())));
        plan.search(plan.shortly(), SEED);
        beds.give(plan.beds(), stays);
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
