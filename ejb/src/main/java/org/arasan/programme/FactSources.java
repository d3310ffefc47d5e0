package org.arasan.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.arasan.Incident;

/** Whoever knows facts that the core does not, met once. One that throws is logged, and what it should have known is then not known of anybody. */
@ApplicationScoped
public class FactSources {

    /**
     * What was found out.
     *
     * @param values  by the id of the enrolment and the name of the fact
     * @param unknown what could not be found out, as a reader is told
     */
    public record Known(Map<Long, Map<String, Integer>> values, List<Lack> unknown) {
    }

    @Inject
    @Any
    private Instance<FactSource> deployed;
    private final Map<String, FactSource> byFact = new TreeMap<>();

    @PostConstruct
    void meet() {
        for (Instance.Handle<FactSource> each : deployed.handles()) {
            try {
                FactSource source = each.get();
                if (byFact.putIfAbsent(source.fact(), source) != null) {
                    throw new IllegalStateException("there are two sources of the fact " + source.fact());
                }
            } catch (RuntimeException | Error no) {
                Incident.of(no, "the source of facts " + each.getBean().getBeanClass().getName());
            }
        }
    }

    /** The facts that a kind with that bundle may ask for: its own, and those of the house that belong to no kind. */
    Set<String> of(String bundle) {
        Set<String> facts = new TreeSet<>(byFact.keySet());
        facts.removeIf(fact -> fact.contains(".") && !fact.startsWith(bundle + "."));
        return facts;
    }

    /** Asks for those facts about those enrolments. */
    public Known ask(Set<String> facts, Collection<Enrolment> enrolments) {
        Known known = new Known(new HashMap<>(), new ArrayList<>());
        byFact.forEach((fact, source) -> {
            if (facts.contains(fact)) {
                ask(fact, source, enrolments, known);
            }
        });
        return known;
    }

    private static void ask(String fact, FactSource source, Collection<Enrolment> enrolments, Known known) {
        try {
            Map.copyOf(source.of(enrolments)).forEach((enrolment, value) ->
                    known.values().computeIfAbsent(enrolment, none -> new HashMap<>()).put(fact, value));
        } catch (RuntimeException | Error broken) {
            known.unknown().add(new Lack("programme.fact-broken", fact, Incident.of(broken, "the source of the fact " + fact)));
        }
    }
}
