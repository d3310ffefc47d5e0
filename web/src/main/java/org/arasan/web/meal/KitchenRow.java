package org.arasan.web.meal;

import java.time.LocalDate;
import java.util.List;
import org.arasan.meal.kitchen.KitchenDay;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/**
 * A day of a kitchen on the wire.
 *
 * @param unknown guests of whom nobody knows at which sitting they eat
 */
public record KitchenRow(LocalDate day, List<MealRow> meals, List<UnknownRow> unknown, List<DietersRow> diets, List<PackedRow> rations) {

    /**
     * @param people all who eat there
     * @param diets  portions of diets among them
     */
    public record MealRow(SittingRow sitting, int people, int seats, List<PortionsRow> diets) {
    }

    public record PortionsRow(String diet, int people) {
    }

    public record UnknownRow(ResortHours.Kind meal, int people) {
    }

    public record DietersRow(DietRow diet, List<GuestRow> guests) {
    }

    /** @param bed its label, or null */
    public record GuestRow(Long stay, String guest, String bed, List<SittingRow> meals) {
    }

    public record PackedRow(RationRow ration, Long stay, String guest, String bed) {
    }

    static KitchenRow of(KitchenDay day) {
        return new KitchenRow(day.day(), day.meals().stream().map(KitchenRow::meal).toList(),
                day.unknown().stream().map(each -> new UnknownRow(each.meal(), each.people())).toList(),
                day.diets().stream().map(each -> new DietersRow(DietRow.of(each.diet()),
                        each.guests().stream().map(KitchenRow::guest).toList())).toList(),
                day.rations().stream().map(each -> new PackedRow(RationRow.of(each), each.stay().id(), each.stay().member().fullName(),
                        bed(each.stay()))).toList());
    }

    private static MealRow meal(KitchenDay.Meal meal) {
        return new MealRow(SittingRow.of(meal.sitting()), meal.people(), meal.seats(),
                meal.diets().stream().map(each -> new PortionsRow(each.diet().code(), each.people())).toList());
    }

    private static GuestRow guest(KitchenDay.Guest guest) {
        return new GuestRow(guest.stay().id(), guest.stay().member().fullName(), bed(guest.stay()), SittingRow.of(guest.sittings()));
    }

    private static String bed(Stay stay) {
        return stay.bed() == null ? null : stay.bed().label();
    }
}
