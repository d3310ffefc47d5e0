package org.arasan.system;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.property.Attendee;
import java.util.ArrayList;
import java.util.List;
import org.arasan.system.PostOffice.Received;

/** An invitation as it came, read by a parser of its own that has nothing to guess at. */
record Invited(Received letter, ICalendar calendar) {

    static Invited of(Received letter) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar read = Biweekly.parse(letter.calendar().text()).warnings(warnings).first();
        if (!warnings.stream().allMatch(List::isEmpty) || !read.validate(read.getVersion()).getWarnings().isEmpty()) {
            throw new AssertionError(warnings + " " + read.validate(read.getVersion()));
        }
        return new Invited(letter, read);
    }

    /** All that came to that address, the first first. */
    static List<Invited> to(PostOffice post, String email) {
        return post.to(email).stream().filter(each -> each.calendar() != null).map(Invited::of).toList();
    }

    /** What is to be done with it, as it says itself and as the letter says. */
    String method() {
        String method = calendar.getMethod().getValue();
        if (!letter.calendar().type().replace("\r\n\t", " ").toLowerCase().contains("method=" + method.toLowerCase())) {
            throw new AssertionError(letter.calendar().type() + " is not " + method);
        }
        return method;
    }

    VEvent event() {
        if (calendar.getEvents().size() != 1) {
            throw new AssertionError(calendar);
        }
        return calendar.getEvents().get(0);
    }

    String uid() {
        return event().getUid().getValue();
    }

    int sequence() {
        return event().getSequence().getValue();
    }

    Attendee attendee() {
        return event().getAttendees().get(0);
    }
}
