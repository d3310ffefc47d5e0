package org.arasan.timeline.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.arasan.timeline.calendar.CalendarEvent.When;

/**
 * Events as iCalendar (RFC 5545, with the properties of RFC 7986), each in its own zone. Nothing in it is of the moment of writing: as long
 * as nothing changes, the file stays the same, octet for octet.
 */
public record CalendarFile(CalendarHead head, List<CalendarEvent> events) {

    /** Changes with the way a file is written: whoever has one of an earlier way is to fetch it anew. */
    static final String PRODUCT = "-//Arasan//Arasan 3//EN";
    private static final char NEXT = '\u001f';

    /** The same for the same file alone; found without writing it. */
    public String tag() {
        StringBuilder told = new StringBuilder(PRODUCT).append(NEXT).append(head);
        events.forEach(event -> event.told().forEach(each -> told.append(NEXT).append(each)));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(told.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The file's text. */
    public String text() {
        List<CalendarComponent> components = new ArrayList<>();
        Map<ZoneId, List<CalendarEvent>> zones = events.stream().collect(Collectors.groupingBy(each -> each.when().zone(), LinkedHashMap::new,
                Collectors.toList()));
        zones.forEach((zone, there) -> components.add(CalendarZone.of(zone, there)));
        events.forEach(event -> components.add(new VEvent(new PropertyList(told(event, event.edition().changed())))));
        return folded(new Calendar(new PropertyList(properties(zones.keySet().stream().findFirst().orElse(null))), new ComponentList<>(components)));
    }

    /** Whatever programs call it by: Apple's and Microsoft's names of before RFC 7986 are still the ones most of them know. */
    private List<Property> properties(ZoneId zone) {
        List<Property> told = new ArrayList<>(List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH, new XProperty("NAME", head.name()), new XProperty("X-WR-CALNAME", head.name())));
        if (zone != null) {
            told.add(new XProperty("X-WR-TIMEZONE", zone.getId()));
        }
        if (head.color() != null) {
            told.add(new XProperty("COLOR", head.color()));
        }
        if (head.refresh() != null) {
            told.add(new XProperty("REFRESH-INTERVAL", new ParameterList(List.of(Value.DURATION)), head.refresh().toString()));
            told.add(new XProperty("X-PUBLISHED-TTL", head.refresh().toString()));
        }
        return told;
    }

    static String folded(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder folded = new StringBuilder(out.getBuffer().length() + 1024);
        out.toString().lines().forEach(line -> CalendarText.fold(line, folded));
        return folded.toString();
    }

    /** What is told of an event at that moment. */
    static List<Property> told(CalendarEvent event, Instant stamp) {
        List<Property> told = new ArrayList<>(List.of(new Uid(event.uid()), new DtStamp(stamp),
                new LastModified(event.edition().changed()), new Sequence(event.edition().revision())));
        told.addAll(times(event.when()));
        told.add(new Summary(event.said().title()));
        if (event.cancelled()) {
            told.add(ImmutableStatus.VEVENT_CANCELLED);
        }
        if (!event.said().place().isEmpty()) {
            told.add(new Location(event.said().place()));
        }
        if (!event.said().description().isEmpty()) {
            told.add(new Description(event.said().description()));
        }
        return told;
    }

    /**
     * Local time with the zone's name beside it: handed a zoned time, the library would convert it by zone rules of its own. A time that clocks
     * show twice is told in UTC: not all programs take it for the first, as RFC 5545 (3.3.5) would have them.
     */
    private static List<Property> times(When when) {
        List<Property> told = new ArrayList<>();
        boolean twice = isTwice(when.starts(), when.zone()) || isTwice(when.ends(), when.zone());
        told.add(twice ? new DtStart<>(when.starts()) : new DtStart<>(named(when.zone()), LocalDateTime.ofInstant(when.starts(), when.zone())));
        if (when.ends().isAfter(when.starts())) {
            told.add(twice ? new DtEnd<>(when.ends()) : new DtEnd<>(named(when.zone()), LocalDateTime.ofInstant(when.ends(), when.zone())));
        }
        return told;
    }

    private static boolean isTwice(Instant moment, ZoneId zone) {
        return zone.getRules().getValidOffsets(LocalDateTime.ofInstant(moment, zone)).size() > 1;
    }

    private static ParameterList named(ZoneId zone) {
        return new ParameterList(List.of(new TzId(zone.getId())));
    }
}
