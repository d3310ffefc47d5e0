package org.arasan.planning.cure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureGuest.Busy;
import org.arasan.planning.cure.facts.CureGuest.Doing;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.facts.Prescribed.Want;
import org.arasan.programme.Intake;
import org.arasan.resort.HoursText;
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentRules;
import org.arasan.treatment.appointment.Appointment;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Span;
import org.arasan.treatment.cabinet.Cabinet;
import org.arasan.treatment.cabinet.CabinetClosure;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.contraindication.Contraindications;
import org.arasan.treatment.prescription.Dosage;
import org.arasan.treatment.prescription.Prescription;
import org.arasan.treatment.rule.CureRules;
import org.arasan.treatment.rule.CureTerms;

/** Turns rows into the facts of a plan: instants into minutes of the resort's clock, ids into places in lists. */
final class CureReading {

    /** Between two academic hours nothing is given: a pause this short belongs to the lesson. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    private final Intake intake;
    private final Instant now;
    private final Map<Long, List<Span>> lessons;
    private final ZoneId zone;
    private LocalDate firstDay;
    private int days;

    /**
     * Everything there is.
     *
     * @param appointments of these stays, planned or done, in their order
     * @param strangers    appointments of others in the same days
     * @param noted        by the id of the stay
     * @param engagements  by the id of the stay
     */
    record Found(List<Stay> stays, List<Prescription> prescriptions, List<Appointment> appointments, List<Appointment> strangers,
                 List<Cabinet> cabinets, CureRules rules, Map<Long, List<Contraindication>> noted, Map<Long, List<Engagement>> engagements) {
    }

    CureReading(Intake intake, Instant now, Map<Long, List<Span>> lessons) {
        this.intake = intake;
        this.now = now;
        this.lessons = lessons;
        this.zone = intake.resort().zone();
    }

    CureTask task(Found found) {
        firstDay = found.stays().stream().map(stay -> stay.period().firstDay()).reduce(intake.firstDay(), (one, other) -> one.isBefore(other) ? one : other);
        LocalDate lastDay = found.stays().stream().map(stay -> stay.period().lastDay()).reduce(intake.lastDay(), (one, other) -> one.isAfter(other) ? one : other);
        days = (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        List<Treatment> treatments = found.prescriptions().stream().map(Prescription::treatment).distinct().sorted(Comparator.comparing(Treatment::id)).toList();
        List<Long> venues = treatments.stream().map(each -> each.venue().id()).distinct().toList();
        List<CureKind> kinds = IntStream.range(0, treatments.size()).mapToObj(i -> kind(i, treatments.get(i), venues)).toList();
        List<CureCabinet> cabinets = venues.stream().map(id -> cabinet(found, id)).toList();
        CureFacts.House house = new CureFacts.House(intake.firstDay(), firstDay, days, Math.max(0, minute(now)), kinds, cabinets, rules(found.rules(), treatments));
        List<Prescribed> prescribed = found.prescriptions().stream().map(each -> prescribed(each, found, treatments)).toList();
        CureFacts facts = new CureFacts(house, found.stays().stream().map(stay -> guest(stay, found, treatments)).toList(), prescribed);
        return new CureTask(facts, zone, versions(found.appointments()), surplus(found.appointments(), prescribed));
    }

    /** Minutes since the midnight before the first day, as the resort's clock shows them. */
    private int minute(Instant instant) {
        return (int) ChronoUnit.MINUTES.between(firstDay.atStartOfDay(), instant.atZone(zone).toLocalDateTime());
    }

    private Minutes minutes(Instant from, Instant until) {
        return new Minutes(minute(from), minute(until));
    }

    private static CureKind kind(int index, Treatment each, List<Long> venues) {
        TreatmentRules rules = each.rules();
        return new CureKind(index, each.id(), each.name(), venues.indexOf(each.venue().id()), rules.minutes(), rules.preparation(), rules.load(),
                each.sexRule(), each.startsEvery(), rules.rest());
    }

    private CureCabinet cabinet(Found found, long id) {
        Cabinet cabinet = found.cabinets().stream().filter(each -> each.venue().id() == id).findFirst().orElseThrow();
        List<Minutes> hours = IntStream.range(0, days).boxed().flatMap(day -> cabinet.hoursOn(firstDay.plusDays(day)).stream()
                .map(span -> Minutes.of(day, span.from(), span.until()))).toList();
        return new CureCabinet(id, cabinet.venue().name(), cabinet.venue().places(), hours, cabinet.closures().stream().map(this::closed).toList(),
                found.strangers().stream().filter(each -> each.venue().id() == id).map(this::taken).toList());
    }

    private Minutes closed(CabinetClosure closure) {
        return minutes(closure.begins(), closure.ends());
    }

    private CureCabinet.Taken taken(Appointment each) {
        return new CureCabinet.Taken(each.place(), minutes(each.starts(), each.freeFrom()), minutes(each.starts(), each.ends()), each.member().sex(),
                each.prescription().treatment().sexRule() == SexRule.APART);
    }

    private static org.arasan.planning.cure.facts.CureRules rules(CureRules rules, List<Treatment> treatments) {
        CureTerms terms = rules.terms();
        List<Long> ids = treatments.stream().map(Treatment::id).toList();
        return new org.arasan.planning.cure.facts.CureRules(terms.oneGeneralADay(), terms.gentleDays(), terms.gentleLastDay(), terms.sundaysOff(),
                rules.rests().stream().filter(each -> ids.contains(each.earlier().id()) && ids.contains(each.later().id())).collect(Collectors.toMap(
                        each -> new org.arasan.planning.cure.facts.CureRules.Pair(ids.indexOf(each.earlier().id()), ids.indexOf(each.later().id())),
                        each -> each.minutes())));
    }

    private CureGuest guest(Stay stay, Found found, List<Treatment> treatments) {
        List<Contraindication> noted = found.noted().getOrDefault(stay.id(), List.of());
        Set<Integer> forbidden = IntStream.range(0, treatments.size()).filter(i -> Contraindications.forbidding(noted, treatments.get(i)).isPresent())
                .boxed().collect(Collectors.toCollection(TreeSet::new));
        return new CureGuest(stay.id(), stay.member().fullName(), stay.member().sex(), minutes(stay.period().arrives(), stay.period().leaves()),
                busy(stay, found.engagements().get(stay.id()), found.rules()), forbidden);
    }

    private List<Busy> busy(Stay stay, List<Engagement> engagements, CureRules rules) {
        CureTerms terms = rules.terms();
        List<Span> own = lessons.getOrDefault(stay.member().id(), engagements.stream().filter(each -> each.what() == Engagement.What.LESSON)
                .map(Engagement::span).toList());
        Stream<Busy> meals = engagements.stream().filter(each -> each.what() == Engagement.What.MEAL)
                .map(each -> each.span().with(terms.minutesBeforeMeal(), terms.minutesAfterMeal()))
                .map(each -> new Busy(Doing.MEAL, minutes(each.from(), each.until())));
        Stream<Busy> quiet = terms.quietHourKept() ? quietHours() : Stream.empty();
        return Stream.of(whole(own).stream().map(each -> new Busy(Doing.LESSON, minutes(each.from(), each.until()))), meals, quiet, late(stay))
                .flatMap(each -> each).sorted(Comparator.comparing((Busy each) -> each.time().from())).toList();
    }

    /** Until somebody arrives who is expected later than the stay begins. */
    private Stream<Busy> late(Stay stay) {
        Instant expected = stay.checkedInAt() == null ? stay.expectedAt() : null;
        return expected == null || !expected.isAfter(stay.period().arrives()) ? Stream.empty()
                : Stream.of(new Busy(Doing.ELSEWHERE, minutes(stay.period().arrives(), expected)));
    }

    private Stream<Busy> quietHours() {
        List<HoursText.Span> quiet = intake.resort().hours(ResortHours.Kind.QUIET).stream().map(each -> new HoursText.Span(each.from(), each.until())).toList();
        return IntStream.range(0, days).boxed().flatMap(day -> quiet.stream().map(each -> new Busy(Doing.QUIET_HOUR, Minutes.of(day, each.from(), each.until()))));
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

    private Prescribed prescribed(Prescription each, Found found, List<Treatment> treatments) {
        Dosage dosage = each.dosage();
        int arrival = (int) ChronoUnit.DAYS.between(firstDay, each.stay().period().firstDay());
        List<Long> stays = found.stays().stream().map(Stay::id).toList();
        List<Want> wants = found.appointments().stream().filter(one -> one.prescription().id().equals(each.id()))
                .sorted(Comparator.comparing((Appointment one) -> !stays(one)).thenComparing(Appointment::starts)).limit(dosage.count())
                .map(this::want).collect(Collectors.toCollection(ArrayList::new));
        while (wants.size() < dosage.count()) {
            wants.add(Want.NEW);
        }
        return new Prescribed(each.id(), stays.indexOf(each.stay().id()), treatments.indexOf(each.treatment()), arrival + dosage.firstDay() - 1,
                arrival + dosage.lastDay() - 1, dosage.part(), List.copyOf(wants));
    }

    private Want want(Appointment each) {
        return new Want(each.id(), minute(each.starts()), each.place(), stays(each));
    }

    /** Pinned, done, or begun. */
    private boolean stays(Appointment each) {
        return each.pinned() || each.state() == Appointment.State.DONE || each.starts().isBefore(now);
    }

    private static Map<Long, Integer> versions(List<Appointment> appointments) {
        return appointments.stream().collect(Collectors.toMap(Appointment::id, Appointment::version));
    }

    /** What is planned beyond what is prescribed, and has not begun. */
    private List<Appointment> surplus(List<Appointment> appointments, List<Prescribed> prescribed) {
        Set<Long> wanted = prescribed.stream().flatMap(each -> each.wants().stream()).map(Want::appointment).filter(id -> id != null)
                .collect(Collectors.toSet());
        return appointments.stream().filter(each -> !wanted.contains(each.id()) && !stays(each)).toList();
    }
}
