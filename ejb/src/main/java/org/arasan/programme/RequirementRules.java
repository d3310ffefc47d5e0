package org.arasan.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.arasan.Refusal;

/** What may be asked of members: facts that somebody knows, each once, and no more than there is to be had. */
@Dependent
class RequirementRules {

    private static final int PERCENT = 100;
    private static final int MOST = 1_000_000;

    @Inject
    private FactSources sources;

    /** The facts that a programme of that kind may ask for: the core's, those of the house's own sources, and the kind's. */
    Set<String> facts(ProgrammeKind kind) {
        Set<String> facts = new TreeSet<>(Set.of(Facts.HOURS));
        if (kind.calendar().overnight()) {
            facts.addAll(Set.of(Facts.STAY, Facts.NIGHTS));
        }
        facts.addAll(sources.of(kind.bundle()));
        return facts;
    }

    List<Requirement> judged(List<Requirement> rules, Programme programme, ProgrammeKind kind) {
        Set<String> known = facts(kind);
        Set<String> named = new HashSet<>();
        for (Requirement each : rules) {
            if (each == null || each.fact() == null || !known.contains(each.fact())) {
                throw Refusal.invalid("programme.fact-unknown", each == null || each.fact() == null ? "—" : each.fact(), String.join(", ", known)).at("requirements");
            }
            if (!named.add(each.fact())) {
                throw Refusal.invalid("programme.fact-twice", each.fact()).at("requirements." + each.fact());
            }
            int most = most(each.fact(), programme);
            if (each.least() < 1 || each.least() > most) {
                throw Refusal.invalid("programme.number-outside", 1, most, each.least()).at("requirements." + each.fact());
            }
        }
        return rules;
    }

    private static int most(String fact, Programme programme) {
        return switch (fact) {
            case Facts.HOURS -> programme.academicHours();
            case Facts.STAY -> 1;
            case Facts.NIGHTS -> programme.days();
            case Facts.SCORE -> PERCENT;
            default -> MOST;
        };
    }
}
