package org.arasan.notice.invite;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import org.arasan.notice.Mailbox;
import org.arasan.timeline.calendar.CalendarEvent;
import org.arasan.timeline.calendar.CalendarEvent.Edition;
import org.arasan.timeline.calendar.CalendarEvent.Said;
import org.arasan.timeline.calendar.CalendarEvent.When;

/**
 * A lesson as somebody's calendar was told of it last. Each telling has a higher sequence than the one before, and none a lower one than the
 * lesson itself has in calendars that are subscribed to.
 */
@Entity
public class Invitation {

    /** Whether it was told that the lesson is, or that it is off. */
    public enum State { INVITED, CANCELLED }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    private Mailbox mailbox;
    private Long lessonId;
    private Long enrolmentId;
    private String uid;
    @Enumerated(EnumType.STRING)
    private State state;
    private int sequence = -1;
    private String fingerprint;
    private Instant starts;
    private Instant ends;
    private ZoneId zone;
    private String title;
    private String place;
    private String description;
    private String organizer;

    protected Invitation() {
    }

    Invitation(Mailbox mailbox, Difference difference) {
        this.mailbox = mailbox;
        this.lessonId = difference.lesson();
        this.enrolmentId = difference.enrolment();
    }

    /** From now on the calendar knows it so. Its name there stays the one that it had first. */
    void tell(CalendarEvent event, String organizerName, String newFingerprint) {
        uid = uid == null ? event.uid() : uid;
        sequence = Math.max(sequence + 1, event.edition().revision());
        state = State.INVITED;
        starts = event.when().starts();
        ends = event.when().ends();
        zone = event.when().zone();
        title = event.said().title();
        place = event.said().place();
        description = event.said().description();
        organizer = organizerName;
        fingerprint = newFingerprint;
    }

    /** From now on it is off. */
    void callOff() {
        state = State.CANCELLED;
        sequence++;
    }

    /** As it is told now, or was told last. */
    CalendarEvent event(Instant changed) {
        return new CalendarEvent(uid, new Edition(sequence, changed), new When(starts, ends, zone), new Said(title, place, description),
                state == State.CANCELLED);
    }

    public Long id() {
        return id;
    }

    public Mailbox mailbox() {
        return mailbox;
    }

    Instant starts() {
        return starts;
    }

    Instant ends() {
        return ends;
    }

    ZoneId zone() {
        return zone;
    }

    String title() {
        return title;
    }

    String place() {
        return place;
    }

    /** The house, as it is named in calendars. */
    String organizer() {
        return organizer;
    }

    /** By which its notices are known. */
    String about() {
        return "invitation " + id;
    }
}
