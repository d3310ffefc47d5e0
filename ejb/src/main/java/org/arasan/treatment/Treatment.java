package org.arasan.treatment;

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
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;

/** A kind of treatment in a resort's base programme, and the cabinet where it is given. Doctors edit it. */
@Entity
public class Treatment {

    /** What it asks of the body; two general ones are never on one day. */
    public enum Load { ACTIVE, PASSIVE, GENERAL }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "treatment_seq")
    @SequenceGenerator(name = "treatment_seq", sequenceName = "treatment_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Resort resort;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Venue venue;

    private int minutes;
    private int preparation;

    @Enumerated(EnumType.STRING)
    private Load load;

    private int count;
    private int firstDay;
    private int lastDay;
    private int rest;

    protected Treatment() {
    }

    public Treatment(Resort resort, String name, Venue venue, TreatmentRules rules) {
        this.resort = resort;
        this.name = name.strip();
        give(venue, rules);
    }

    /** Takes another cabinet and other rules; appointments made already keep theirs. */
    public final void give(Venue newVenue, TreatmentRules rules) {
        venue = newVenue;
        minutes = rules.minutes();
        preparation = rules.preparation();
        load = rules.load();
        count = rules.count();
        firstDay = rules.firstDay();
        lastDay = rules.lastDay();
        rest = rules.rest();
    }

    public TreatmentRules rules() {
        return new TreatmentRules(minutes, preparation, load, count, firstDay, lastDay, rest);
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

    public Venue venue() {
        return venue;
    }
}
