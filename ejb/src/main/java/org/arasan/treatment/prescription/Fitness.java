package org.arasan.treatment.prescription;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.arasan.stay.Stay;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentRules;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.contraindication.Contraindications;
import org.arasan.treatment.contraindication.HealthCondition;

/**
 * What of the base programme a guest can have.
 *
 * @param having ids of the kinds the guest is prescribed already
 */
record Fitness(Stay stay, CureDays days, List<Contraindication> noted, Set<Long> having) {

    /** Why the guest is not to have that kind; empty where nothing speaks against it. */
    Optional<LeftOut> against(Treatment kind) {
        Optional<HealthCondition> forbidding = Contraindications.forbidding(noted, kind);
        if (forbidding.isPresent()) {
            return Optional.of(new LeftOut(kind, LeftOut.Why.CONTRAINDICATED, forbidding.get().name()));
        }
        LeftOut.Why why = having.contains(kind.id()) ? LeftOut.Why.HAS_IT
                : !kind.sexRule().admits(stay.member().sex()) ? LeftOut.Why.SEX
                : possible(kind) == 0 ? LeftOut.Why.NO_DAY : null;
        return Optional.ofNullable(why).map(each -> new LeftOut(kind, each, null));
    }

    /** As often as the programme has it, or as the days of the stay allow. */
    Dosage dosage(Treatment kind) {
        TreatmentRules rules = kind.rules();
        return new Dosage(Math.min(rules.count(), possible(kind)), rules.firstDay(), Math.min(rules.lastDay(), days.last()), PartOfDay.ANY);
    }

    private int possible(Treatment kind) {
        TreatmentRules rules = kind.rules();
        return days.between(rules.firstDay(), rules.lastDay(), rules.load()).size();
    }
}
