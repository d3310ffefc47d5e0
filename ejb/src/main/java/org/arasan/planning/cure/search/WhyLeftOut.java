package org.arasan.planning.cure.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureConstraint;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.Due;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;

/**
 * Says what keeps a treatment out of a plan, day by day. Where the guest could come at some time of the day and only the cabinet is full,
 * that is the reason; else what is in the way at most of the possible times.
 */
final class WhyLeftOut {

    private final Objections objections;
    private final CureFacts facts;

    WhyLeftOut(Board board) {
        this.objections = new Objections(board);
        this.facts = board.facts();
    }

    LeftOut of(Due due) {
        if (due.want().pinned()) {
            CureConstraint why = objections.impossible(due.index(), due.want().now()).orElse(CureConstraint.CABINET_FULL);
            return new LeftOut(due, List.of(new LeftOut.Hindrance(why, List.of(facts.dateOf(Minutes.dayOf(due.want().now()))))));
        }
        Map<CureConstraint, List<LocalDate>> days = new EnumMap<>(CureConstraint.class);
        Prescribed prescribed = facts.prescribed().get(due.prescribed());
        CureGuest guest = facts.guests().get(due.guest());
        int first = Math.max(prescribed.first(), Math.max(0, guest.firstDay()));
        int last = Math.min(prescribed.last(), Math.min(facts.days() - 1, guest.lastDay()));
        for (int day = first; day <= last; day++) {
            days.computeIfAbsent(on(day, due), constraint -> new ArrayList<>()).add(facts.dateOf(day));
        }
        if (days.isEmpty()) {
            return new LeftOut(due, List.of(new LeftOut.Hindrance(CureConstraint.AWAY, List.of())));
        }
        return new LeftOut(due, days.entrySet().stream().map(each -> new LeftOut.Hindrance(each.getKey(), each.getValue())).toList());
    }

    private CureConstraint on(int day, Due due) {
        CureCabinet cabinet = facts.cabinets().get(due.kind().cabinet());
        Map<CureConstraint, Integer> counts = new EnumMap<>(CureConstraint.class);
        IntStream.range(day * Minutes.OF_A_DAY, (day + 1) * Minutes.OF_A_DAY).filter(due.kind()::mayBegin)
                .filter(at -> cabinet.hours().stream().anyMatch(hours -> hours.holds(at, at + due.kind().minutes())))
                .mapToObj(at -> objections.against(due.index(), at)).flatMap(Optional::stream).forEach(each -> counts.merge(each, 1, Integer::sum));
        if (counts.containsKey(CureConstraint.CABINET_FULL)) {
            return CureConstraint.CABINET_FULL;
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .orElseGet(() -> objections.against(due.index(), day * Minutes.OF_A_DAY + Minutes.NOON).orElse(CureConstraint.CABINET_HOURS));
    }
}
