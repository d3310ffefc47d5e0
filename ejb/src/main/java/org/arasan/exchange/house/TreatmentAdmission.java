package org.arasan.exchange.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arasan.Spelling;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Closeness;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.exchange.table.Words;
import org.arasan.resort.Venue;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentRules;

/** Takes in the base programme of treatments; each is given in a cabinet that is known or comes with the same files. */
@ApplicationScoped
public class TreatmentAdmission implements Admission {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    @PersistenceContext
    private EntityManager em;

    @Override
    public SheetKind kind() {
        return SheetKind.TREATMENTS;
    }

    @Override
    public void judge(Target target, List<Table> tables, Plan plan) {
        Map<String, Treatment> known = new HashMap<>();
        em.createQuery("select t from Treatment t join fetch t.venue where t.resort = :resort", Treatment.class)
                .setParameter("resort", target.intake().resort()).getResultStream()
                .forEach(treatment -> known.put(Spelling.folded(treatment.name()), treatment));
        Set<String> seen = new HashSet<>();
        for (Table table : tables) {
            for (Entry entry : table.entries(plan)) {
                judge(target, known.get(Spelling.folded(entry.get(Column.TREATMENT))), seen, new Reading(entry, plan));
            }
        }
    }

    private void judge(Target target, Treatment known, Set<String> seen, Reading reading) {
        Entry entry = reading.entry();
        Plan plan = reading.plan();
        String name = reading.text(Column.TREATMENT);
        Venue venue = cabinet(target, reading);
        TreatmentRules rules = rules(target, reading);
        if (name != null && !seen.add(Spelling.folded(name))) {
            plan.fault(entry, Column.TREATMENT, "named-twice");
        }
        if (plan.isFaulty(entry)) {
            return;
        }
        if (known == null) {
            plan.will(entry, Plan.Fate.FRESH, "treatment " + name + rules,
                    () -> em.persist(new Treatment(target.intake().resort(), name, venue, rules)));
        } else {
            prescribeAnew(known, venue, rules, entry, plan);
        }
    }

    private static Venue cabinet(Target target, Reading reading) {
        String name = reading.text(Column.CABINET);
        Venue venue = name == null ? null : target.venue(name);
        if (name != null && venue == null) {
            Closeness.nearest(name, target.venues().stream().map(Venue::name)).ifPresentOrElse(
                    near -> reading.plan().fault(reading.entry(), Column.CABINET, "venue-misspelt", near),
                    () -> reading.plan().fault(reading.entry(), Column.CABINET, "venue-unknown"));
        } else if (venue != null && venue.kind() != Venue.Kind.TREATMENT) {
            reading.plan().fault(reading.entry(), Column.CABINET, "venue-not-for-treatments");
        }
        return venue;
    }

    private static TreatmentRules rules(Target target, Reading reading) {
        int minutes = reading.whole(Column.MINUTES, 1, MINUTES_OF_A_DAY);
        int preparation = reading.whole(Column.PREPARATION, 0, MINUTES_OF_A_DAY);
        Treatment.Load load = reading.choice(Column.LOAD, Words.LOAD);
        int days = target.intake().programme().days();
        int first = reading.whole(Column.FROM_DAY, 1, days);
        int last = reading.whole(Column.UNTIL_DAY, 1, days);
        int count = reading.whole(Column.COUNT, 1, days);
        int rest = reading.whole(Column.REST, 0, MINUTES_OF_A_DAY);
        if (first > 0 && last > 0 && count > last - first + 1) {
            reading.plan().fault(reading.entry(), Column.COUNT, "count-exceeds-days", first, last);
        }
        return reading.plan().isFaulty(reading.entry()) ? null : new TreatmentRules(minutes, preparation, load, count, first, last, rest);
    }

    private static void prescribeAnew(Treatment known, Venue venue, TreatmentRules now, Entry entry, Plan plan) {
        TreatmentRules before = known.rules();
        if (before.equals(now) && known.venue() == venue) {
            plan.same(entry);
            return;
        }
        plan.change(entry, Column.CABINET, known.name(), known.venue().name(), venue.name());
        plan.change(entry, Column.MINUTES, known.name(), before.minutes(), now.minutes());
        plan.change(entry, Column.PREPARATION, known.name(), before.preparation(), now.preparation());
        plan.change(entry, Column.LOAD, known.name(), before.load(), now.load());
        plan.change(entry, Column.COUNT, known.name(), before.count(), now.count());
        plan.change(entry, Column.FROM_DAY, known.name(), before.firstDay(), now.firstDay());
        plan.change(entry, Column.UNTIL_DAY, known.name(), before.lastDay(), now.lastDay());
        plan.change(entry, Column.REST, known.name(), before.rest(), now.rest());
        plan.will(entry, Plan.Fate.CHANGED, "treatment " + known.name(), () -> known.give(venue, now));
    }
}
