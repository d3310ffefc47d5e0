package org.arasan.timeline.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.timeline.calendar.CalendarEvent.Said;
import org.arasan.timeline.calendar.CalendarEvent.When;
import org.arasan.timeline.calendar.CalendarMessage.Party;
import org.junit.jupiter.api.Test;

/** An invitation as a calendar gets it, read back by a parser that did not write it. */
class CalendarMessageTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant STARTS = Instant.parse("2026-10-24T22:30:00Z");
    private static final Instant STAMP = Instant.parse("2026-10-20T05:00:00.123Z");

    @Test
    void anInvitationNamesBothPartiesAndKeepsTheHoursOfTheNightOnWhichClocksChange() {
        ICalendar read = parsed(message("Әлия \"Сәуле\"\r\nATTACH:x; т.б., Ерлан", false).text());
        VEvent event = read.getEvents().get(0);
        assertEquals("REQUEST", read.getMethod().getValue());
        assertEquals(STARTS, event.getDateStart().getValue().toInstant());
        assertEquals(STARTS.plusSeconds(6 * 3600), event.getDateEnd().getValue().toInstant());
        assertEquals("Europe/Berlin", read.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone().getID());
        assertEquals(Instant.parse("2026-10-20T05:00:00Z"), event.getDateTimeStamp().getValue().toInstant(), "of the telling, not of the change");
        assertEquals("arasan@arasan.example", event.getOrganizer().getEmail());
        Attendee attendee = event.getAttendees().get(0);
        assertEquals("guest+1@mail.example", attendee.getEmail());
        assertEquals("Әлия ”Сәуле” ATTACH:x; т.б., Ерлан", attendee.getCommonName());
        assertEquals(ParticipationStatus.NEEDS_ACTION, attendee.getParticipationStatus());
        assertEquals(false, attendee.getRsvp());
        assertEquals(List.of(), event.getAttachments());
        assertTrue(event.getStatus().isConfirmed());
    }

    @Test
    void whatIsOffSaysSoTwice() {
        ICalendar read = parsed(message("Әлия", true).text());
        assertEquals("CANCEL", read.getMethod().getValue());
        assertTrue(read.getEvents().get(0).getStatus().isCancelled());
        assertEquals(4, read.getEvents().get(0).getSequence().getValue());
    }

    @Test
    void anAddressThatNobodyCanHaveIsStillOneLine() {
        CalendarMessage message = new CalendarMessage(message("Әлия", false).event(), new Party("Арасан", "arasan@arasan.example"),
                new Party("Әлия", "жұмыс: a b%<\r\nX:y@почта.қаз"), STAMP);
        assertEquals(1, parsed(message.text()).getEvents().get(0).getAttendees().size());
    }

    private static CalendarMessage message(String name, boolean cancelled) {
        CalendarEvent event = new CalendarEvent("lesson-7@arasan", new Edition(4, STAMP.minusSeconds(9)), new When(STARTS, STARTS.plusSeconds(6 * 3600), BERLIN),
                new Said("Еңбек құқығы", "1-зал", ""), cancelled);
        return new CalendarMessage(event, new Party("Арасан", "arasan@arasan.example"), new Party(name, "guest+1@mail.example"), STAMP);
    }

    private static ICalendar parsed(String text) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar read = Biweekly.parse(text).warnings(warnings).first();
        assertTrue(warnings.stream().allMatch(List::isEmpty), warnings::toString);
        assertTrue(read.validate(read.getVersion()).getWarnings().isEmpty(), () -> read.validate(read.getVersion()).toString());
        return read;
    }
}
