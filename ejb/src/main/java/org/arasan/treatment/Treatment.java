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
import org.arasan.Versioned;
import org.arasan.resort.Resort;
import org.arasan.resort.Venue;

/** A kind of treatment in a resort's base programme, and the cabinet where it is given. Doctors and administrators edit it. */
@Entity
public class Treatment implements Versioned {

    /** What it asks of the body; two general ones are not on one day unless the house says so. */
    public enum Load {
        ACTIVE, PASSIVE, GENERAL;

        /** Whether the body has to work: not for the first days after a journey, where the house says so. */
        public boolean isStrenuous() {
            return this != PASSIVE;
        }
    }

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

    @Enumerated(EnumType.STRING)
    private SexRule sexRule = SexRule.ANY;

    private int startsEvery;
    private boolean inUse = true;

    protected Treatment() {
    }

    /** A kind in use, for everybody, on its usual grid of starts. */
    public Treatment(Resort resort, String name, Venue venue, TreatmentRules rules) {
        this.resort = resort;
        this.name = name.strip();
        this.startsEvery = rules.usualGrid();
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

    /** Gives it to other people, and lets it begin every so many minutes, counted from the full hour. */
    void admit(SexRule rule, int everyMinutes) {
        sexRule = rule;
        startsEvery = everyMinutes;
    }

    void rename(String newName) {
        name = newName.strip();
    }

    /** It is prescribed to nobody any more; what was prescribed stays. */
    void takeOutOfUse() {
        inUse = false;
    }

    void takeIntoUse() {
        inUse = true;
    }

    public TreatmentRules rules() {
        return new TreatmentRules(minutes, preparation, load, count, firstDay, lastDay, rest);
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
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

    public SexRule sexRule() {
        return sexRule;
    }

    /** Minutes between its possible starts, counted from the full hour. */
    public int startsEvery() {
        return startsEvery;
    }

    /** Whether it is prescribed at all. */
    public boolean inUse() {
        return inUse;
    }
}
