package org.arasan.stay;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.arasan.resort.Bed;

/** A bed that a guest had until moving to another in the middle of the stay; its nights stay counted where they were slept. */
@Entity
public class FormerBed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former_bed_seq")
    @SequenceGenerator(name = "former_bed_seq", sequenceName = "former_bed_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @ManyToOne(fetch = FetchType.LAZY)
    private Bed bed;

    private Instant since;

    private Instant until;

    protected FormerBed() {
    }

    FormerBed(Stay stay, Bed bed, Instant since, Instant until) {
        this.stay = stay;
        this.bed = bed;
        this.since = since;
        this.until = until;
    }

    public Long id() {
        return id;
    }

    public Stay stay() {
        return stay;
    }

    public Bed bed() {
        return bed;
    }

    public Instant since() {
        return since;
    }

    public Instant until() {
        return until;
    }
}
