package org.arasan.treatment.cabinet;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import org.arasan.Length;
import org.arasan.Refusal;
import org.arasan.Versioned;
import org.arasan.resort.Venue;

/** A while, half-open, in which nothing is given in a cabinet: it is broken, or nobody is there. It may end early. */
@Entity
public class CabinetClosure implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cabinet_closure_seq")
    @SequenceGenerator(name = "cabinet_closure_seq", sequenceName = "cabinet_closure_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    private Instant begins;
    private Instant ends;
    private String reason;

    protected CabinetClosure() {
    }

    /** Refuses times that are missing or in the wrong order, and a missing reason, at the field. */
    CabinetClosure(Venue venue, Instant begins, Instant ends, String reason) {
        if (begins == null || ends == null || !begins.isBefore(ends)) {
            throw Refusal.invalid("treatment.closure-times").at(begins == null ? "begins" : "ends");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("treatment.closure-reason").at("reason");
        }
        this.venue = venue;
        this.begins = begins;
        this.ends = ends;
        this.reason = Length.within(Length.REASON, reason.strip(), "reason");
    }

    /** Opens the cabinet from that moment on; a closure that has not begun will have lasted no time. Refused once it is over. */
    void lift(Instant now) {
        if (!now.isBefore(ends)) {
            throw Refusal.conflict("treatment.closure-over", venue.name());
        }
        ends = now.isAfter(begins) ? now : begins;
    }

    /** Whether it has lasted, or will last, at some time between. */
    public boolean overlaps(Instant from, Instant until) {
        return begins.isBefore(ends) && begins.isBefore(until) && from.isBefore(ends);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Venue venue() {
        return venue;
    }

    public Instant begins() {
        return begins;
    }

    public Instant ends() {
        return ends;
    }

    public String reason() {
        return reason;
    }
}
