package org.arasan.meal.seating;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arasan.access.Role;
import org.arasan.meal.MealTimes;
import org.arasan.meal.Sitting;
import org.arasan.meal.SittingSeat;
import org.arasan.meal.WhoEatsWhen;
import org.arasan.meal.seating.HallLoad.Days;
import org.arasan.programme.Intake;
import org.arasan.programme.IntakeRegister;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.stay.StayLookup;

/** Shows those who run a house who eats when; another house's guests are not found. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class SeatReading {

    @Inject
    private IntakeRegister intakes;
    @Inject
    private StayLookup lookup;
    @Inject
    private HallLoad load;
    @Inject
    private WhoEatsWhen who;
    @Inject
    private GroupNames groups;

    /** Everybody of an intake. */
    public SeatPlan ofIntake(Long intakeId) {
        Intake intake = intakes.intake(intakeId);
        List<Stay> stays = lookup.ofIntake(intakeId).stream().filter(each -> each.state().occupies()).toList();
        if (stays.isEmpty()) {
            return new SeatPlan(intake, Sitting.of(intake.resort()).stream()
                    .map(each -> new SeatPlan.Load(each, intake.resort().diningSeats(), 0)).toList(), List.of());
        }
        Days days = load.of(intake.resort(), stays);
        return new SeatPlan(intake, Sitting.MEALS.stream().flatMap(meal -> loads(days, meal)).toList(), guests(stays, days, groups.of(intake)));
    }

    /** When one guest eats. */
    public MealTimes ofStay(Long stayId) {
        return who.of(List.of(lookup.stay(stayId))).get(0);
    }

    private List<SeatPlan.Guest> guests(List<Stay> stays, Days days, GroupNames.Names names) {
        Map<Long, List<ResortHours.Kind>> given = Sitting.MEALS.stream().flatMap(meal -> days.seats(meal).stream())
                .collect(Collectors.groupingBy(each -> each.stay().id(), Collectors.mapping(SittingSeat::meal, Collectors.toList())));
        Map<Long, MealTimes> times = who.of(stays).stream().collect(Collectors.toMap(MealTimes::stay, each -> each));
        return stays.stream().map(each -> new SeatPlan.Guest(each, names.of(each), times.get(each.id()).meals(),
                given.getOrDefault(each.id(), List.of()))).toList();
    }

    private static Stream<SeatPlan.Load> loads(Days days, ResortHours.Kind meal) {
        Hall hall = days.hall(meal);
        days.seats(meal).forEach(each -> hall.take(List.of(days.diner(each.stay(), meal, "", "")), each.sitting() - 1));
        return days.sittings(meal).stream().map(each -> new SeatPlan.Load(each, hall.seats(), hall.most(each.number() - 1)));
    }
}
