package org.arasan.kind.studycircle;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.arasan.member.Traces;

/** A meeting of a {@link Circle} as its minutes say. It is kept as it was written. */
@Entity
@Table(name = "study_circle_meeting")
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "study_circle_meeting_seq")
    @SequenceGenerator(name = "study_circle_meeting_seq", sequenceName = "study_circle_meeting_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Circle circle;

    private LocalDate heldOn;
    private String topic;
    private int people;
    private String minutes;

    protected Meeting() {
    }

    Meeting(Circle circle, MeetingNote note) {
        this.circle = circle;
        this.heldOn = note.heldOn();
        this.topic = note.topic();
        this.people = note.people();
        this.minutes = note.minutes();
    }

    void forget(Traces traces) {
        minutes = traces.without(minutes);
    }

    public Long id() {
        return id;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String topic() {
        return topic;
    }

    /** Who came, the convener included. */
    public int people() {
        return people;
    }

    public String minutes() {
        return minutes;
    }
}
