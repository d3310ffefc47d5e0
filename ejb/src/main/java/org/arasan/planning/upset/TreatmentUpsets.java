package org.arasan.planning.upset;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arasan.planning.cure.CureSource;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.CureWeights;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.search.CureSearch;
import org.arasan.planning.search.Because;
import org.arasan.planning.upset.Upset.Case;
import org.arasan.planning.upset.Upset.Kind;
import org.arasan.programme.Intake;

/**
 * Treatments of an intake without a time, in a closed cabinet, while their guest is away, or against another rule that cures are planned by. Whoever
 * reads it is no doctor: guests stand beside numbers of treatments, cabinets without guests, and nowhere which treatment somebody has.
 */
@Dependent
class TreatmentUpsets {

    @Inject
    private CureSource source;

    List<Upset> of(Intake intake) {
        return source.hasPrescriptions(intake) ? of(source.of(intake).facts()) : List.of();
    }

    /** Only of treatments that have not begun. */
    static List<Upset> of(CureFacts facts) {
        List<Due> without = facts.dues().stream().filter(due -> due.want().now() == Prescribed.NOWHERE && canStillBe(facts, due)).toList();
        List<Due> ahead = new ArrayList<>(facts.dues().stream().filter(due -> due.want().now() >= facts.from()).toList());
        List<Due> closed = taken(ahead, due -> !facts.cabinets().get(due.kind().cabinet()).isOpen(due.want().now(), until(due)));
        List<Due> away = taken(ahead, due -> isAway(facts.guests().get(due.guest()), due));
        List<Upset> upsets = new ArrayList<>(List.of(upset(Kind.NO_TIME, without, byGuest(facts, without)),
                upset(Kind.CABINET_CLOSED, closed, byCabinet(facts, closed)), upset(Kind.GUEST_AWAY, away, byGuest(facts, away)),
                broken(facts, ahead)));
        upsets.removeIf(each -> each.count() == 0);
        return upsets;
    }

    /** Some day on which it may be given is not over. */
    private static boolean canStillBe(CureFacts facts, Due due) {
        return Arrays.stream(facts.openDays(due.prescribed())).anyMatch(day -> (day + 1) * Minutes.OF_A_DAY > facts.from());
    }

    private static List<Due> taken(List<Due> from, Predicate<Due> which) {
        List<Due> taken = from.stream().filter(which).toList();
        from.removeAll(taken);
        return taken;
    }

    private static int until(Due due) {
        return due.want().now() + due.kind().minutes();
    }

    private static boolean isAway(CureGuest guest, Due due) {
        return !guest.stays().holds(due.want().now(), until(due)) || guest.busy().stream()
                .anyMatch(each -> each.doing() == Doing.ELSEWHERE && each.time().overlaps(due.want().now(), until(due)));
    }

    private static Upset upset(Kind kind, List<Due> dues, List<Case> cases) {
        return new Upset(kind, dues.size(), people(dues), (int) dues.stream().filter(due -> due.want().pinned()).count(), cases);
    }

    private static int people(List<Due> dues) {
        return (int) dues.stream().map(Due::guest).distinct().count();
    }

    private static List<Case> byGuest(CureFacts facts, List<Due> dues) {
        return by(Due::guest, dues).entrySet().stream().map(each -> {
            CureGuest guest = facts.guests().get(each.getKey());
            return new Case(Because.of("upset.guest", guest.name()), Because.of("upset.treatments", each.getValue().size()), guest.id(), null);
        }).toList();
    }

    private static List<Case> byCabinet(CureFacts facts, List<Due> dues) {
        return by(due -> due.kind().cabinet(), dues).entrySet().stream()
                .map(each -> new Case(Because.of("upset.cabinet", facts.cabinets().get(each.getKey()).name()),
                        numbers(each.getValue()), null, null)).toList();
    }

    private static Because numbers(List<Due> dues) {
        return Because.of("upset.treatments-of", dues.size(), people(dues));
    }

    private static Map<Integer, List<Due>> by(Function<Due, Integer> what, List<Due> dues) {
        return dues.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
    }

    /** What else cannot stay where it is, rule by rule: a plan would find the same. */
    private static Upset broken(CureFacts facts, List<Due> among) {
        int[] times = IntStream.range(0, facts.dues().size()).map(due -> Prescribed.NOWHERE).toArray();
        among.forEach(due -> times[due.index()] = due.want().now());
        Map<Due, CureConstraint> against = new CureSearch(facts, CureWeights.USUAL, () -> false).against(times);
        Map<CureConstraint, List<Due>> byRule = new TreeMap<>(among.stream().filter(against::containsKey).collect(Collectors.groupingBy(against::get)));
        return upset(Kind.TREATMENT_RULE, byRule.values().stream().flatMap(List::stream).toList(), byRule.entrySet().stream()
                .map(each -> new Case(Because.of("planning." + each.getKey().key()), numbers(each.getValue()), null, null)).toList());
    }
}
