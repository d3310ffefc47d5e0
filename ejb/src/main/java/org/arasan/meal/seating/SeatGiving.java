package org.arasan.meal.seating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Role;
import org.arasan.meal.Sitting;
import org.arasan.meal.SittingSeat;
import org.arasan.meal.seating.HallLoad.Days;
import org.arasan.meal.seating.SeatingOutcome.Unseated;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;

/**
 * Gives guests their seats in the dining hall. Whoever gives seats of a house has its row locked, so that no sitting gets more guests than
 * seats.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SeatGiving {

    private static final Set<Stay.State> EATING = Set.of(Stay.State.CONFIRMED, Stay.State.CHECKED_IN);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IntakeRegister intakes;
    @Inject
    private StayLookup lookup;
    @Inject
    private HallLoad load;
    @Inject
    private GroupNames groups;

    /**
     * Seats everybody of an intake who is expected or in house and has no seat yet, at every meal that the house serves. Safe to repeat:
     * who has a seat keeps it. Nothing is refused; who finds no seat is named with the reason.
     */
    public SeatingOutcome seatEverybody(Long intakeId) {
        Intake intake = intakes.intake(intakeId);
        lock(intake.resort());
        List<Stay> stays = lookup.ofIntake(intakeId).stream().filter(each -> EATING.contains(each.state())).toList();
        int given = 0;
        int kept = 0;
        List<Unseated> unseated = new ArrayList<>();
        if (!stays.isEmpty()) {
            Days days = load.of(intake.resort(), stays);
            Map<Long, String> parties = parties(intake, stays);
            for (ResortHours.Kind meal : Sitting.MEALS) {
                if (!days.sittings(meal).isEmpty()) {
                    MealSeating one = new MealSeating(days, meal, stays, parties);
                    given += write(one.give(), meal, days, stays);
                    kept += one.kept();
                    unseated.addAll(one.unseated());
                }
            }
        }
        em.flush();
        return new SeatingOutcome(given, kept, unseated);
    }

    /**
     * Moves a guest to another sitting of a meal by hand, or gives them their first seat there. Refused where the house has no such
     * sitting, for guests who are neither expected nor in house, and where it is full on a day of theirs: then with what is free.
     */
    public SittingSeat move(Long stayId, ResortHours.Kind meal, Integer number) {
        Stay stay = lookup.stay(stayId);
        lock(stay.resort());
        Sitting wanted = wanted(stay, meal, number);
        List<SittingSeat> own = em.createQuery("select s from SittingSeat s where s.stay = :stay and s.meal = :meal", SittingSeat.class)
                .setParameter("stay", stay).setParameter("meal", meal).getResultList();
        if (own.isEmpty() || own.get(0).sitting() != number) {
            requireSeat(stay, wanted);
        }
        SittingSeat seat = own.isEmpty() ? new SittingSeat(stay, wanted) : own.get(0);
        seat.move(wanted);
        em.persist(seat);
        em.flush();
        return seat;
    }

    private Sitting wanted(Stay stay, ResortHours.Kind meal, Integer number) {
        if (!EATING.contains(stay.state())) {
            throw Refusal.conflict("meal.not-staying", stay.member().fullName(), stay.state());
        }
        List<Sitting> sittings = meal == null || !Sitting.MEALS.contains(meal) ? List.of() : Sitting.of(stay.resort(), meal);
        if (number == null || number < 1 || number > sittings.size()) {
            throw Refusal.invalid("meal.no-such-sitting", sittings.size()).at("sitting");
        }
        return sittings.get(number - 1);
    }

    private void requireSeat(Stay stay, Sitting wanted) {
        Days days = load.of(stay.resort(), List.of(stay));
        Hall hall = days.hall(wanted.meal());
        days.seats(wanted.meal()).stream().filter(each -> !each.stay().id().equals(stay.id())).forEach(each ->
                hall.take(List.of(days.diner(each.stay(), wanted.meal(), "", "")), each.sitting() - 1));
        Diner diner = days.diner(stay, wanted.meal(), "", "");
        int sitting = wanted.number() - 1;
        if (hall.freeFor(diner, sitting) <= 0) {
            String free = IntStream.range(0, hall.sittings()).mapToObj(each -> each + 1 + ": " + Math.max(0, hall.freeFor(diner, each)))
                    .collect(Collectors.joining(", "));
            throw Refusal.conflict("meal.sitting-full", wanted.meal(), wanted.number(), days.first().plusDays(hall.fullestDay(diner, sitting)),
                    hall.seats(), free).at("sitting");
        }
    }

    private void lock(Resort resort) {
        Rows.found(em, Resort.class, resort.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    private int write(Map<Long, Integer> sittings, ResortHours.Kind meal, Days days, List<Stay> stays) {
        Map<Long, Stay> byId = stays.stream().collect(Collectors.toMap(Stay::id, Function.identity()));
        Map<Long, SittingSeat> fallen = days.seats().stream().filter(each -> each.meal() == meal)
                .collect(Collectors.toMap(each -> each.stay().id(), Function.identity()));
        sittings.forEach((stay, number) -> {
            Sitting sitting = days.sittings(meal).get(number);
            SittingSeat seat = fallen.getOrDefault(stay, new SittingSeat(byId.get(stay), sitting));
            seat.move(sitting);
            em.persist(seat);
        });
        return sittings.size();
    }

    /** By the ids of the stays, their study groups, which come first and by name; who is in none is a party alone. */
    private Map<Long, String> parties(Intake intake, List<Stay> stays) {
        GroupNames.Names names = groups.of(intake);
        return stays.stream().collect(Collectors.toMap(Stay::id, stay -> names.of(stay) == null ? "stay " + stay.id() : "group " + names.of(stay)));
    }
}
