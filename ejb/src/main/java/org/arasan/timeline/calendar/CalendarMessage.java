package org.arasan.timeline.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * One event sent to one person (iTIP, RFC 5546): an invitation, or that the event is off where it {@linkplain CalendarEvent#cancelled is
 * cancelled}. Nobody waits for an answer.
 *
 * @param stamp when it was written: of two with one sequence the later one holds
 */
public record CalendarMessage(CalendarEvent event, Party organizer, Party attendee, Instant stamp) {

    /** Somebody with an address for e-mail. */
    public record Party(String name, String email) {

        public Party {
            name = CalendarText.plain(name).replace('\n', ' ').replace("\"", "”");
        }

        /** Whatever was typed for an address is quoted: whether anybody lives there, the mail server says. */
        private URI address() {
            try {
                return new URI("mailto", email, null);
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The text, as it goes into a message. */
    public String text() {
        PropertyList head = new PropertyList(List.of(new ProdId(CalendarFile.PRODUCT), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN,
                event.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST));
        List<Property> told = new ArrayList<>(CalendarFile.told(event, stamp.truncatedTo(ChronoUnit.SECONDS)));
        if (!event.cancelled()) {
            told.addAll(List.of(ImmutableStatus.VEVENT_CONFIRMED, ImmutableTransp.OPAQUE));
        }
        told.add(new Organizer(new ParameterList(List.of(new Cn(organizer.name()))), organizer.address()));
        told.add(new Attendee(new ParameterList(List.of(new Cn(attendee.name()), CuType.INDIVIDUAL, Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION,
                Rsvp.FALSE)), attendee.address()));
        return CalendarFile.folded(new Calendar(head, new ComponentList<>(List.of(CalendarZone.of(event.when().zone(), List.of(event)),
                new VEvent(new PropertyList(told))))));
    }
}
