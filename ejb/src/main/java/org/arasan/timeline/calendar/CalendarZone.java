package org.arasan.timeline.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** A zone's own rules as this house knows them, written along so that a phone with older rules shows the same hours. */
final class CalendarZone {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private CalendarZone() {
    }

    /**
     * What the zone's clocks show from the first of the events to the last: from the change before them to the change after, each an
     * observance. Programs that only find an hour between two changes find it so.
     */
    static VTimeZone of(ZoneId zone, List<CalendarEvent> events) {
        Instant first = events.stream().map(each -> each.when().starts()).min(Instant::compareTo).orElseThrow();
        Instant last = events.stream().map(each -> each.when().ends()).max(Instant::compareTo).orElseThrow();
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition change = rules.previousTransition(first.plusSeconds(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            observances.add(observance(rules.isDaylightSavings(first), ALWAYS, offset, offset));
            change = rules.nextTransition(first);
        }
        for (boolean covered = false; change != null && !covered; change = rules.nextTransition(change.getInstant())) {
            observances.add(observance(rules.isDaylightSavings(change.getInstant()), change.getDateTimeBefore(), change.getOffsetBefore(),
                    change.getOffsetAfter()));
            covered = change.getInstant().isAfter(last);
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(boolean summer, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        PropertyList told = new PropertyList(List.of(new DtStart<>(from), new TzOffsetFrom(before), new TzOffsetTo(after)));
        return summer ? new Daylight(told) : new Standard(told);
    }
}
