package org.arasan.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.arasan.Texts;
import org.arasan.timeline.Moment.Kind;
import org.arasan.timeline.calendar.CalendarEvent;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.timeline.calendar.CalendarEvent.Said;
import org.arasan.timeline.calendar.CalendarEvent.When;

/** A member's days as calendar events, in one language. Free time is no event; one that was called off is one still, and says so. */
final class CalendarWords {

    private final MemberDays days;
    private final Edition house;
    private final Texts texts;
    private final boolean treatmentsNamed;

    /** {@code house} is the edition of what the house gives to the days: meals, hours, check-in and check-out. */
    CalendarWords(MemberDays days, Edition house, Telling telling) {
        this.days = days;
        this.house = house;
        this.texts = Texts.in(telling.language());
        this.treatmentsNamed = telling.treatmentsNamed();
    }

    /** {@code calledOff} are events to which the member wanted to go, and treatments that were cancelled. */
    List<CalendarEvent> events(List<Moment> calledOff) {
        return Stream.concat(days.days().stream().flatMap(day -> events(day).stream()),
                calledOff.stream().map(moment -> moment.given() == null ? outing(moment, true) : treatment(moment, true))).toList();
    }

    private List<CalendarEvent> events(DayPlan day) {
        List<CalendarEvent> events = new ArrayList<>();
        Map<Kind, Integer> times = new EnumMap<>(Kind.class);
        for (Moment moment : day.moments()) {
            if (moment.kind() == Kind.LESSON) {
                events.add(lesson(moment));
            } else if (moment.given() != null) {
                events.add(treatment(moment, false));
            } else if (moment.outing() != null) {
                events.add(outing(moment, false));
            } else if (moment.kind() != Kind.FREE) {
                String which = moment.kind().name().toLowerCase(Locale.ROOT) + "-" + times.merge(moment.kind(), 1, Integer::sum);
                events.add(ofTheHouse(moment, day.date() + "-" + which));
            }
        }
        return events;
    }

    private CalendarEvent lesson(Moment moment) {
        Moment.Taught lesson = moment.lesson();
        String title = lesson.makeUp() ? texts.get("timeline.make-up", lesson.topic()) : lesson.topic();
        return new CalendarEvent(CalendarEvent.uidOfLesson(days.enrolment().id(), lesson.id()), lesson.edition(),
                new When(moment.starts(), moment.ends(), days.zone()),
                new Said(title, lesson.venue(), texts.get("timeline.lesson", hours(lesson), lesson.trainer())), false);
    }

    private CalendarEvent treatment(Moment moment, boolean cancelled) {
        Moment.Given given = moment.given();
        CalendarEvent event = event("treatment-" + given.id(), given.edition(), moment,
                treatmentsNamed ? new Said(given.name(), given.cabinet(), "") : new Said(texts.of(Kind.TREATMENT), "", ""));
        return new CalendarEvent(event.uid(), event.edition(), event.when(), event.said(), cancelled);
    }

    private CalendarEvent outing(Moment moment, boolean cancelled) {
        Moment.Outing outing = moment.outing();
        CalendarEvent event = event("event-" + outing.id(), outing.edition(), moment, new Said(outing.title(), outing.place(), ""));
        return new CalendarEvent(event.uid(), event.edition(), event.when(), event.said(), cancelled);
    }

    private CalendarEvent ofTheHouse(Moment moment, String which) {
        boolean packed = moment.served() != null && moment.served().packed();
        return event(which, house, moment, new Said(
                packed ? texts.get("timeline.packed-meal", moment.kind()) : texts.of(moment.kind()),
                moment.isMeal() ? texts.get("timeline.dining-hall") : days.intake().resort().name(),
                moment.sitting() == 0 ? "" : texts.get("timeline.sitting", moment.sitting())));
    }

    private CalendarEvent event(String what, Edition edition, Moment moment, Said said) {
        return new CalendarEvent(CalendarEvent.uid("enrolment-" + days.enrolment().id() + "-" + what), edition,
                new When(moment.starts(), moment.ends(), days.zone()), said, false);
    }

    private String hours(Moment.Taught lesson) {
        return lesson.first() == lesson.last() ? String.valueOf(lesson.first()) : lesson.first() + "–" + lesson.last();
    }
}
