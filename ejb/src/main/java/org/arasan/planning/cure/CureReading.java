package org.arasan.planning.cure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.arasan.planning.cure.facts.CureCabinet;
import org.arasan.planning.cure.facts.CureFacts;
import org.arasan.planning.cure.facts.CureGuest;
import org.arasan.planning.cure.facts.CureKind;
import org.arasan.planning.cure.facts.Minutes;
import org.arasan.planning.cure.facts.Prescribed;
import org.arasan.planning.cure.facts.Prescribed.Want;
import org.arasan.programme.Intake;
import org.arasan.stay.Stay;
import org.arasan.stay.StayPeriod;
import org.arasan.treatment.SexRule;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.TreatmentRules;
import org.arasan.treatment.appointment.Appointment;
import org.arasan.treatment.appointment.Engagement;
import org.arasan.treatment.appointment.Span;
import org.arasan.treatment.cabinet.Cabinet;
import org.arasan.treatment.contraindication.Contraindication;
import org.arasan.treatment.prescription.Dosage;
import org.arasan.treatment.prescription.Prescription;
import org.arasan.treatment.rule.CureRules;
import org.arasan.treatment.rule.CureTerms;

/** Turns rows into the facts of a plan: instants into minutes of the resort's clock, ids into places in lists. */
final class CureReading {

    private final Intake intake;
    private final Instant now;
    private final Found found;
    private final CureCalendar calendar;
    private final List<Treatment> treatments;
    private final List<Long> venues;

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

    CureReading(Intake intake, Instant now, Found found) {
        this.intake = intake;
        this.now = now;
        this.found = found;
        LocalDate first = days(StayPeriod::firstDay, intake.firstDay()).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days(StayPeriod::lastDay, intake.lastDay()).max(Comparator.naturalOrder()).orElseThrow();
        calendar = new CureCalendar(first, (int) ChronoUnit.DAYS.between(first, last) + 1, intake.resort().zone());
        treatments = found.prescriptions().stream().map(Prescription::treatment).distinct().sorted(Comparator.comparing(Treatment::id)).toList();
        venues = treatments.stream().map(each -> each.venue().id()).distinct().toList();
    }

    private Stream<LocalDate> days(Function<StayPeriod, LocalDate> day, LocalDate ofIntake) {
        return Stream.concat(Stream.of(ofIntake), found.stays().stream().map(Stay::period).map(day));
    }

    /** @param lessons in place of those that guests have, by the id of the member */
    CureTask task(Map<Long, List<Span>> lessons) {
        CureFacts.House house = new CureFacts.House(intake.firstDay(), calendar.firstDay(), calendar.days(), Math.max(0, calendar.minute(now)),
                IntStream.range(0, treatments.size()).mapToObj(this::kind).toList(), venues.stream().map(this::cabinet).toList(), rules());
        GuestReading reading = new GuestReading(calendar, found.rules().terms(), treatments, lessons);
        List<CureGuest> guests = found.stays().stream().map(stay -> reading.guest(stay, found.noted().getOrDefault(stay.id(), List.of()),
                found.engagements().getOrDefault(stay.id(), List.of()))).toList();
        List<Prescribed> prescribed = found.prescriptions().stream().map(this::prescribed).toList();
        return new CureTask(new CureFacts(house, guests, prescribed), calendar,
                found.appointments().stream().collect(Collectors.toMap(Appointment::id, Appointment::version)), surplus(prescribed));
    }

    private CureKind kind(int index) {
        Treatment each = treatments.get(index);
        TreatmentRules rules = each.rules();
        return new CureKind(index, each.id(), each.name(), venues.indexOf(each.venue().id()), rules.minutes(), rules.preparation(), rules.load(),
                each.sexRule(), each.startsEvery(), rules.rest());
    }

    private CureCabinet cabinet(Long id) {
        Cabinet cabinet = found.cabinets().stream().filter(each -> each.venue().id().equals(id)).findFirst().orElseThrow();
        List<Minutes> hours = IntStream.range(0, calendar.days()).boxed().flatMap(day -> cabinet.hoursOn(calendar.date(day)).stream()
                .map(span -> Minutes.of(day, span.from(), span.until()))).toList();
        return new CureCabinet(id, cabinet.venue().name(), cabinet.venue().places(), hours,
                cabinet.closures().stream().map(each -> calendar.minutes(each.begins(), each.ends())).toList(),
                found.strangers().stream().filter(each -> each.venue().id().equals(id)).map(this::taken).toList());
    }

    private CureCabinet.Taken taken(Appointment each) {
        return new CureCabinet.Taken(each.place(), calendar.minutes(each.starts(), each.freeFrom()), calendar.minutes(each.starts(), each.ends()),
                each.member().sex(), each.prescription().treatment().sexRule() == SexRule.APART);
    }

    private org.arasan.planning.cure.facts.CureRules rules() {
        CureTerms terms = found.rules().terms();
        List<Long> ids = treatments.stream().map(Treatment::id).toList();
        return new org.arasan.planning.cure.facts.CureRules(terms.oneGeneralADay(), terms.gentleDays(), terms.gentleLastDay(), terms.sundaysOff(),
                found.rules().rests().stream().filter(each -> ids.contains(each.earlier().id()) && ids.contains(each.later().id()))
                        .collect(Collectors.toMap(each -> new org.arasan.planning.cure.facts.CureRules.Pair(ids.indexOf(each.earlier().id()),
                                ids.indexOf(each.later().id())), each -> each.minutes())));
    }

    /** What was done, has begun or is pinned comes first, then what is planned in its order, as often as it is prescribed; the rest is new. */
    private Prescribed prescribed(Prescription each) {
        Dosage dosage = each.dosage();
        int arrival = calendar.day(each.stay().period().firstDay());
        List<Want> wants = found.appointments().stream().filter(one -> one.prescription().id().equals(each.id()))
                .sorted(Comparator.comparing((Appointment one) -> !stays(one)).thenComparing(Appointment::starts)).limit(dosage.count())
                .map(this::want).collect(Collectors.toCollection(ArrayList::new));
        while (wants.size() < dosage.count()) {
            wants.add(Want.NEW);
        }
        List<Long> stays = found.stays().stream().map(Stay::id).toList();
        return new Prescribed(each.id(), stays.indexOf(each.stay().id()), treatments.indexOf(each.treatment()), arrival + dosage.firstDay() - 1,
                arrival + dosage.lastDay() - 1, dosage.part(), List.copyOf(wants));
    }

    private Want want(Appointment each) {
        return new Want(each.id(), calendar.minute(each.starts()), each.place(), stays(each));
    }

    private boolean stays(Appointment each) {
        return each.pinned() || each.state() == Appointment.State.DONE || each.starts().isBefore(now);
    }

    /** What is planned beyond what is prescribed, and has not begun. */
    private List<Appointment> surplus(List<Prescribed> prescribed) {
        Set<Long> wanted = prescribed.stream().flatMap(each -> each.wants().stream()).map(Want::appointment).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return found.appointments().stream().filter(each -> !wanted.contains(each.id()) && !stays(each)).toList();
    }
}
