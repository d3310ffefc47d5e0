package org.arasan.planning.cure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Busy;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.resort.HoursText;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Span;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.contraindication.Contraindications;
import org.arasan.treatment.rule.CureTerms;

/**
 * Reads a guest: when they are there, what they do and what they must not have.
 *
 * @param kinds   in the order of the plan
 * @param lessons that guests are to have in place of their own, by the id of the member
 */
record GuestReading(CureCalendar calendar, CureTerms terms, List<Treatment> kinds, Map<Long, List<Span>> lessons) {

    /** Between two academic hours nothing is given: a pause this short belongs to the lesson. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    CureGuest guest(Stay stay, List<Contraindication> noted, List<Engagement> engagements) {
        Set<Integer> forbidden = IntStream.range(0, kinds.size()).filter(i -> Contraindications.forbidding(noted, kinds.get(i)).isPresent())
                .boxed().collect(Collectors.toCollection(TreeSet::new));
        return new CureGuest(stay.id(), stay.member().fullName(), stay.member().sex(),
                calendar.minutes(stay.period().arrives(), stay.period().leaves()), busy(stay, engagements), forbidden);
    }

    private List<Busy> busy(Stay stay, List<Engagement> engagements) {
        List<Span> own = lessons.getOrDefault(stay.member().id(), spans(engagements, Engagement.What.LESSON).toList());
        Stream<Busy> meals = spans(engagements, Engagement.What.MEAL).map(each -> each.with(terms.minutesBeforeMeal(), terms.minutesAfterMeal()))
                .map(each -> busy(Doing.MEAL, each));
        Stream<Busy> events = spans(engagements, Engagement.What.EVENT).map(each -> busy(Doing.EVENT, each));
        return Stream.of(whole(own).stream().map(each -> busy(Doing.LESSON, each)), meals, events, quietHours(stay), late(stay)).flatMap(each -> each)
                .sorted(Comparator.comparing((Busy each) -> each.time().from())).toList();
    }

    private static Stream<Span> spans(List<Engagement> engagements, Engagement.What what) {
        return engagements.stream().filter(each -> each.what() == what).map(Engagement::span);
    }

    private Busy busy(Doing doing, Span span) {
        return new Busy(doing, calendar.minutes(span.from(), span.until()));
    }

    private Stream<Busy> quietHours(Stay stay) {
        if (!terms.quietHourKept()) {
            return Stream.empty();
        }
        List<HoursText.Span> quiet = stay.resort().hours(ResortHours.Kind.QUIET).stream()
                .map(each -> new HoursText.Span(each.from(), each.until())).toList();
        return calendar.daily(quiet).map(each -> new Busy(Doing.QUIET_HOUR, each));
    }

    /** Until somebody arrives who is expected later than the stay begins. */
    private Stream<Busy> late(Stay stay) {
        Instant arrives = stay.period().arrives();
        Instant expected = stay.checkedInAt() == null ? stay.expectedAt() : null;
        return expected == null || !expected.isAfter(arrives) ? Stream.empty()
                : Stream.of(new Busy(Doing.ELSEWHERE, new Minutes(calendar.minute(arrives), calendar.minute(expected))));
    }

    /** Academic hours with a short pause between them are one lesson. */
    private static List<Span> whole(List<Span> hours) {
        List<Span> whole = new ArrayList<>();
        for (Span hour : hours.stream().sorted(Comparator.comparing(Span::from)).toList()) {
            Span before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (before != null && !hour.from().isAfter(before.until().plus(PAUSE))) {
                whole.set(whole.size() - 1, new Span(before.from(), hour.until().isAfter(before.until()) ? hour.until() : before.until()));
            } else {
                whole.add(hour);
            }
        }
        return whole;
    }
}
