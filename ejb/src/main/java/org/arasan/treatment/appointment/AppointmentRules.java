package org.arasan.treatment.appointment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.arasan.stay.Breach;
import org.arasan.treatment.Treatment;
import org.arasan.treatment.prescription.CureDays;
import org.arasan.treatment.prescription.Dosage;

/**
 * Whether a guest can have a treatment at a time: their days, their other treatments, lessons, meals and events, and what the house asks for. Whether
 * the cabinet can take them, {@link CabinetRules} says. It reads nothing, so that whoever plans can ask it as often as they like.
 */
public final class AppointmentRules {

    private final HouseTimes house;
    private final GuestTimes guest;
    private final CureDays days;
    private final List<BiFunction<Visit, Dosage, Optional<Breach>>> rules = List.of(this::outsideStay, this::outsideDosage, this::offGrid,
            this::sunday, this::gentleDay, this::twiceADay, this::secondGeneral, this::otherTreatment, this::lesson, this::meal, this::event, this::quietHour,
            this::rest);

    public AppointmentRules(HouseTimes house, GuestTimes guest) {
        this.house = house;
        this.guest = guest;
        this.days = new CureDays(guest.stay(), house.terms());
    }

    /** The first rule that forbids it; empty where none does. */
    public Optional<Breach> breach(Visit visit, Dosage dosage) {
        return breaches(visit, dosage).findFirst();
    }

    /** Every rule that forbids it. */
    public Stream<Breach> breaches(Visit visit, Dosage dosage) {
        return rules.stream().map(rule -> rule.apply(visit, dosage)).flatMap(Optional::stream);
    }

    private Optional<Breach> outsideStay(Visit visit, Dosage dosage) {
        boolean within = !visit.span().from().isBefore(guest.stay().arrives()) && !visit.span().until().isAfter(guest.stay().leaves());
        return when(!within, "appointment.outside-stay", guest.stay().firstDay(), guest.stay().lastDay());
    }

    private Optional<Breach> outsideDosage(Visit visit, Dosage dosage) {
        int day = days.dayOf(date(visit));
        return when(day < dosage.firstDay() || day > dosage.lastDay(), "appointment.outside-days", visit.kind().name(),
                days.dateOf(dosage.firstDay()), days.dateOf(dosage.lastDay()));
    }

    private Optional<Breach> offGrid(Visit visit, Dosage dosage) {
        LocalTime start = visit.span().from().atZone(house.zone()).toLocalTime();
        int sinceMidnight = start.toSecondOfDay();
        return when(sinceMidnight % (visit.kind().startsEvery() * 60) != 0 || start.getNano() != 0, "appointment.off-grid", visit.kind().name(),
                visit.kind().startsEvery());
    }

    private Optional<Breach> sunday(Visit visit, Dosage dosage) {
        return when(days.isOff(days.dayOf(date(visit))), "appointment.sunday");
    }

    private Optional<Breach> gentleDay(Visit visit, Dosage dosage) {
        int day = days.dayOf(date(visit));
        return when(days.isTooGentle(day, visit.kind().load()), "appointment.gentle-day", visit.kind().name(), date(visit));
    }

    private Optional<Breach> twiceADay(Visit visit, Dosage dosage) {
        return when(sameDay(visit).anyMatch(each -> each.kind().id() == visit.kind().id()), "appointment.twice-a-day", visit.kind().name());
    }

    private Optional<Breach> secondGeneral(Visit visit, Dosage dosage) {
        if (!house.terms().oneGeneralADay() || visit.kind().load() != Treatment.Load.GENERAL) {
            return Optional.empty();
        }
        return sameDay(visit).filter(each -> each.kind().load() == Treatment.Load.GENERAL).findFirst()
                .map(other -> Breach.of("appointment.two-general", other.kind().name()));
    }

    private Optional<Breach> otherTreatment(Visit visit, Dosage dosage) {
        return guest.visits().stream().filter(each -> each.span().overlaps(visit.span())).findFirst()
                .map(other -> then("appointment.treatment-then", other.span(), other.kind().name()));
    }

    private Optional<Breach> lesson(Visit visit, Dosage dosage) {
        return engaged(Engagement.What.LESSON, visit.span()).map(lesson -> then("appointment.lesson-then", lesson));
    }

    private Optional<Breach> meal(Visit visit, Dosage dosage) {
        Span apart = visit.span().with(house.terms().minutesAfterMeal(), house.terms().minutesBeforeMeal());
        return engaged(Engagement.What.MEAL, apart).map(meal -> then("appointment.meal-then", meal));
    }

    private Optional<Breach> event(Visit visit, Dosage dosage) {
        return engaged(Engagement.What.EVENT, visit.span()).map(event -> then("appointment.event-then", event));
    }

    private Optional<Breach> quietHour(Visit visit, Dosage dosage) {
        return !house.terms().quietHourKept() ? Optional.empty() : house.quietHours().stream()
                .map(each -> span(date(visit), each.from(), each.until())).filter(visit.span()::overlaps).findFirst()
                .map(quiet -> then("appointment.quiet-hour", quiet));
    }

    private Optional<Breach> rest(Visit visit, Dosage dosage) {
        return guest.visits().stream().map(other -> rest(visit, other)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Breach> rest(Visit visit, Visit other) {
        boolean before = other.span().from().isBefore(visit.span().from());
        Visit earlier = before ? other : visit;
        Visit later = before ? visit : other;
        int rest = house.restBetween(earlier.kind(), later.kind());
        return when(later.span().from().isBefore(earlier.span().until().plus(Duration.ofMinutes(rest))), "appointment.rest",
                earlier.kind().name(), later.kind().name(), rest);
    }

    private Stream<Visit> sameDay(Visit visit) {
        return guest.visits().stream().filter(each -> date(each).equals(date(visit)));
    }

    private Optional<Span> engaged(Engagement.What what, Span span) {
        return guest.engagements().stream().filter(each -> each.what() == what).map(Engagement::span).filter(span::overlaps).findFirst();
    }

    private LocalDate date(Visit visit) {
        return visit.span().from().atZone(house.zone()).toLocalDate();
    }

    private Span span(LocalDate date, LocalTime from, LocalTime until) {
        return new Span(date.atTime(from).atZone(house.zone()).toInstant(), date.atTime(until).atZone(house.zone()).toInstant());
    }

    private Breach then(String code, Span span) {
        return Breach.of(code, time(span.from()), time(span.until()));
    }

    private Breach then(String code, Span span, String name) {
        return Breach.of(code, time(span.from()), time(span.until()), name);
    }

    private LocalTime time(Instant instant) {
        return instant.atZone(house.zone()).toLocalTime();
    }

    private static Optional<Breach> when(boolean broken, String code, Object... args) {
        return broken ? Optional.of(Breach.of(code, args)) : Optional.empty();
    }
}
