package org.arasan.meal;

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
import org.arasan.resort.ResortHours;
import org.arasan.stay.Stay;

/**
 * A guest's seat at one meal, for the whole stay: at which sitting they eat. It stays until somebody changes it by hand. Where the house
 * has fewer sittings by now, the seat counts for nothing.
 */
@Entity
public class SittingSeat implements Versioned {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sitting_seat_seq")
    @SequenceGenerator(name = "sitting_seat_seq", sequenceName = "sitting_seat_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Stay stay;

    @Enumerated(EnumType.STRING)
    private ResortHours.Kind meal;

    private int sitting;

    protected SittingSeat() {
    }

    public SittingSeat(Stay stay, Sitting sitting) {
        this.stay = stay;
        this.meal = sitting.meal();
        this.sitting = sitting.number();
    }

    /** The guest eats there from now on; whoever calls has made sure that there is a seat. */
    public void move(Sitting other) {
        sitting = other.number();
    }

    /** Another guest takes over the place at the table with the place in the house. */
    void passTo(Stay successor) {
        stay = successor;
    }

    @Override
    public Long id() {
        return id;
    }

    @Override
    public int version() {
        return version;
    }

    public Stay stay() {
        return stay;
    }

    public ResortHours.Kind meal() {
        return meal;
    }

    /** Counted from 1. */
    public int sitting() {
        return sitting;
    }
}
