package org.arasan.timeline;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes events as iCalendar (RFC 5545) in one zone. The zone's own rules are written along, as this house knows them, so that a phone
 * with older rules shows the same hours. An event keeps its UID for life: downloading again moves it instead of doubling it.
 */
final class CalendarFile {

    /** A line has at most so many octets; what follows begins with a blank (RFC 5545, 3.1). */
    private static final int LINE = 75;

    private CalendarFile() {
    }

    /**
     * One event.
     *
     * @param uid         never changes and is never used for another
     * @param sequence    grows with every change of time or place
     * @param description may be empty
     * @param cancelled   whether it was called off: a calendar that has it already then strikes it out
     */
    record Event(String uid, int sequence, Instant starts, Instant ends, String title, String place, String description, boolean cancelled) {

        Event(String uid, int sequence, Instant starts, Instant ends, String title, String place, String description) {
            this(uid, sequence, starts, ends, title, place, description, false);
        }
    }

    /** The file's text; {@code stamp} is the moment of writing. */
    static String write(String name, ZoneId zone, List<Event> events, Instant stamp) {
        List<CalendarComponent> components = new ArrayList<>();
        if (!events.isEmpty()) {
            components.add(timeZone(zone, events));
        }
        events.forEach(event -> components.add(component(event, zone, stamp)));
        List<Property> head = List.of(new ProdId("-//Arasan//Arasan 1//EN"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH, new XProperty("X-WR-CALNAME", name), new XProperty("X-WR-TIMEZONE", zone.getId()));
        return folded(new Calendar(new PropertyList(head), new ComponentList<>(components)));
    }

    private static String folded(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().lines().map(CalendarFile::folded).collect(Collectors.joining());
    }

    /** The library folds by letters, of which a Kazakh one is two octets: so it is done here. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int more = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += more;
        }
        return folded.append("\r\n").toString();
    }

    private static VEvent component(Event event, ZoneId zone, Instant stamp) {
        List<Property> properties = new ArrayList<>(List.of(new Uid(event.uid()), new DtStamp(stamp), new Sequence(event.sequence()),
                new DtStart<>(named(zone), local(event.starts(), zone)), new Summary(event.title())));
        if (event.ends().isAfter(event.starts())) {
            properties.add(new DtEnd<>(named(zone), local(event.ends(), zone)));
        }
        if (event.cancelled()) {
            properties.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        if (!event.place().isEmpty()) {
            properties.add(new Location(event.place()));
        }
        if (!event.description().isEmpty()) {
            properties.add(new Description(event.description()));
        }
        return new VEvent(new PropertyList(properties));
    }

    /** Local time with the zone's name beside it: handed a zoned time, the library would convert it by zone rules of its own. */
    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private static ParameterList named(ZoneId zone) {
        return new ParameterList(List.of(new net.fortuna.ical4j.model.parameter.TzId(zone.getId())));
    }

    /** What the zone's clocks show from the first event to the last: one observance, and one more for every change in between. */
    private static VTimeZone timeZone(ZoneId zone, List<Event> events) {
        Instant first = events.stream().map(Event::starts).min(Instant::compareTo).orElseThrow();
        Instant last = events.stream().map(Event::ends).max(Instant::compareTo).orElseThrow();
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffset offset = rules.getOffset(first);
        observances.add(observance(first.atOffset(offset).toLocalDateTime(), offset, offset));
        ZoneOffsetTransition change = rules.nextTransition(first);
        while (change != null && change.getInstant().isBefore(last)) {
            observances.add(observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter()));
            change = rules.nextTransition(change.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance observance(LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        return new Standard(new PropertyList(List.of(new DtStart<>(from), new TzOffsetFrom(before), new TzOffsetTo(after))));
    }
}
