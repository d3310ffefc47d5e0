package org.arasan.exchange.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arasan.Spelling;
import org.arasan.exchange.table.Admission;
import org.arasan.exchange.table.Column;
import org.arasan.exchange.table.Entry;
import org.arasan.exchange.table.Plan;
import org.arasan.exchange.table.Reading;
import org.arasan.exchange.table.SheetKind;
import org.arasan.exchange.table.Table;
import org.arasan.exchange.table.Target;
import org.arasan.exchange.table.Words;
import org.arasan.resort.Venue;

/** Takes in teaching rooms and treatment cabinets; a known name gets its new kind and places. */
@ApplicationScoped
public class VenueAdmission implements Admission {

    static final int MOST_PLACES = 1_000;

    @PersistenceContext
    private EntityManager em;

    @Override
    public SheetKind kind() {
        return SheetKind.VENUES;
    }

    @Override
    public void judge(Target target, List<Table> tables, Plan plan) {
        em.createQuery("select v from Venue v where v.resort = :resort", Venue.class).setParameter("resort", target.intake().resort())
                .getResultStream().forEach(target::add);
        Set<String> seen = new HashSet<>();
        for (Table table : tables) {
            table.entries(plan).forEach(entry -> judge(target, seen, entry, plan));
        }
    }

    private void judge(Target target, Set<String> seen, Entry entry, Plan plan) {
        Reading reading = new Reading(entry, plan);
        String name = reading.text(Column.VENUE);
        Venue.Kind kind = reading.choice(Column.VENUE_KIND, Words.VENUE_KIND);
        int places = reading.whole(Column.PLACES, 1, MOST_PLACES);
        if (name != null && !seen.add(Spelling.folded(name))) {
            plan.fault(entry, Column.VENUE, "named-twice");
        }
        if (plan.isFaulty(entry)) {
            return;
        }
        Venue known = target.venue(name);
        if (known == null) {
            Venue fresh = new Venue(target.intake().resort(), name, kind, places);
            target.add(fresh);
            plan.will(entry, Plan.Fate.FRESH, "venue " + name, () -> em.persist(fresh));
        } else {
            refit(known, kind, places, entry, plan);
        }
    }

    private void refit(Venue known, Venue.Kind kind, int places, Entry entry, Plan plan) {
        if (known.kind() == kind && known.places() == places) {
            plan.same(entry);
            return;
        }
        plan.change(entry, Column.VENUE_KIND, known.name(), known.kind(), kind);
        plan.change(entry, Column.PLACES, known.name(), known.places(), places);
        plan.will(entry, Plan.Fate.CHANGED, "venue " + known.name(), () -> known.refit(kind, places));
    }
}
