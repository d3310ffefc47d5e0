package org.arasan.treatment.appointment;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.arasan.resort.HoursText;
import org.arasan.resort.ResortHours;
import org.arasan.treatment.rule.CureRules;
import org.arasan.treatment.rule.CureTerms;

/**
 * What a house asks of the times of treatments.
 *
 * @param quietHours of every day, by the clock of the zone
 * @param rests      minutes of rest between two kinds, the earlier one first
 */
public record HouseTimes(ZoneId zone, CureTerms terms, List<HoursText.Span> quietHours, Map<Pair, Integer> rests) {

    /** Two kinds in their order, by id. */
    public record Pair(long earlier, long later) {
    }

    public static HouseTimes of(CureRules rules) {
        return new HouseTimes(rules.resort().zone(), rules.terms(), rules.resort().hours(ResortHours.Kind.QUIET).stream()
                .map(each -> new HoursText.Span(each.from(), each.until())).toList(), rules.rests().stream().collect(
                Collectors.toMap(each -> new Pair(each.earlier().id(), each.later().id()), each -> each.minutes())));
    }

    /** Minutes of rest between the end of one kind and the beginning of another: what the first asks for, or more if the pair does. */
    public int restBetween(Kind earlier, Kind later) {
        return Math.max(earlier.rest(), rests.getOrDefault(new Pair(earlier.id(), later.id()), 0));
    }
}
