package org.arasan.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.arasan.Language;
import org.arasan.Texts;
import org.arasan.timeline.CalendarFile.Event;
import org.arasan.timeline.Moment.Kind;

/** A member's days as calendar events, in one language. Free time is no event; an event that was called off is one still, and says so. */
final class CalendarWords {

    private final MemberDays days;
    private final List<Moment> calledOff;
    private final Language language;
    private final Texts texts;
    private final String host;

    /** {@code calledOff} are events to which the member wanted to go; {@code host} ends every UID, so that two houses never write the same. */
    CalendarWords(MemberDays days, List<Moment> calledOff, Language language, String host) {
        this.days = days;
        this.calledOff = calledOff;
        this.language = language;
        this.texts = Texts.in(language);
        this.host = host;
    }

    String file() {
        List<Event> events = Stream.concat(days.days().stream().flatMap(day -> events(day).stream()),
                calledOff.stream().map(moment -> outing(moment, moment.outing(), true))).toList();
        return CalendarFile.write(days.intake().programme().title(language), days.zone(), events, days.now());
    }

    private List<Event> events(DayPlan day) {
        List<Event> events = new ArrayList<>();
        Map<Kind, Integer> times = new EnumMap<>(Kind.class);
        for (Moment moment : day.moments()) {
            if (moment.kind() == Kind.LESSON) {
                events.add(lesson(moment));
            } else if (moment.given() != null) {
                events.add(treatment(moment, moment.given()));
            } else if (moment.outing() != null) {
                events.add(outing(moment, moment.outing(), false));
            } else if (moment.kind() != Kind.FREE) {
                String which = moment.kind().name().toLowerCase(Locale.ROOT) + "-" + times.merge(moment.kind(), 1, Integer::sum);
                events.add(ofTheHouse(moment, uid(day.date() + "-" + which)));
            }
        }
        return events;
    }

    private Event lesson(Moment moment) {
        Moment.Taught lesson = moment.lesson();
        String title = lesson.makeUp() ? texts.get("timeline.make-up", lesson.topic()) : lesson.topic();
        return new Event(uid("lesson-" + lesson.id()), lesson.revision(), moment.starts(), moment.ends(), title, lesson.venue(),
                texts.get("timeline.lesson", hours(lesson), lesson.trainer()));
    }

    private Event treatment(Moment moment, Moment.Given given) {
        return new Event(uid("treatment-" + given.id()), given.revision(), moment.starts(), moment.ends(), given.name(), given.cabinet(), "");
    }

    private Event outing(Moment moment, Moment.Outing outing, boolean cancelled) {
        return new Event(uid("event-" + outing.id()), outing.revision(), moment.starts(), moment.ends(), outing.title(), outing.place(), "", cancelled);
    }

    private Event ofTheHouse(Moment moment, String uid) {
        boolean packed = moment.served() != null && moment.served().packed();
        return new Event(uid, 0, moment.starts(), moment.ends(),
                packed ? texts.get("timeline.packed-meal", moment.kind()) : texts.of(moment.kind()),
                moment.isMeal() ? texts.get("timeline.dining-hall") : days.intake().resort().name(),
                moment.sitting() == 0 ? "" : texts.get("timeline.sitting", moment.sitting()));
    }

    private String hours(Moment.Taught lesson) {
        return lesson.first() == lesson.last() ? String.valueOf(lesson.first()) : lesson.first() + "–" + lesson.last();
    }

    private String uid(String what) {
        return "enrolment-" + days.enrolment().id() + "-" + what + "@" + host;
    }
}
