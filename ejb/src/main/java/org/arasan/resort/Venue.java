package org.arasan.resort;

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

/** A teaching room (seats without the trainer's) or a treatment cabinet (places at one time). */
@Entity
public class Venue {

    /** What happens there. */
    public enum Kind { LESSON, TREATMENT }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "venue_seq")
    @SequenceGenerator(name = "venue_seq", sequenceName = "venue_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int places;

    protected Venue() {
    }

    public Venue(Resort resort, String name, Kind kind, int places) {
        this.resort = resort;
        this.name = name.strip();
        refit(kind, places);
    }

    /** Takes another use or another number of places (at least one). */
    public void refit(Kind newKind, int newPlaces) {
        if (newPlaces < 1) {
            throw new IllegalArgumentException("a venue has at least one place");
        }
        kind = newKind;
        places = newPlaces;
    }

    public Long id() {
        return id;
    }

    public Resort resort() {
        return resort;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public int places() {
        return places;
    }
}
