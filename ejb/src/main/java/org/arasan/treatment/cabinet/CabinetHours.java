package org.arasan.treatment.cabinet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.arasan.resort.HoursText.Span;
import org.arasan.resort.Venue;

/** Hours of a cabinet's own, half-open, in the zone of its resort: of one weekday, or of every day that has none of its own. */
@Entity
public class CabinetHours {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cabinet_hours_seq")
    @SequenceGenerator(name = "cabinet_hours_seq", sequenceName = "cabinet_hours_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    @Enumerated(EnumType.STRING)
    @Column(name = "weekday")
    private DayOfWeek day;

    @Column(name = "from_time")
    private LocalTime from;

    @Column(name = "until_time")
    private LocalTime until;

    protected CabinetHours() {
    }

    CabinetHours(Venue venue, DayOfWeek day, Span span) {
        this.venue = venue;
        this.day = day;
        this.from = span.from();
        this.until = span.until();
    }

    public Venue venue() {
        return venue;
    }

    /** {@code null} where they hold on every day that has none of its own. */
    public DayOfWeek day() {
        return day;
    }

    public Span span() {
        return new Span(from, until);
    }
}
