package org.arasan.treatment.rule;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.arasan.ExpectedVersion;
import org.arasan.Refusal;
import org.arasan.Rows;
import org.arasan.access.Caller;
import org.arasan.access.Role;
import org.arasan.resort.Resort;
import org.arasan.treatment.Treatment;

/** Reads and changes what a house asks of all treatments together. Another resort's rules are not found. */
@Stateless
@RolesAllowed({Role.DOCTOR, Role.ADMINISTRATOR})
public class CureRuleKeeping {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Minutes of rest after the earlier kind before the later one, by the ids of the kinds. */
    public record Pair(Long earlier, Long later, Integer minutes) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Caller caller;
    @Inject
    private ExpectedVersion expected;
    @Inject
    private CureRuleBook book;

    /** The rules that hold: the usual ones until somebody changes them. */
    public CureRules rules(Long resortId) {
        return book.of(resort(resortId));
    }

    /** Sets other rules, whole. Refuses numbers nobody could mean, a pair named twice, and kinds of another house. */
    public CureRules change(Long resortId, CureTerms terms, List<Pair> pairs) {
        Resort resort = Rows.found(em, Resort.class, resort(resortId).id(), LockModeType.PESSIMISTIC_WRITE);
        terms.requireSound();
        CureRules rules = book.of(resort);
        if (rules.id() == null) {
            expected.none();
            em.persist(rules);
        } else {
            expected.check(rules);
        }
        rules.adopt(terms, rests(resort, pairs));
        em.flush();
        return rules;
    }

    private Resort resort(Long id) {
        Resort resort = Rows.found(em, Resort.class, id);
        caller.mayManage(resort);
        return resort;
    }

    private Set<RestBetween> rests(Resort resort, List<Pair> pairs) {
        Set<RestBetween> rests = pairs.stream().map(pair -> rest(resort, pair)).collect(Collectors.toSet());
        Set<List<Long>> named = new HashSet<>();
        rests.stream().filter(each -> !named.add(List.of(each.earlier().id(), each.later().id()))).findFirst().ifPresent(twice -> {
            throw Refusal.invalid("treatment.pair-twice", twice.earlier().name(), twice.later().name()).at("rests");
        });
        return rests;
    }

    private RestBetween rest(Resort resort, Pair pair) {
        if (pair.minutes() == null || pair.minutes() < 1 || pair.minutes() > MINUTES_OF_A_DAY) {
            throw Refusal.invalid("treatment.number-outside", 1, MINUTES_OF_A_DAY).at("rests");
        }
        return new RestBetween(kind(resort, pair.earlier()), kind(resort, pair.later()), pair.minutes());
    }

    private Treatment kind(Resort resort, Long id) {
        Treatment kind = id == null ? null : em.find(Treatment.class, id);
        if (kind == null || !kind.resort().id().equals(resort.id())) {
            throw Refusal.invalid("treatment.kind-unknown").at("rests");
        }
        return kind;
    }
}
