package org.arasan.exchange.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Closeness;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.resort.Resort;
import org.arasan.resort.ResortHours;
import org.arasan.resort.ResortRules;
import org.arasan.stay.house.RuleAdoption;

/**
 * Takes in the rules of the intake's house, whole or not at all; what a sheet does not name stays as it is. Intakes that are prepared and
 * have nobody booked follow the new hours.
 */
@ApplicationScoped
public class ResortAdmission implements Admission {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private RuleAdoption adoption;

    @Override
    public SheetKind kind() {
        return SheetKind.RESORT;
    }

    @Override
    public void judge(Target target, List<Table> tables, Plan plan) {
        for (Table table : tables) {
            judge(target, table, plan);
        }
    }

    private void judge(Target target, Table table, Plan plan) {
        List<Entry> entries = table.entries(plan);
        Map<ResortSetting, Entry> named = new EnumMap<>(ResortSetting.class);
        Map<ResortSetting, Object> values = new EnumMap<>(ResortSetting.class);
        for (Entry entry : entries) {
            ResortSetting.named(entry.get(Column.PARAMETER)).ifPresentOrElse(setting -> {
                if (named.putIfAbsent(setting, entry) != null) {
                    plan.fault(entry, Column.PARAMETER, "named-twice");
                }
                values.put(setting, new ResortRow(entry, plan).value(setting));
            }, () -> unknown(entry, plan));
        }
        refuseAnotherHouse(target.intake().resort(), named.get(ResortSetting.NAME), plan);
        if (!plan.hasFaults(table.file())) {
            refuseCrossing(target, named, values, plan);
        }
        if (plan.hasFaults(table.file())) {
            entries.stream().filter(entry -> !plan.isFaulty(entry)).forEach(plan::hold);
        } else {
            admit(target, new ResortDraft(target, named, values), plan);
        }
    }

    private static void unknown(Entry entry, Plan plan) {
        Closeness.nearest(entry.get(Column.PARAMETER), Arrays.stream(ResortSetting.values()).map(ResortSetting::usualName)).ifPresentOrElse(
                near -> plan.fault(entry, Column.PARAMETER, "setting-misspelt", near),
                () -> plan.fault(entry, Column.PARAMETER, "setting-unknown"));
    }

    /** A sheet about a house that stands in the register already is not about this one. */
    private void refuseAnotherHouse(Resort resort, Entry name, Plan plan) {
        if (name != null && !name.get(Column.VALUE).equals(resort.name()) && taken(name.get(Column.VALUE))) {
            plan.fault(name, Column.VALUE, "another-resort", resort.name());
        }
    }

    private boolean taken(String name) {
        return !em.createQuery("select r.id from Resort r where r.name = :name", Long.class).setParameter("name", name)
                .getResultList().isEmpty();
    }

    /** Meals, quiet hour and lessons exclude each other. */
    private static void refuseCrossing(Target target, Map<ResortSetting, Entry> named, Map<ResortSetting, Object> values, Plan plan) {
        List<ResortHours> hours = new ResortDraft(target, named, values).rules().hours();
        Entry lesson = named.get(ResortSetting.LESSON);
        if (lesson != null && hours.stream().filter(each -> each.kind() == ResortHours.Kind.LESSON)
                .anyMatch(each -> hours.stream().anyMatch(other -> other.kind() != each.kind() && each.excludes(other)))) {
            plan.fault(lesson, Column.VALUE, "lessons-cross-meals");
        }
    }

    private void admit(Target target, ResortDraft draft, Plan plan) {
        Resort resort = target.intake().resort();
        ResortRules rules = draft.rules();
        draft.note(plan);
        target.adopt(rules);
        if (draft.changesAnything()) {
            plan.will("resort " + draft.name() + rules.zone() + rules.checkIn() + rules.checkOut(), () -> {
                resort.rename(draft.name());
                adoption.adopt(resort, rules);
            });
        }
    }
}
