package org.arasan.planning.cure.search;

import java.util.Arrays;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Due;

/** Which treatments are hard to place: those in cabinets of which much is wanted, general ones before others. */
final class Scarcity {

    private final CureFacts facts;
    /** By cabinet, how much of it is wanted. */
    private final double[] wanted;

    Scarcity(CureFacts facts) {
        this.facts = facts;
        wanted = new double[facts.cabinets().size()];
        for (Due due : facts.dues()) {
            wanted[due.kind().cabinet()] += due.kind().occupies();
        }
        Arrays.setAll(wanted, i -> wanted[i] / Math.max(1, minutes(facts.cabinets().get(i))));
    }

    private static long minutes(CureCabinet cabinet) {
        return (long) cabinet.places() * cabinet.hours().stream().mapToInt(each -> each.until() - each.from()).sum();
    }

    double of(int due) {
        CureKind kind = facts.dues().get(due).kind();
        return wanted[kind.cabinet()] + (kind.isGeneral() && facts.rules().oneGeneralADay() ? 1 : 0);
    }
}
